import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Publication } from '#content/publication';
import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import { changesOf, decide } from '#search/decide';
import { createContentStore } from '../content/content-store.ts';

/** What the portal server knows of what is published. */
export type Corpus = {
  store: ReturnType<typeof createContentStore>;
  search: ReturnType<typeof createEmbeddedSearch>;
};

/** Follows the publisher's journal; `corpus()` is always whole and current to within the time between two looks. */
export type Follower = { corpus: () => Corpus; look: () => Promise<void>; stop: () => void };

/** Starts to follow the journal at `file`, looking every `every` milliseconds. A journal that is not there yet is an empty one. */
export async function followCorpus(file: string, every = 100): Promise<Follower> {
  let corpus = emptyCorpus();
  let read = { inode: 0, bytes: 0 };
  let looking: Promise<void> | undefined;

  async function look() {
    const found = await stat(file).catch(() => undefined);
    if (!found || (found.ino === read.inode && found.size === read.bytes)) return;
    const anew = found.ino !== read.inode || found.size < read.bytes;
    const from = anew ? 0 : read.bytes;
    const { publications, bytes } = await readFrom(file, from);
    // A rewritten journal is read into a corpus of its own, so that nobody sees half of it.
    const next = anew ? emptyCorpus() : corpus;
    await take(publications, next);
    corpus = next;
    read = { inode: found.ino, bytes: from + bytes };
  }

  const lookOnce = () => (looking ??= look().finally(() => (looking = undefined)));
  await lookOnce();
  const timer = setInterval(() => void lookOnce(), every);
  return { corpus: () => corpus, look: lookOnce, stop: () => clearInterval(timer) };
}

function emptyCorpus(): Corpus {
  return { store: createContentStore(), search: createEmbeddedSearch() };
}

async function take(publications: Publication[], { store, search }: Corpus) {
  const changes = publications.flatMap((publication) => {
    const known = store.get(publication.kind, publication.id)?.version ?? 0;
    if (publication.version < known) return [];
    store.put(publication);
    return changesOf(decide(publication, known));
  });
  await search.apply(changes);
}

// The publisher may be in the middle of its last line.
async function readFrom(file: string, from: number) {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { start: from })) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const end = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.subarray(0, end).toString('utf8').split('\n').filter(Boolean);
  return { bytes: end, publications: lines.map((line) => Publication.parse(JSON.parse(line))) };
}
