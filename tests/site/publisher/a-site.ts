import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Publication } from '#content/publication';
import type { ListSizes } from '#site/content/list-sizes';
import type { Locals } from '#site/locals';
import { catchUp } from '#site/publisher/catch-up';
import { oneAtATime } from '#site/publisher/one-at-a-time';
import { siteFolders } from '#site/publisher/site-folders';
import { renderOwed } from '#site/publisher/render-owed';
import { readState } from '#site/publisher/site-state';
import { renderAll } from '#site/publisher/render-all';
import { printReads } from './print-reads.ts';

/** Where such a site says that it is. */
export const origin = 'https://portal.example.vn';

/** An empty site in a folder of its own, rendered by a printer of what it reads unless told otherwise. */
export async function aSite(render: Render = printReads, sizes?: ListSizes) {
  const data = await mkdtemp(path.join(tmpdir(), 'portal-site-'));
  const folders = siteFolders(data);
  const assetsDir = path.join(data, 'bundle/client');
  await mkdir(folders.releases, { recursive: true });
  await mkdir(path.join(assetsDir, '_assets'), { recursive: true });
  await writeFile(path.join(assetsDir, '_assets/site.abc.css'), 'body { margin: 0 }');
  const tools = {
    folders,
    assetsDir,
    render,
    origin,
    release: 'r1',
    openMedia: async () => [Buffer.from('bytes')] as unknown as AsyncIterable<Uint8Array>,
  };
  return {
    folders,
    tools,
    sizes,
    state: await readState(folders, { sizes }),
    remove: () => rm(data, { recursive: true }),
  };
}

export type Render = (address: string, locals: Locals) => Promise<Response>;

/** A site that has these Publications and is rendered in full. */
export async function aSiteOf(publications: Publication[], render?: Render, sizes?: ListSizes) {
  const site = await aSite(render, sizes);
  for (const publication of publications) site.state.store.put(publication);
  await renderAll(site.state, site.tools);
  return site;
}

type Site = Awaited<ReturnType<typeof aSite>>;

/** The tools of a site where pages can be written but not this journal: as on a disk that fills up in the middle. */
export function withoutRoom({ tools, folders }: Site, journal: 'corpus' | 'reads' = 'corpus') {
  return { ...tools, folders: { ...folders, [journal]: folders.releases } };
}

/** Renders, in slices, whatever is owed. */
export async function drain({ state, tools }: Pick<Site, 'state' | 'tools'>, howMany?: number) {
  while (state.owed.size > 0) await renderOwed(state, tools, howMany);
}

/** What a publisher started anew knows of a site, after catching up with a CMS that holds the last of these Publications. */
export async function restarted({ tools, folders, sizes }: Site, publications: Publication[]) {
  const state = await readState(folders, { sizes });
  await catchUp(state, cmsOf(lastOfEach(publications)), tools, oneAtATime());
  return state;
}

/** The current Publication of each Document. */
export function lastOfEach(publications: Publication[]): Publication[] {
  return [...new Map(publications.map((one) => [`${one.kind}:${one.id}`, one])).values()];
}

/** A CMS that holds these Publications. */
export function cmsOf(publications: Publication[]) {
  return {
    async *all() {
      yield* publications;
    },
  };
}

/** Every file below a folder with a hash of its bytes, every link with where it leads. Files whose name begins with `but` are left out. */
export async function treeOf(folder: string, but?: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((one) => one.isFile() || one.isSymbolicLink())
    .filter(({ name }) => !but || !name.startsWith(but))
    .map((one) => path.join(one.parentPath, one.name))
    .toSorted();
  const seen = files.map(async (file) => [path.relative(folder, file), await contentOf(file)]);
  return Object.fromEntries(await Promise.all(seen)) as Record<string, string>;
}

async function contentOf(file: string): Promise<string> {
  const target = await readlink(file).catch(() => undefined);
  if (target !== undefined) return `→ ${target}`;
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 12);
}
