import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pageBehind } from '#content/path-of';
import { Publication } from '#content/publication';
import { createContentStore, type ContentStore } from '../content/content-store.ts';
import { touchedTags } from '../content/touched-tags.ts';
import { addressesOf } from './addresses.ts';
import { siteAddresses } from './further-pages.ts';
import { appendJournal, readJournal, rewriteJournal } from './journal.ts';
import { createReadsIndex, type ReadsIndex } from './reads-index.ts';
import type { SiteFolders } from './site-folders.ts';
import type { ReadsEntry } from './site-state.ts';

/** A full render under way, with journals of its own, so that a killed one goes on where it was. */
export type BegunRelease = {
  /** The pages that are in its tree already and still right, with what they read. */
  done: ReadsIndex;
  /** Notes a page that is in place; what was noted last is on the disk a little later. */
  note(entry: ReadsEntry): Promise<void>;
  /** Makes its journals those of the site; they speak of a release that is to be served next. */
  adopt(): Promise<void>;
  /** Ends it: from here on pages are published one by one. */
  end(): Promise<void>;
};

/** Lines written at a time: one each would cost a tenth of the whole time. */
const atOnce = 64;

/** Whether a full render of this release was begun and not ended: its tree is then not what the site's journals say. */
export async function isBegun({ releases }: SiteFolders, release: string): Promise<boolean> {
  return stat(folderOf(releases, release)).then(
    () => true,
    () => false,
  );
}

/** Begins to render a release from this store, or goes on with it. */
export async function beginRelease(
  { releases, corpus, reads }: SiteFolders,
  release: string,
  store: ContentStore,
): Promise<BegunRelease> {
  const folder = folderOf(releases, release);
  const begun = {
    corpus: path.join(folder, 'corpus.jsonl'),
    reads: path.join(folder, 'reads.jsonl'),
  };
  const done = await pagesDone(begun, store).catch(() => createReadsIndex());
  await mkdir(folder, { recursive: true });
  // In this order, so that no page counts as done from a corpus it was not rendered from.
  await rewriteJournal(begun.reads, [{ release }, ...done.entries()]);
  await rewriteJournal(begun.corpus, store.all());
  const noted: ReadsEntry[] = [];
  let writing = Promise.resolve();
  const write = () => (writing = writing.then(() => appendJournal(begun.reads, noted.splice(0))));
  return {
    done,
    note: async (entry) => {
      if (noted.push(entry) >= atOnce) await write();
    },
    async adopt() {
      await write();
      // What the site's journals say of another release than the served one counts for nothing.
      await rename(begun.reads, reads);
      await rename(begun.corpus, corpus);
    },
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

function folderOf(releases: string, release: string): string {
  return path.join(releases, `${release}.begun`);
}

// A page is right as long as nothing it read has changed since, and nobody came or went at its address or that of its list.
async function pagesDone(begun: { corpus: string; reads: string }, store: ContentStore) {
  const before = createContentStore(store.sizes);
  for (const entry of await readJournal(begun.corpus)) before.put(Publication.parse(entry));
  const done = createReadsIndex();
  for (const entry of (await readJournal(begun.reads)) as ReadsEntry[])
    if ('path' in entry && !entry.faulty) done.put(entry.path, entry.tags);

  const moved = new Set<string>();
  for (const after of new Set([...store.all(), ...before.all()])) {
    const known = before.get(after.kind, after.id);
    const current = store.get(after.kind, after.id);
    if (isDeepStrictEqual(known, current)) continue;
    if (current) before.put(current);
    else before.drop(after.kind, after.id);
    for (const address of [...addressesOf(known), ...addressesOf(current)]) moved.add(address.path);
    for (const page of done.readersOf(touchedTags(known, current, before, done.isRead)))
      done.forget(page);
  }
  for (const page of moved) done.forget(page);
  const addresses = siteAddresses(store);
  for (const { path: page } of done.entries()) {
    const first = pageBehind(page)?.first;
    if (first !== undefined && (moved.has(first) || !addresses.at(page))) done.forget(page);
  }
  return done;
}
