import { existsSync, watch } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Publication } from '#content/publication';
import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import type { Lists } from '#search/lists';
import { plainSignals, type Signals } from '#search/rank/signals';
import { changesOf, decide } from '#search/decide';
import { numberIn } from '#search/legal-numbers';
import { listsOf } from './lists-of.ts';
import { createContentStore } from '../content/content-store.ts';

/** What the portal server knows of what is published. */
export type Corpus = {
  store: ReturnType<typeof createContentStore>;
  search: ReturnType<typeof createEmbeddedSearch>;
  /** What editors keep for search. */
  lists: Lists;
  /** When something was last published; undefined before the first time. */
  changedAt: Date | undefined;
};

/** Follows the publisher's journal; `corpus()` is always whole and current to within the time between two looks. */
export type Follower = { corpus: () => Corpus; look: () => Promise<void>; stop: () => void };

/**
 * Starts to follow the journal at `file`, looking every `every` milliseconds. A journal that is not there yet is an
 * empty one; a line that cannot be read is left out and told to `onFault`, and so is a look that failed.
 */
export async function followCorpus(
  file: string,
  onFault: (fault: unknown) => void,
  every = 100,
  signals: Signals = plainSignals,
): Promise<Follower> {
  let corpus = emptyCorpus(signals);
  let read = { file: '', bytes: 0 };
  let wanted = false;
  let looking: Promise<void> | undefined;

  async function look() {
    const handle = await openIfThere(file);
    if (!handle) return;
    try {
      const facts = await handle.stat({ bigint: true });
      // A new file may have the number of an old one, but not its time of birth as well.
      const name = `${facts.ino}-${facts.birthtimeNs}`;
      const anew = name !== read.file || facts.size < read.bytes;
      if (!anew && Number(facts.size) === read.bytes) return;
      const from = anew ? 0 : read.bytes;
      const { lines, bytes } = await readLines(handle, from, Number(facts.size));
      // A rewritten journal is read into a corpus of its own, so that nobody sees half of it.
      const next = anew ? emptyCorpus(signals) : corpus;
      await take(publicationsOf(lines, onFault), next);
      next.changedAt = facts.mtime;
      corpus = next;
      read = { file: name, bytes: from + bytes };
    } finally {
      await handle.close();
    }
  }

  // Whoever asks in the middle of a look gets one that began after the question.
  async function lookWhileWanted() {
    while (wanted) {
      wanted = false;
      await look().catch(onFault);
    }
    looking = undefined;
  }
  const lookOnce = () => {
    wanted = true;
    return (looking ??= lookWhileWanted());
  };
  await lookOnce();
  const timer = setInterval(() => void lookOnce(), every);
  const unwatch = watchFolderOf(file, lookOnce);
  const stop = () => {
    clearInterval(timer);
    unwatch();
  };
  return { corpus: () => corpus, look: lookOnce, stop };
}

// Being told is quicker than looking, but not everywhere and not reliably so: the looks go on beside it.
function watchFolderOf(file: string, look: () => Promise<void>): () => void {
  const folder = path.dirname(file);
  if (!existsSync(folder)) return () => {};
  const watcher = watch(folder, (_, name) => {
    if (name === path.basename(file)) void look();
  });
  watcher.on('error', () => watcher.close());
  return () => watcher.close();
}

function emptyCorpus(signals: Signals): Corpus {
  const corpus: Corpus = {
    store: createContentStore(),
    search: createEmbeddedSearch({ lists: () => corpus.lists, signals }),
    lists: {},
    changedAt: undefined,
  };
  corpus.lists = listsOf(corpus.store);
  return corpus;
}

async function take(publications: Publication[], corpus: Corpus) {
  const { store, search } = corpus;
  const numberOf = (id: string) => numberIn(store.get('legal-document', id));
  const changes = publications.flatMap((publication) => {
    const known = store.get(publication.kind, publication.id)?.version ?? 0;
    if (publication.version < known) return [];
    store.put(publication);
    return changesOf(decide(publication, known, numberOf));
  });
  if (publications.some(({ kind }) => kind === 'synonym' || kind === 'pinned-result'))
    corpus.lists = listsOf(store);
  await search.apply(changes);
}

function publicationsOf(lines: string[], onFault: (fault: unknown) => void): Publication[] {
  return lines.flatMap((line) => {
    try {
      return Publication.parse(JSON.parse(line));
    } catch (cause) {
      onFault(new Error('A line of the corpus cannot be read and is left out.', { cause }));
      return [];
    }
  });
}

async function openIfThere(file: string): Promise<FileHandle | undefined> {
  return open(file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined;
    throw fault;
  });
}

// The publisher may be in the middle of its last line.
async function readLines(handle: FileHandle, from: number, to: number) {
  const buffer = Buffer.alloc(to - from);
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  const end = buffer.subarray(0, filled).lastIndexOf(0x0a) + 1;
  return {
    bytes: end,
    lines: buffer.subarray(0, end).toString('utf8').split('\n').filter(Boolean),
  };
}
