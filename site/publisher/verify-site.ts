import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Publication } from '#content/publication';
import { createContentStore, type ContentStore } from '../content/content-store.ts';
import type { CmsClient } from './cms-client.ts';
import { addressOfFile } from './file-of.ts';
import type { Tools } from './refresh.ts';
import { renderAll, type Release } from './render-all.ts';
import { siteFolders } from './site-folders.ts';
import { readState } from './site-state.ts';
import { treeDrift, type FileDrift } from './tree-drift.ts';

/** How the site differs from what is published. */
export type SiteDrift = {
  documents: number;
  files: FileDrift[];
  /** The addresses of those files that belong to a page. */
  paths: string[];
  /** Documents of which the site has another version than the CMS, as the CMS has them. */
  behind: Publication[];
  /** Documents that the CMS knows nothing of, as `kind:id`. */
  strays: string[];
  /** Pages and files that cannot be made at all. */
  faults: Error[];
  /** Pages that are to be rendered soon anyway; they are not compared. */
  owed: number;
};

type Needs = {
  cms: Pick<CmsClient, 'all'>;
  tools: Tools & Release;
  /** Resolves when the publisher has done what was waiting, so that it counts as no drift. */
  settled: () => Promise<void>;
  onProgress?: (done: number, all: number) => void;
};

/** Renders everything that is published afresh, beside the site, and compares the two byte by byte. */
export async function verifySite({ cms, tools, settled, onProgress }: Needs): Promise<SiteDrift> {
  const { folders } = tools;
  const beside = siteFolders(path.join(folders.root, 'verifying'));
  await rm(beside.root, { recursive: true, force: true });
  await mkdir(beside.releases, { recursive: true });
  const since = Date.now();
  try {
    const state = await readState(beside);
    for await (const one of cms.all()) state.store.put(one);
    const { faults } = await renderAll(
      state,
      { ...tools, folders: { ...beside, media: folders.media }, openMedia: isMissing },
      onProgress,
    );
    await settled();
    const site = await readState(folders, { mend: false });
    const excused = new Set([...site.owed, ...state.faulty]);
    const pages = await treeDrift(beside.current, folders.current, since);
    const assets = await treeDrift(beside.assets, folders.assets, since);
    const files = [
      ...pages.filter(({ file }) => !excused.has(addressOfFile(file) ?? '')),
      // Those of earlier releases are kept for a while.
      ...assets.filter((one) => one.is !== 'not published'),
    ];
    return {
      documents: state.store.size(),
      files,
      paths: [...new Set(files.flatMap(({ file }) => addressOfFile(file) ?? []))],
      ...(await corpusDrift(state.store.all(), folders, cms)),
      faults,
      owed: site.owed.size,
    };
  } finally {
    await rm(beside.root, { recursive: true, force: true });
  }
}

async function isMissing(): Promise<never> {
  throw new Error('it is not on the site');
}

// Looked at twice, as editors go on publishing meanwhile.
async function corpusDrift(
  before: Iterable<Publication>,
  folders: Tools['folders'],
  cms: Needs['cms'],
): Promise<Pick<SiteDrift, 'behind' | 'strays'>> {
  const first = (await readState(folders, { mend: false })).store;
  const suspects = [...before].filter((one) => differs(one, first));
  const now = createContentStore();
  for await (const one of cms.all()) now.put(one);
  const then = (await readState(folders, { mend: false })).store;
  return {
    behind: suspects
      .flatMap(({ kind, id }) => now.get(kind, id) ?? [])
      .filter((one) => differs(one, then)),
    strays: [...first.all()]
      .filter(({ kind, id }) => now.get(kind, id) === undefined)
      .map(({ kind, id }) => `${kind}:${id}`),
  };
}

function differs(one: Publication, store: ContentStore): boolean {
  return !isDeepStrictEqual(store.get(one.kind, one.id), one);
}
