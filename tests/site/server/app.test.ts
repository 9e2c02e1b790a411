import { afterEach, beforeEach, expect, test } from 'vitest';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aPortal, type Portal } from './a-portal.ts';

let portal: Portal;

beforeEach(async () => {
  const left = aProcedure({ id: 'da-go' });
  portal = await aPortal([aPublication(aProcedure()), aWithdrawal(left)]);
});

afterEach(() => portal.close());

test.each([
  ['/', 200],
  ['/en/', 200],
  ['/thu-tuc/khai-sinh', 200],
  ['/en/procedures/khai-sinh', 200],
  ['/thu-tuc/da-go', 410],
  ['/thu-tuc/khong-co', 404],
  ['/sitemap.xml', 200],
  ['/robots.txt', 200],
  ['/tim-kiem?q=khai+sinh', 200],
  ['/en/search', 200],
  ['/tro-ly', 200],
  ['/en/assistant', 200],
  ['/tim-kiem?level=nonsense&page=-4', 200],
])('%s is answered with %i, and with every security header', async (address, status) => {
  const { status: found, headers } = await portal.get(address);

  expect(found).toBe(status);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('strict-transport-security')).toContain('max-age=');
});

test('styles, which are no documents, carry only what browsers heed there', async () => {
  const { headers } = await portal.get('/_assets/site.abc.css');

  expect(headers.get('content-type')).toContain('text/css');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toContain('max-age=');
  expect(headers.get('content-security-policy')).toBeNull();
});

test('strict transport is asked for only where the portal is reached by https', async () => {
  await portal.close();
  portal = await aPortal([], { origin: 'http://localhost:4321' });

  expect((await portal.get('/')).headers.get('strict-transport-security')).toBeNull();
});

test('the search page shows what is found, and an answer beside it', async () => {
  const page = await (await portal.get('/tim-kiem?q=khai+sinh+can+giay+to+gi')).text();

  expect(page).toContain('"view": "search"');
  expect(page).toContain('"id": "khai-sinh"');
  expect(page).toContain('"status": "answered"');
});

test('the search page stands when the assistant fails', async () => {
  await portal.close();
  portal = await aPortal([aPublication(aProcedure())], {
    assistant: () => ({
      search: { apply: async () => {}, search: brokenly, suggest: brokenly },
      find: () => undefined,
      where: () => [],
    }),
  });

  const response = await portal.get('/tim-kiem?q=khai+sinh');

  expect(response.status).toBe(200);
  expect(portal.logged).toHaveLength(1);
});

test('a question sent by a form is answered on the page', async () => {
  const response = await portal.send('/tro-ly', {
    method: 'POST',
    body: new URLSearchParams({ question: 'Làm giấy khai sinh cần giấy tờ gì?' }),
  });

  const page = await response.text();
  expect(page).toContain('"view": "assistant"');
  expect(page).toContain('"status": "answered"');
});

test('who sends the form too often is told so on the page, with other ways to an answer', async () => {
  const ask = () =>
    portal.send('/tro-ly', { method: 'POST', body: new URLSearchParams({ question: 'chào' }) });
  for (let n = 0; n < 60; n += 1) await ask();

  const response = await ask();

  expect(response.status).toBe(429);
  expect(await response.text()).toContain('"status": "busy"');
});

test.each([
  ['no form', new Blob(['--broken'], { type: 'multipart/form-data; boundary=x' }), 200],
  ['a book', new URLSearchParams({ question: 'a'.repeat(70_000) }), 413],
])('%s in the place of a question does no harm', async (_, body, status) => {
  const length = String(body instanceof Blob ? body.size : body.toString().length);
  const headers = { 'content-length': length };
  const response = await portal.send('/en/assistant', { method: 'POST', body, headers });

  expect(response.status).toBe(status);
});

test('a page that breaks is the page that says so, without a word of how', async () => {
  await portal.close();
  portal = await aPortal([], {
    search: () => {
      throw new Error('secret detail');
    },
  });

  const response = await portal.get('/en/search?q=a');

  expect(response.status).toBe(503);
  const page = await response.text();
  expect(page).toContain('"view": "unavailable"');
  expect(page).toContain('"locale": "en"');
  expect(page).not.toContain('secret');
});

test('when not even that page can be made, a sentence is there', async () => {
  await portal.close();
  portal = await aPortal([], { render: brokenly });

  const response = await portal.get('/tro-ly');

  expect(response.status).toBe(503);
  expect(await response.text()).toContain('Dịch vụ đang gián đoạn');
});

test('an address with a slash too many leads to the right one, its query kept', async () => {
  const response = await portal.get('/tim-kiem/?q=khai+sinh');

  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/tim-kiem?q=khai+sinh');
});

test('what is only to be read cannot be written', async () => {
  const response = await portal.send('/thu-tuc/khai-sinh', { method: 'DELETE' });

  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('those who watch get plain facts, and figures without addresses or queries', async () => {
  await portal.get('/tim-kiem?q=bi+mat');

  const health = await portal.get('/health');
  const figures = await (await portal.get('/metrics')).text();
  const fromOutside = await portal.get('/metrics', { 'x-forwarded-for': '203.0.113.7' });

  expect(await health.json()).toMatchObject({ status: 'ok', documents: 2 });
  expect(figures).toContain('portal_requests_total{area="pages",status="200"} 1');
  expect(figures).not.toContain('bi+mat');
  expect(fromOutside.status).toBe(404);
});

const liveSeconds = { atMost: { '0.5': 7, '+Inf': 9 }, sum: 4.5 };

test('those who watch see from the portal what the publisher last said of itself', async () => {
  const at = new Date(Date.now() - 60_000).toISOString();
  const watched = await aPortal([], {
    publisher: async () => ({ at, owed: 120, waiting: 3, oldest: at, parked: 1, liveSeconds }),
  });

  const figures = await (await watched.get('/metrics')).text();
  await watched.close();

  for (const line of ['publisher_waiting 3', 'publisher_parked 1', 'publisher_owed_pages 120'])
    expect(figures).toContain(`${line}\n`);
  for (const line of ['bucket{le="0.5"} 7', 'bucket{le="+Inf"} 9', 'count 9', 'sum 4.5'])
    expect(figures).toContain(`publisher_live_seconds_${line}\n`);
  expect(figures).toMatch(/publisher_oldest_wait_seconds 6\d/);
  expect(figures).toMatch(/publisher_silent_seconds 6\d/);
});

test('the admin learns from the portal how many pages are owed; nobody else does', async () => {
  const word = { at: new Date().toISOString(), owed: 120, waiting: 0, parked: 0, liveSeconds };
  const watched = await aPortal([], { publisher: async () => word, portalKey: 'the key' });

  const staff = await watched.get('/api/publisher', { authorization: 'Bearer the key' });
  const anybody = await watched.get('/api/publisher');
  const answers = { staff: await staff.json(), anybody: anybody.status };
  await watched.close();

  expect(answers).toEqual({ staff: word, anybody: 404 });
});

async function brokenly(): Promise<never> {
  throw new Error('secret detail');
}
