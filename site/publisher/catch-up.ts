import type { CmsClient } from './cms-client.ts';
import { publish, type Tools } from './publish.ts';
import { renderAll } from './render-all.ts';
import type { SiteState } from './site-state.ts';

/** Up to here, publications missed while the publisher was away are carried out one by one. */
const fewEnough = 100;

/**
 * Brings the site to what the CMS holds: whatever was missed is published, and everything is rendered afresh when
 * the views are new or nothing usable is there. Returns how many pages were rendered in full, or 0.
 */
export async function catchUp(
  state: SiteState,
  cms: CmsClient,
  tools: Tools & { release: string; assetsDir: string },
  onProgress?: (done: number, all: number) => void,
): Promise<number> {
  const known = new Set([...state.store.all()].map(({ kind, id }) => `${kind}:${id}`));
  const missed = [];
  for await (const publication of cms.all()) {
    const { kind, id, version } = publication;
    known.delete(`${kind}:${id}`);
    if (state.store.get(kind, id)?.version !== version) missed.push(publication);
  }
  const afresh = state.release !== tools.release || known.size > 0 || missed.length > fewEnough;
  if (!afresh) {
    for (const publication of missed) await publish(publication, state, tools);
    return 0;
  }
  for (const publication of state.store.all())
    if (known.has(`${publication.kind}:${publication.id}`))
      state.store.drop(publication.kind, publication.id);
  for (const publication of missed) state.store.put(publication);
  return renderAll(state, tools, onProgress);
}
