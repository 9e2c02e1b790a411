import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { filesAt } from './file-of.ts';
import { owe } from './owe.ts';
import { placeSitemap } from './place-sitemap.ts';
import type { Tools } from './refresh.ts';
import { prepareRelease } from './release.ts';
import type { Release } from './render-all.ts';
import type { RenderRequest } from './render-request.ts';
import type { SiteState } from './site-state.ts';
import { robotsOf } from './sitemap.ts';
import { placeFile } from './tree.ts';

/** Owes the pages that somebody wants rendered again, all of them where none are named, and puts what lies beside them in place. */
export async function oweAgain(
  { paths }: RenderRequest,
  state: SiteState,
  { release, assetsDir, ...tools }: Tools & Release,
): Promise<void> {
  await prepareRelease(tools.folders, release, assetsDir);
  await placeFile(tools.folders.current, 'robots.txt', robotsOf(tools.origin));
  // Nothing is known of what somebody may have changed.
  state.sitemap.clear();
  await placeSitemap(state, tools.folders.current, tools.origin);
  const all = () => new Set([...state.addresses.all().map(({ path }) => path), ...knownIn(state)]);
  for (const path of paths ?? []) await distrust(path, tools.folders.current);
  await owe(paths ?? all(), state, tools.folders);
}

// A page whose text is right is left as it is while its compressed forms are there: what somebody changed in them would
// stay. Without them readers get the text itself.
async function distrust(path: string, tree: string) {
  for (const file of filesAt(path))
    for (const form of ['.br', '.gz']) await rm(join(tree, file + form), { force: true });
}

// Pages that stand where no address is any more are taken away.
function knownIn({ reads }: SiteState): string[] {
  return reads.entries().map(({ path }) => path);
}
