import { publish } from '#site/publisher/publish';
import { renderAll } from '#site/publisher/render-all';
import { loadBundle } from '#site/render/load-bundle';
import type { Publication } from '#content/publication';
import { aSite, drain } from '../../site/publisher/a-site.ts';
import { timed } from './percentiles.ts';

/** A site in a folder of its own with these Publications, rendered in full with the compiled views: in `ms`, so many `pages`. */
export async function aRenderedSite(publications: Iterable<Publication>) {
  const { render } = await loadBundle();
  const site = await aSite(render);
  for (const publication of publications) site.state.store.put(structuredClone(publication));
  const [ms, { pages, faults }] = await timed(() => renderAll(site.state, site.tools));
  if (faults.length > 0) throw faults[0]!;
  return {
    ...site,
    ms,
    pages,
    /** Publishes, what is owed included, and tells how many pages it wrote or removed. Throws when it is ignored. */
    async publish(publication: Publication): Promise<number> {
      const outcome = await publish(publication, site.state, site.tools);
      if (outcome.did === 'ignore') throw new Error(`An edit was ignored: ${outcome.because}.`);
      await drain(site);
      return outcome.pages + outcome.owed;
    },
  };
}
