import { expect, test } from 'vitest';
import { starterRecords } from '../judgements/starter-records.ts';
import { meilisearch } from './contestants/meilisearch.ts';
import { figuresOf, judged } from './judged.ts';

const floor = 0.94;

test('the Meilisearch engine ranks what citizens type as well as it did', async ({ skip }) => {
  const opened = await meilisearch.open(starterRecords());
  if ('notRun' in opened) return skip(`not run: ${opened.notRun}`);

  const { overall } = figuresOf(await judged(opened.find));
  await opened.close?.();

  expect(overall['nDCG@10']).toBeGreaterThanOrEqual(floor);
});
