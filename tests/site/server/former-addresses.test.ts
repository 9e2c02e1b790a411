import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish } from '#site/publisher/publish';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aPortal, type Portal } from './a-portal.ts';

let portal: Portal;

beforeEach(async () => {
  portal = await aPortal([
    { ...aPublication(aProcedure({ slug: 'moi' })), formerSlugs: [leftAt('cu')] },
    aWithdrawal(aProcedure({ id: 'go', slug: 'da-go' }), { formerSlugs: [leftAt('da-go-cu')] }),
  ]);
});

afterEach(() => portal.close());

test.each([
  ['/thu-tuc/cu', '/thu-tuc/moi'],
  ['/en/procedures/cu', '/en/procedures/moi'],
  ['/thu-tuc/cu?utm_source=zalo&n=1', '/thu-tuc/moi?utm_source=zalo&n=1'],
  ['/thu-tuc/cu?', '/thu-tuc/moi'],
])('%s leads to %s for good, its query kept', async (address, to) => {
  const { status, headers } = await portal.get(address);

  expect(status).toBe(301);
  expect(headers.get('location')).toBe(to);
});

test('the further pages of a long list move with its first', async () => {
  const answers = await Promise.all(
    ['/thu-tuc/cu/trang/3?x=1', '/en/procedures/cu/page/2', '/thu-tuc/khong-co/trang/2'].map(
      async (address) => {
        const { status, headers } = await portal.get(address);
        return [status, headers.get('location')];
      },
    ),
  );

  expect(answers).toEqual([
    [301, '/thu-tuc/moi/trang/3?x=1'],
    [301, '/en/procedures/moi/page/2'],
    [404, null],
  ]);
});

test('browsers ask again each time: a Document that goes back to an address it had is not sent in circles', async () => {
  const { headers } = await portal.get('/thu-tuc/cu');

  expect(headers.get('cache-control')).toBe('no-cache');
});

test('with a slash too many it leads there all the same', async () => {
  const { headers } = await portal.get('/thu-tuc/cu/');

  expect(headers.get('location')).toBe('/thu-tuc/cu');
});

test('a question about the head is told the way too', async () => {
  const { status, headers } = await portal.send('/thu-tuc/cu', { method: 'HEAD' });

  expect([status, headers.get('location')]).toEqual([301, '/thu-tuc/moi']);
});

test('the former address of what is withdrawn explains itself with 410, as its last one does', async () => {
  expect((await portal.get('/thu-tuc/da-go')).status).toBe(410);
  expect((await portal.get('/thu-tuc/da-go-cu')).status).toBe(410);
  expect((await portal.get('/en/procedures/da-go-cu')).status).toBe(410);
});

test('what lies in the folders of the gone and the moved has no address of its own', async () => {
  for (const address of ['/301/thu-tuc/cu', '/301/thu-tuc/cu.html', '/410/thu-tuc/da-go'])
    expect((await portal.get(address)).status).toBe(404);
});

test('once another Document lives there, it answers', async () => {
  const taker = aPublication(aProcedure({ id: 'khac', slug: 'cu', title: 'Người đến sau' }));

  await publish(taker, portal.site.state, portal.site.tools);

  const answer = await portal.get('/thu-tuc/cu');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('Người đến sau');
});

function leftAt(slug: string) {
  return { slug, until: '2026-03-01T00:00:00.000Z' };
}
