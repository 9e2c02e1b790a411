import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LiveReport, Publication } from '#content/publication';
import { carryOut } from '#site/publisher/carry-out';
import { CmsDown } from '#site/publisher/cms-down';
import { oneAtATime } from '#site/publisher/one-at-a-time';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aSiteOf } from './a-site.ts';

let site: Awaited<ReturnType<typeof aSiteOf>>;
let reports: LiveReport[];
const announcement = {
  kind: 'procedure',
  id: 'khai-sinh',
  version: 1,
  announcedAt: '2026-11-23T03:00:00.000Z',
} as const;

beforeEach(async () => {
  site = await aSiteOf([]);
  reports = [];
});

afterEach(() => site.remove());

test('what is public at this moment is published, not what was announced', async () => {
  await carry(async () => aPublication(aProcedure({ version: 4 })));

  expect(reports).toMatchObject([{ ...announcement, version: 4, outcome: 'live' }]);
  expect(site.state.store.get('procedure', 'khai-sinh')?.version).toBe(4);
});

test('an announcement that comes twice is told twice and carried out once', async () => {
  const publication = aPublication(aProcedure());

  await carry(async () => publication);
  await carry(async () => publication);

  expect(reports.map(({ outcome }) => outcome)).toEqual(['live', 'live']);
  expect(reports[1]!.pages).toBe(0);
});

test('a withdrawal is told as one', async () => {
  await carry(async () => aWithdrawal(aProcedure()));

  expect(reports).toMatchObject([{ version: 2, outcome: 'withdrawn' }]);
});

test('what was never published needs nothing', async () => {
  await carry(async () => undefined);

  expect(reports).toEqual([]);
});

test('the editor is told why it failed, and it is tried again', async () => {
  const attempt = carry(async () => {
    throw new Error('The CMS refused it.');
  });

  await expect(attempt).rejects.toThrow('The CMS refused it.');
  expect(reports).toMatchObject([{ outcome: 'failed', because: 'The CMS refused it.' }]);
});

test('a CMS that is down is not told so', async () => {
  const attempt = carry(async () => {
    throw new CmsDown('The CMS does not answer.');
  });

  await expect(attempt).rejects.toThrow('does not answer');
  expect(reports).toEqual([]);
});

function carry(one: () => Promise<Publication | undefined>) {
  const cms = { one, report: async (report: LiveReport) => void reports.push(report) };
  return carryOut(announcement, { ...site, cms, inTurn: oneAtATime(), log: { info: () => {} } });
}
