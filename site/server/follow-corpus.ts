import { existsSync, watch, type BigIntStats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Publication } from '#content/publication';
import { plainSignals, type Signals } from '#search/rank/signals';
import { emptyCorpus, keepOnly, keyOf, take, takeAnew, type Corpus } from './corpus.ts';
import { linesBetween } from './lines-between.ts';

/** Follows the publisher's journal; `corpus()` is always the same one, and current to within the time between two looks. */
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
  const corpus = emptyCorpus(signals);
  let read = { file: '', bytes: 0 };
  let wanted = false;
  let looking: Promise<void> | undefined;

  async function look() {
    const handle = await openIfThere(file);
    if (!handle) return;
    try {
      const facts = await handle.stat({ bigint: true });
      const anew = nameOf(facts) !== read.file || facts.size < read.bytes;
      if (!anew && Number(facts.size) === read.bytes) return;
      await (anew ? readAnew(handle, facts) : readOn(handle, facts));
      corpus.changedAt = facts.mtime;
    } finally {
      await handle.close();
    }
  }

  async function readOn(handle: FileHandle, { size }: BigIntStats) {
    for await (const { lines, bytes } of linesBetween(handle, read.bytes, Number(size))) {
      await take(publicationsOf(lines, onFault), corpus);
      read.bytes += bytes;
    }
  }

  // In place: what is published still is found meanwhile.
  async function readAnew(handle: FileHandle, facts: BigIntStats) {
    const found = new Set<string>();
    let at = 0;
    for await (const { lines, bytes } of linesBetween(handle, 0, Number(facts.size))) {
      const publications = publicationsOf(lines, onFault);
      await takeAnew(publications, corpus);
      for (const one of publications) found.add(keyOf(one));
      at += bytes;
    }
    await keepOnly(found, corpus);
    read = { file: nameOf(facts), bytes: at };
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

// A new file may have the number of an old one, but not its time of birth as well.
function nameOf({ ino, birthtimeNs }: BigIntStats): string {
  return `${ino}-${birthtimeNs}`;
}

async function openIfThere(file: string): Promise<FileHandle | undefined> {
  return open(file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined;
    throw fault;
  });
}
