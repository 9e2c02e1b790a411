import { Publication } from '#content/publication';
import { createContentStore, type ContentStore } from '../content/content-store.ts';
import { allAddresses, type Address } from './addresses.ts';
import { readJournal } from './journal.ts';
import { createReadsIndex, type ReadsIndex } from './reads-index.ts';
import { currentRelease } from './release.ts';
import type { SiteFolders } from './site-folders.ts';

/** What the publisher knows of the site as it is served. */
export type SiteState = {
  store: ContentStore;
  /** Every address, by its path. */
  addresses: Map<string, Address>;
  reads: ReadsIndex;
  /** The release these pages were rendered for; undefined when nothing usable is there. */
  release: string | undefined;
};

type ReadsEntry = { release: string } | { path: string; tags: string[] } | { gone: string };

/** Reads back what an earlier run left. What cannot be read counts as not there: the site is then rendered afresh. */
export async function readState(folders: SiteFolders): Promise<SiteState> {
  const empty = { store: createContentStore(), reads: createReadsIndex() };
  try {
    const store = createContentStore();
    for (const entry of await readJournal(folders.corpus)) store.put(Publication.parse(entry));
    const reads = createReadsIndex();
    let release: string | undefined;
    for (const entry of (await readJournal(folders.reads)) as ReadsEntry[]) {
      if ('release' in entry) release = entry.release;
      else if ('gone' in entry) reads.forget(entry.gone);
      else reads.put(entry.path, entry.tags);
    }
    const served = await currentRelease(folders);
    const addresses = byPath(store);
    const complete = release === served && reads.size() === addresses.size;
    return { store, reads, addresses, release: complete ? release : undefined };
  } catch {
    return { ...empty, addresses: byPath(empty.store), release: undefined };
  }
}

/** Every address of a store, by its path. */
export function byPath(store: ContentStore): Map<string, Address> {
  return new Map(allAddresses(store).map((address) => [address.path, address]));
}
