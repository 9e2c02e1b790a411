import { appendJournal } from './journal.ts';
import type { Refresh } from './refresh.ts';
import type { SiteFolders } from './site-folders.ts';
import { take, type ReadsEntry, type SiteState } from './site-state.ts';

/** Notes durably that these pages are to be rendered: whatever happens from here on, they will be. */
export async function owe(
  paths: Iterable<string>,
  state: SiteState,
  folders: SiteFolders,
): Promise<void> {
  const owed = [...paths].filter((path) => !state.owed.has(path));
  if (owed.length > 0) await note([{ owed }], state, folders);
}

/** Notes what became of pages that were owed. */
export async function settle(
  { pages, gone, faults }: Refresh,
  state: SiteState,
  folders: SiteFolders,
): Promise<void> {
  const settled: ReadsEntry[] = [
    ...pages.map(({ path, reads }) => ({ path, tags: [...reads] })),
    ...faults.map(({ path, reads }) => ({ path, tags: [...reads], faulty: true as const })),
    ...gone.map((path) => ({ gone: path })),
  ];
  await note(settled, state, folders);
}

async function note(entries: ReadsEntry[], state: SiteState, folders: SiteFolders) {
  await appendJournal(folders.reads, entries);
  for (const entry of entries) take(entry, state);
}
