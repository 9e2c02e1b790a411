import path from 'node:path';
import type { Publication } from '#content/publication';
import { touchedTags } from '../content/tags.ts';
import type { Bundle } from '../render/load-bundle.ts';
import { addressesOf } from './addresses.ts';
import { fileOf } from './file-of.ts';
import { appendJournal } from './journal.ts';
import { mirrorMedia, type OpenMedia } from './mirror-media.ts';
import { renderPage, type Rendered } from './render-page.ts';
import type { SiteFolders } from './site-folders.ts';
import type { SiteState } from './site-state.ts';
import { sitemapOf } from './sitemap.ts';
import { placeFile, removeFile } from './tree.ts';

/** What publishing needs besides the state of the site. */
export type Tools = {
  folders: SiteFolders;
  render: Bundle['render'];
  openMedia: OpenMedia;
  /** The portal's public origin. */
  origin: string;
};

/** What became of a Publication. */
export type Outcome =
  { did: 'publish' | 'withdraw'; pages: number } | { did: 'ignore'; because: string };

/**
 * Brings the site to what a Publication says: renders every page it touches, then puts them in place,
 * takes away what vanished, and tells the followers. Repeating it changes nothing.
 *
 * When a page cannot be rendered nothing is written, the state is as before, and the fault is thrown.
 */
export async function publish(
  publication: Publication,
  state: SiteState,
  tools: Tools,
): Promise<Outcome> {
  const before = state.store.get(publication.kind, publication.id);
  if (before && publication.version <= before.version)
    return { did: 'ignore', because: `version ${before.version} is there already` };
  await mirrorMedia(publication, tools.folders.media, tools.openMedia);

  take(publication, before, state);
  const rendered = await renderTouched(publication, before, state, tools).catch(
    (fault: unknown) => {
      takeBack(publication, before, state);
      throw fault;
    },
  );
  const gone = await write(rendered, publication, before, state, tools);

  for (const { path: address, reads } of rendered) state.reads.put(address, reads);
  for (const address of gone) state.reads.forget(address);
  await appendJournal(tools.folders.reads, [
    ...rendered.map(({ path: address, reads }) => ({ path: address, tags: [...reads] })),
    ...gone.map((address) => ({ gone: address })),
  ]);
  await appendJournal(tools.folders.corpus, [publication]);
  return {
    did: publication.type === 'published' ? 'publish' : 'withdraw',
    pages: rendered.length + gone.length,
  };
}

function take(publication: Publication, before: Publication | undefined, state: SiteState) {
  state.store.put(publication);
  for (const { path: address } of addressesOf(before)) state.addresses.delete(address);
  for (const address of addressesOf(publication)) state.addresses.set(address.path, address);
}

function takeBack(publication: Publication, before: Publication | undefined, state: SiteState) {
  for (const { path: address } of addressesOf(publication)) state.addresses.delete(address);
  if (before) state.store.put(before);
  else state.store.drop(publication.kind, publication.id);
  for (const address of addressesOf(before)) state.addresses.set(address.path, address);
}

async function renderTouched(
  publication: Publication,
  before: Publication | undefined,
  state: SiteState,
  { render, origin }: Tools,
): Promise<Rendered[]> {
  const paths = state.reads.readersOf(touchedTags(before, publication));
  for (const { path: address } of addressesOf(publication)) paths.add(address);
  const rendered: Rendered[] = [];
  for (const one of paths) {
    const address = state.addresses.get(one);
    if (address) rendered.push(await renderPage(address, { store: state.store, render, origin }));
  }
  return rendered;
}

// The Document's own pages go first: they are what its editor and its readers wait for.
async function write(
  rendered: Rendered[],
  publication: Publication,
  before: Publication | undefined,
  { store }: SiteState,
  { folders, origin }: Tools,
): Promise<string[]> {
  const tree = path.resolve(folders.current);
  const own = new Set(addressesOf(publication).map((address) => address.path));
  const ownFirst = rendered.toSorted((a, b) => Number(own.has(b.path)) - Number(own.has(a.path)));
  for (const { file, html } of ownFirst) await placeFile(tree, file, html);
  const files = new Set(filesOf(publication));
  for (const file of filesOf(before)) if (!files.has(file)) await removeFile(tree, file);
  await placeFile(tree, 'sitemap.xml', sitemapOf(store, origin));
  return addressesOf(before)
    .map((address) => address.path)
    .filter((address) => !own.has(address));
}

function filesOf(publication: Publication | undefined): string[] {
  return addressesOf(publication).map(({ path: address, page }) =>
    fileOf(address, page.view === 'withdrawn'),
  );
}
