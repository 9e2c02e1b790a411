import { isDeepStrictEqual } from 'node:util';
import { Locale } from '#content/locale';
import type { Publication } from '#content/publication';
import { addressedKinds } from './addresses.ts';
import type { CmsClient } from './cms-client.ts';
import { isBegun } from './begun-release.ts';
import { isCmsDown } from './cms-down.ts';
import { placeSitemap } from './place-sitemap.ts';
import { publish } from './publish.ts';
import type { Tools } from './refresh.ts';
import { renderAll, type Release } from './render-all.ts';
import { rewriteJournals, type SiteState } from './site-state.ts';

/** Up to here, publications missed while the publisher was away are carried out one by one. */
const fewEnough = 100;

/** What catching up came to: how many pages were written, and what could not be brought to the site. */
export type CaughtUp = { pages: number; faults: Error[] };

/**
 * Brings the site to what the CMS holds: whatever was missed is published, and everything is rendered afresh when
 * the views are new or nothing usable is there. What is owed then is still to be rendered.
 */
export async function catchUp(
  state: SiteState,
  cms: Pick<CmsClient, 'all'>,
  tools: Tools & Release,
  onProgress?: (done: number, all: number) => void,
): Promise<CaughtUp> {
  const { missed, strays } = await compare(state, cms);
  const isLeft = await isBegun(tools.folders, tools.release);
  if (isLeft || mustStartAfresh(state, missed, strays, tools)) {
    for (const { kind, id } of strays) state.store.drop(kind, id);
    for (const publication of missed) state.store.put(publication);
    return renderAll(state, tools, onProgress);
  }
  const caughtUp = await publishEach(missed, state, tools);
  if (!isComplete(state)) return renderAll(state, tools, onProgress);
  await makeReady(state, tools);
  if (state.lines > 2 * (state.store.size() + state.reads.size()) + 1000)
    await rewriteJournals(state, tools.folders);
  return caughtUp;
}

// So that the first edit need not.
async function makeReady(state: SiteState, { folders, origin }: Tools): Promise<void> {
  await placeSitemap(state, folders.current, origin);
  for (const kind of addressedKinds)
    for (const locale of Locale.options) state.store.page({ kind }, 1, locale);
}

async function compare({ store }: SiteState, cms: Pick<CmsClient, 'all'>) {
  const strays = new Map([...store.all()].map((one) => [`${one.kind}:${one.id}`, one]));
  const missed: Publication[] = [];
  for await (const publication of cms.all()) {
    const { kind, id } = publication;
    strays.delete(`${kind}:${id}`);
    if (!isDeepStrictEqual(store.get(kind, id), publication)) missed.push(publication);
  }
  return { missed, strays: [...strays.values()] };
}

function mustStartAfresh(
  { store, release }: SiteState,
  missed: Publication[],
  strays: Publication[],
  tools: Release,
): boolean {
  // A CMS that knows less than the site was restored from a backup; it is right all the same.
  const wentBack = missed.some(
    ({ kind, id, version }) => version < (store.get(kind, id)?.version ?? 0),
  );
  return release !== tools.release || wentBack || strays.length > 0 || missed.length > fewEnough;
}

async function publishEach(
  missed: Publication[],
  state: SiteState,
  tools: Tools,
): Promise<CaughtUp> {
  const caughtUp: CaughtUp = { pages: 0, faults: [] };
  for (const publication of missed) {
    try {
      const outcome = await publish(publication, state, tools);
      if (outcome.did !== 'ignore') caughtUp.pages += outcome.pages;
    } catch (fault) {
      if (isCmsDown(fault) || !(fault instanceof Error)) throw fault;
      caughtUp.faults.push(fault);
    }
  }
  return caughtUp;
}

// Every address has its reads, and only they; what is owed will.
function isComplete({ addresses, reads, owed }: SiteState): boolean {
  const known = new Set(reads.entries().map(({ path }) => path));
  return (
    addresses.all().every(({ path }) => known.has(path) || owed.has(path)) &&
    [...known].every((path) => addresses.at(path) ?? owed.has(path))
  );
}
