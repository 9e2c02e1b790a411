import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { publishingNow, type PublishingNow } from '#cms/publishing/publishing-now';
import { queueOf } from '#cms/publishing/queue-of';
import { aProcedureRow } from './a-procedure-row.ts';
import { openCms, type Cms } from './open-cms.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());
beforeEach(() => cms.emptyQueue());

test('staff see what waits since when, and that no publisher is at work', async () => {
  const before = Date.now();
  await publish('Đăng ký thả diều');

  const { isAtWork, waiting, oldest, parked } = await look();

  expect({ isAtWork, waiting, parked }).toEqual({ isAtWork: false, waiting: 1, parked: [] });
  expect(oldest!.getTime()).toBeGreaterThan(before - 1000);
});

test('what was given up is named by its title, with the reason and how often it was tried', async () => {
  const id = await publish('Đăng ký thả diều');
  await giveUp('The view of procedures threw.');

  const { waiting, parked, parkedCount } = await look();

  expect({ waiting, parkedCount }).toEqual({ waiting: 0, parkedCount: 1 });
  expect(parked).toEqual([
    expect.objectContaining({
      kind: 'procedure',
      id,
      title: 'Đăng ký thả diều',
      tries: 25,
      because: 'The view of procedures threw.',
    }),
  ]);
});

test('a publisher of the office has one of two tried again; the other stays given up', async () => {
  await publish('Một');
  await publish('Hai');
  await giveUp('It threw.');
  const [one, other] = (await look()).parked;

  const answer = await retry('publisher', { jobs: [one!.job] });

  expect(answer).toMatchObject({ status: 200, body: { triedAgain: 1 } });
  const { parked, waiting, failing } = await look();
  expect(parked.map(({ job }) => job)).toEqual([other!.job]);
  expect(waiting).toBe(1);
  expect(failing[0]).toMatchObject({ job: one!.job, tries: 0 });
});

test('without names, all that failed is tried again', async () => {
  await publish('Một');
  await publish('Hai');
  await giveUp('It threw.');

  expect(await retry('administrator', {})).toMatchObject({ body: { triedAgain: 2 } });

  expect((await look()).parked).toEqual([]);
});

test.each(['editor', 'support', 'auditor'] as const)(
  'the role %s may look at it, but not have it tried again',
  async (role) => {
    await publish('Một');
    await giveUp('It threw.');

    expect(await retry(role, {})).toMatchObject({ status: 403 });

    expect((await look()).parkedCount).toBe(1);
  },
);

test('who has not signed in has nothing tried again, nor who asks for nonsense', async () => {
  const { status } = await cms.rest('/publishing/retry', { method: 'POST', body: {} });
  const nonsense = await retry('publisher', { jobs: ['1; drop table'] });

  expect({ status, nonsense: nonsense.status }).toEqual({ status: 403, nonsense: 400 });
});

async function publish(title: string): Promise<string> {
  const { id } = await cms.payload.create({
    collection: 'procedures',
    data: { ...aProcedureRow({ title }), _status: 'published' },
  });
  return String(id);
}

/** Leaves everything in the queue as after its last try. */
async function giveUp(because: string) {
  await queueOf(cms).query(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = $1`,
    [`${because}\n    at somewhere (file.ts:1:1)`],
  );
}

async function retry(role: Parameters<Cms['signIn']>[0], body: object) {
  return cms.rest('/publishing/retry', { method: 'POST', as: await cms.signIn(role), body });
}

async function look(): Promise<PublishingNow> {
  return publishingNow(await createLocalReq({}, cms.payload));
}
