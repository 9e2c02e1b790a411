import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publish } from '#site/publisher/publish';
import { loadBundle } from '#site/render/load-bundle';
import { aSiteOf, drain, treeOf } from './a-site.ts';
import { somePublications } from './some-publications.ts';

test('with the compiled views, too, publishing page by page comes to the same bytes as rendering everything', async () => {
  const { render } = await loadBundle();
  const sizes = { whole: 1, page: 1, part: 1 };
  await fc.assert(
    fc.asyncProperty(somePublications, fc.nat(10), async (publications, first) => {
      const stepwise = await aSiteOf(publications.slice(0, first), render, sizes);
      for (const one of publications.slice(first))
        await publish(one, stepwise.state, stepwise.tools);
      await drain(stepwise);

      const afresh = await aSiteOf(publications, render, sizes);
      const incremental = await treeOf(path.join(stepwise.folders.releases, 'r1'));
      const full = await treeOf(path.join(afresh.folders.releases, 'r1'));
      await Promise.all([stepwise.remove(), afresh.remove()]);
      expect(incremental).toEqual(full);
    }),
    { numRuns: 10 },
  );
}, 120_000);
