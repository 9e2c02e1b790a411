import { isDeepStrictEqual } from 'node:util';
import { Locale } from '#content/locale';
import type { Publication } from '#content/publication';
import { createContentStore, type ContentStore } from '../content/content-store.ts';
import { addressedKinds } from './addresses.ts';
import type { CmsClient } from './cms-client.ts';
import { isBegun } from './begun-release.ts';
import { isCmsDown } from './cms-down.ts';
import type { InTurn } from './one-at-a-time.ts';
import { placeSitemap } from './place-sitemap.ts';
import { publish } from './publish.ts';
import type { Tools } from './refresh.ts';
import { renderAll, type Release } from './render-all.ts';
import { isComplete, rewriteJournals, type SiteState } from './site-state.ts';

/** Up to here, publications missed while the publisher was away are carried out one by one. */
const fewEnough = 100;

/** What catching up came to: how many pages were written, what could not be brought to the site, and whether all of it was rendered. */
export type CaughtUp = { pages: number; faults: Error[]; isAfresh: boolean };

type Listeners = {
  /** Told how far a full render is. */
  onProgress?: (done: number, all: number) => void;
  /** Told of every Publication that was missed and is on the site now. */
  onPublished?: (publication: Publication) => void;
};

/**
 * Brings the site to what the CMS holds: whatever was missed is published, and everything is rendered afresh when
 * the views are new or nothing usable is there. What is owed then is still to be rendered.
 *
 * Announcements may be carried out meanwhile, as long as they go through `inTurn` as well.
 */
export async function catchUp(
  state: SiteState,
  cms: Pick<CmsClient, 'all'>,
  tools: Tools & Release,
  inTurn: InTurn,
  { onProgress, onPublished }: Listeners = {},
): Promise<CaughtUp> {
  const known = new Map([...state.store.all()].map((one) => [keyOf(one), one]));
  const { missed, strays } = await compare(known, cms);
  const isLeft = await isBegun(tools.folders, tools.release);
  const startAfresh = () =>
    inTurn(() => renderAfresh(state, { missed, strays, known }, tools, onProgress));
  if (isLeft || mustStartAfresh(state, known, { missed, strays }, tools)) return startAfresh();

  const caughtUp: CaughtUp = { pages: 0, faults: [], isAfresh: false };
  for (const publication of missed) {
    try {
      const outcome = await inTurn(() => publish(publication, state, tools));
      if (outcome.did === 'ignore') continue;
      caughtUp.pages += outcome.pages;
      onPublished?.(publication);
    } catch (fault) {
      if (isCmsDown(fault) || !(fault instanceof Error)) throw fault;
      caughtUp.faults.push(fault);
    }
  }
  if (!isComplete(state)) return startAfresh();
  await inTurn(() => makeReady(state, tools));
  return caughtUp;
}

type Known = Map<string, Publication>;
type Differences = { missed: Publication[]; strays: Publication[] };

async function compare(known: Known, cms: Pick<CmsClient, 'all'>): Promise<Differences> {
  const strays = new Map(known);
  const missed: Publication[] = [];
  for await (const publication of cms.all()) {
    const key = keyOf(publication);
    strays.delete(key);
    if (!isDeepStrictEqual(known.get(key), publication)) missed.push(publication);
  }
  return { missed, strays: [...strays.values()] };
}

function mustStartAfresh(
  { release }: SiteState,
  known: Known,
  { missed, strays }: Differences,
  tools: Release,
): boolean {
  // A CMS that knows less than the site was restored from a backup; it is right all the same.
  const wentBack = missed.some((one) => one.version < (known.get(keyOf(one))?.version ?? 0));
  return release !== tools.release || wentBack || strays.length > 0 || missed.length > fewEnough;
}

// In a store of its own, so that a fault – the CMS goes down in the middle – leaves what is known as it was.
async function renderAfresh(
  state: SiteState,
  { known, ...found }: Differences & { known: Known },
  tools: Tools & Release,
  onProgress?: Listeners['onProgress'],
): Promise<CaughtUp> {
  const afresh = { ...state, store: storeAfter(state.store, known, found) };
  const done = await renderAll(afresh, tools, onProgress);
  Object.assign(state, afresh);
  return { ...done, isAfresh: true };
}

function storeAfter(current: ContentStore, known: Known, { missed, strays }: Differences) {
  if (missed.length + strays.length === 0) return current;
  const store = createContentStore(current.sizes);
  for (const publication of current.all()) store.put(publication);
  // What was announced during the comparison is newer than what was found by it.
  const isAsBefore = (one: Publication) => current.get(one.kind, one.id) === known.get(keyOf(one));
  for (const stray of strays) if (isAsBefore(stray)) store.drop(stray.kind, stray.id);
  for (const one of missed)
    if (isAsBefore(one) || one.version > (current.get(one.kind, one.id)?.version ?? 0))
      store.put(one);
  return store;
}

// So that the first edit need not.
async function makeReady(state: SiteState, { folders, origin }: Tools): Promise<void> {
  await placeSitemap(state, folders.current, origin);
  for (const kind of addressedKinds)
    for (const locale of Locale.options) state.store.page({ kind }, 1, locale);
  if (state.lines > 2 * (state.store.size() + state.reads.size()) + 1000)
    await rewriteJournals(state, folders);
}

function keyOf({ kind, id }: Publication): string {
  return `${kind}:${id}`;
}
