import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LiveReport, Publication } from '#content/publication';
import { carryOut } from '#site/publisher/carry-out';
import { CmsDown } from '#site/publisher/cms-down';
import { oneAtATime } from '#site/publisher/one-at-a-time';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aVideoGuide } from '../../builders/a-video-guide.ts';
import { aSiteOf, drain, lastOfEach, treeOf } from './a-site.ts';
import { somePublications } from './some-publications.ts';

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

test('announcements that come twice, late and in any order come to what is public', async () => {
  const arrivals = fc.array(fc.record({ announced: fc.nat(39), known: fc.nat(39) }), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(somePublications, arrivals, async (publications, come) => {
      const stepwise = await aSiteOf([]);
      const carry = async ({ kind, id, version }: Publication, known: Publication[]) => {
        const one = async () => lastOfEach(known).find((is) => is.kind === kind && is.id === id);
        await carryOut({ ...announcement, kind, id, version }, carrierOf(stepwise, one));
      };
      // What is public only ever moves on; what is announced is anything that was committed by then.
      for (const { announced, known } of come.toSorted((a, b) => a.known - b.known)) {
        const committed = publications.slice(0, known + 1);
        await carry(committed[announced % committed.length]!, committed);
      }
      for (const one of publications.toReversed()) await carry(one, publications);
      await drain(stepwise);

      const afresh = await aSiteOf(publications);
      const [came, full] = await Promise.all(
        [stepwise, afresh].map(({ folders }) => treeOf(path.join(folders.current, '/'))),
      );
      await Promise.all([stepwise.remove(), afresh.remove()]);
      expect(came).toEqual(full);
    }),
    { numRuns: 8 },
  );
}, 120_000);

test('a film that takes its time to fetch holds nobody up', async () => {
  const fetched = Promise.withResolvers<void>();
  const openMedia = async function* () {
    await fetched.promise;
    yield new Uint8Array(8);
  };
  const inTurn = oneAtATime();
  const carrier = (one: () => Promise<Publication>) => ({
    ...carrierOf({ ...site, tools: { ...site.tools, openMedia: async () => openMedia() } }, one),
    inTurn,
  });
  const file = {
    path: '/media/a/phim.mp4',
    source: '/api/media/file/phim.mp4',
    filename: 'phim.mp4',
    mime: 'video/mp4',
    bytes: 8,
  };
  const film = aPublication(aVideoGuide({ source: { type: 'file', file } }));
  const slow = carryOut(
    { ...announcement, kind: 'video-guide', id: film.id },
    carrier(async () => film),
  );

  await carryOut(
    announcement,
    carrier(async () => aPublication(aProcedure())),
  );

  expect(reports.map(({ kind }) => kind)).toEqual(['procedure']);
  fetched.resolve();
  await slow;
  expect(reports.map(({ kind }) => kind)).toEqual(['procedure', 'video-guide']);
});

test('of two versions carried out at once the newer stays, wherever the older is told of', async () => {
  const told: number[] = [];
  const inTurn = oneAtATime();
  const older = Promise.withResolvers<void>();
  const carry = (version: number, known = Promise.resolve()) => {
    const one = async () => {
      await known;
      return aPublication(aProcedure({ version }));
    };
    const onPublished = (publication: Publication) => void told.push(publication.version);
    return carryOut({ ...announcement, version }, { ...carrierOf(site, one), inTurn, onPublished });
  };

  const late = carry(1, older.promise);
  await carry(2);
  older.resolve();
  await late;

  expect(site.state.store.get('procedure', 'khai-sinh')?.version).toBe(2);
  expect(told).toEqual([2, 2]);
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
  return carryOut(announcement, carrierOf(site, one));
}

function carrierOf(
  { state, tools }: Pick<typeof site, 'state' | 'tools'>,
  one: () => Promise<Publication | undefined>,
) {
  const cms = { one, report: async (report: LiveReport) => void reports.push(report) };
  return { state, tools, cms, inTurn: oneAtATime(), log: { info: () => {} } };
}
