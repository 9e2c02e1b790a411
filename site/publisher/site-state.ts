import { Publication } from '#content/publication';
import { createContentStore, type ContentStore } from '../content/content-store.ts';
import type { ListSizes } from '../content/list-sizes.ts';
import { siteAddresses, type SiteAddresses } from './further-pages.ts';
import { readJournal, rewriteJournal } from './journal.ts';
import { createReadsIndex, type ReadsIndex } from './reads-index.ts';
import type { PlacedSitemap } from './place-sitemap.ts';
import { currentRelease } from './release.ts';
import type { SiteFolders } from './site-folders.ts';

/** What the publisher knows of the site as it is served. */
export type SiteState = {
  store: ContentStore;
  addresses: SiteAddresses;
  reads: ReadsIndex;
  /**
   * Paths whose page perhaps does not show yet what is published, the longest owed first: it waits for its slice, a
   * run was killed, or the disk was full.
   */
  owed: Set<string>;
  /** Paths whose page could not be made from what is published: what stood there before still does. */
  faulty: Set<string>;
  /** What is known of the parts of the sitemap. */
  sitemap: PlacedSitemap;
  /** The release these pages were rendered for; undefined when nothing usable is there. */
  release: string | undefined;
  /** How many lines the two journals had when they were read. */
  lines: number;
};

/** A line of the journal of reads. */
export type ReadsEntry =
  /** The first line: the release that all following lines are about. */
  | { release: string }
  /** These pages are to be rendered or taken away … */
  | { owed: string[] }
  /** … this one was rendered, and read this, … */
  | { path: string; tags: string[]; faulty?: true }
  /** … this one is gone. */
  | { gone: string };

/**
 * Reads back what an earlier run left. What cannot be read counts as not there: the site is then rendered afresh.
 * Beside a publisher at work nothing is mended.
 */
export async function readState(
  folders: SiteFolders,
  { mend = true, sizes }: { mend?: boolean; sizes?: ListSizes } = {},
): Promise<SiteState> {
  const state = emptyState(sizes);
  try {
    const corpus = await readJournal(folders.corpus, mend);
    for (const entry of corpus) state.store.put(Publication.parse(entry));
    const entries = (await readJournal(folders.reads, mend)) as ReadsEntry[];
    for (const entry of entries) take(entry, state);
    const addresses = siteAddresses(state.store);
    const isServed = state.release === (await currentRelease(folders));
    return {
      ...state,
      addresses,
      release: isServed ? state.release : undefined,
      lines: corpus.length + entries.length,
    };
  } catch {
    return emptyState(sizes);
  }
}

/** Whether every address has its reads, and only they; what is owed will. */
export function isComplete({ addresses, reads, owed }: SiteState): boolean {
  const known = new Set(reads.entries().map(({ path }) => path));
  return (
    addresses.all().every(({ path }) => known.has(path) || owed.has(path)) &&
    [...known].every((path) => addresses.at(path) ?? owed.has(path))
  );
}

/** Takes what a line of the journal of reads says. */
export function take(entry: ReadsEntry, state: SiteState): void {
  if ('release' in entry) state.release = entry.release;
  else if ('owed' in entry) for (const path of entry.owed) state.owed.add(path);
  else {
    const path = 'gone' in entry ? entry.gone : entry.path;
    state.owed.delete(path);
    state.faulty.delete(path);
    if ('gone' in entry) state.reads.forget(path);
    else state.reads.put(path, entry.tags);
    if ('faulty' in entry) state.faulty.add(path);
  }
}

/** Writes both journals anew, without what newer lines have made pointless. */
export async function rewriteJournals(state: SiteState, folders: SiteFolders): Promise<void> {
  const { store, reads, owed, faulty, release } = state;
  await rewriteJournal(folders.corpus, store.all());
  await rewriteJournal(folders.reads, [
    { release },
    ...reads
      .entries()
      .map(({ path, tags }) => ({ path, tags, faulty: faulty.has(path) || undefined })),
    { owed: [...owed] },
  ]);
  state.lines = store.size() + reads.size() + 2;
}

function emptyState(sizes?: ListSizes): SiteState {
  const store = createContentStore(sizes);
  return {
    store,
    addresses: siteAddresses(store),
    reads: createReadsIndex(),
    owed: new Set(),
    faulty: new Set(),
    sitemap: new Map(),
    release: undefined,
    lines: 0,
  };
}
