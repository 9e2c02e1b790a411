import { afterEach, beforeEach, expect, test } from 'vitest';
import { FoundDocuments } from '#site/server/found';
import { createGate } from '#site/server/gate';
import { aField } from '../../builders/a-field.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { anAgency } from '../../builders/an-agency.ts';
import { aPortal, type Portal } from './a-portal.ts';

let portal: Portal;
const english = aProcedure({ locale: 'en', title: 'Register a birth' });

beforeEach(async () => {
  const agencies = { competent: [], executing: ['so-tu-phap'], coordinating: [] };
  const birth = aProcedure({ fields: ['ho-tich'], agencies });
  portal = await aPortal([
    aPublication(birth, english),
    aPublication(aField()),
    aPublication(anAgency()),
  ]);
});

afterEach(() => portal.close());

test('a search typed without marks finds the Procedure, with what a list shows of it', async () => {
  const response = await portal.get('/api/search?q=dang+ky+khai+sinh&kind=procedure');

  const found = FoundDocuments.parse(await response.json());
  expect(found).toMatchObject({ query: 'dang ky khai sinh', total: 1, page: 1, per: 20 });
  expect(found.hits[0]).toMatchObject({
    kind: 'procedure',
    id: 'khai-sinh',
    title: 'Đăng ký khai sinh',
    code: '1.001193',
    agency: { id: 'so-tu-phap', name: 'Sở Tư pháp' },
    level: 'full',
  });
  expect(found.hits[0]!.url).toMatch(/^\/thu-tuc\/khai-sinh/);
  expect(found.facets.field).toEqual([{ value: 'ho-tich', label: 'Hộ tịch', count: 1 }]);
});

test('an English search leads to the English page', async () => {
  const response = await portal.get('/api/search?q=birth&lang=en&kind=procedure');

  const found = FoundDocuments.parse(await response.json());
  expect(found.hits[0]).toMatchObject({ title: 'Register a birth', locale: 'en' });
  expect(found.hits[0]!.url).toMatch(/^\/en\/procedures\/khai-sinh/);
});

test('suggestions complete what is being typed', async () => {
  const response = await portal.get('/api/suggest?q=dang+ky+kh');

  expect(await response.json()).toMatchObject({
    suggestions: [{ kind: 'procedure', id: 'khai-sinh', url: '/thu-tuc/khai-sinh' }],
  });
});

test.each([
  ['/api/search?page=0', {}, 'page', 'Mục “page” chưa đúng'],
  ['/api/search?level=all&lang=en', {}, 'level', '“level” is not valid'],
  ['/api/suggest', { 'accept-language': 'en-GB,vi' }, 'q', '“q” is not valid'],
])('%s is refused in the reader’s language', async (address, headers, field, words) => {
  const response = await portal.get(address, headers);

  expect(response.status).toBe(400);
  const body = (await response.json()) as { message: string; field: string };
  expect(body.field).toBe(field);
  expect(body.message).toContain(words);
});

test('the same answer is not sent twice', async () => {
  const first = await portal.get('/api/search?q=khai+sinh');

  const again = await portal.get('/api/search?q=khai+sinh', {
    'if-none-match': first.headers.get('etag')!,
  });

  expect(again.status).toBe(304);
});

test('long answers travel compressed', async () => {
  const response = await portal.get('/api/search?q=', { 'accept-encoding': 'gzip' });

  expect(response.headers.get('content-encoding')).toBe('gzip');
});

test('other sites may read search, and nothing else', async () => {
  const origin = { origin: 'https://elsewhere.example' };

  const search = await portal.get('/api/search?q=a', origin);
  const ask = await portal.send('/api/ask', { ...aQuestion('khai sinh'), method: 'POST' });

  expect(search.headers.get('access-control-allow-origin')).toBe('*');
  expect(ask.headers.get('access-control-allow-origin')).toBeNull();
});

test('a question is answered as a whole to whoever asks for JSON', async () => {
  const response = await portal.send('/api/ask', {
    ...aQuestion('Làm giấy khai sinh cần giấy tờ gì?'),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
  });

  const answer = (await response.json()) as { status: string; citations: { url: string }[] };
  expect(answer.status).toBe('answered');
  expect(answer.citations[0]!.url).toBe('/thu-tuc/khai-sinh#giay-to');
});

test('a question is answered as it comes to everyone else: each source before its sentence, the whole last', async () => {
  const response = await portal.send('/api/ask', aQuestion('Làm giấy khai sinh cần giấy tờ gì?'));

  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events = [...(await response.text()).matchAll(/^event: (.+)$/gm)].map(([, name]) => name);
  expect(events[0]).toBe('citation');
  expect(events[1]).toBe('sentence');
  expect(events.at(-1)).toBe('done');
});

test.each([
  ['{oops', 'vi', 400, 'Nội dung gửi lên phải là JSON'],
  ['{oops', 'en', 400, 'The body must be JSON'],
  [JSON.stringify({ lang: 'en' }), 'vi', 400, '“question” is not valid'],
  [JSON.stringify({ question: 'a'.repeat(300_000) }), 'en', 413, 'too long'],
])('a body like %.12s is refused (%s)', async (body, language, status, words) => {
  const response = await portal.send('/api/ask', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      'content-length': String(body.length),
    },
  });

  expect(response.status).toBe(status);
  expect(((await response.json()) as { message: string }).message).toContain(words);
});

test('when too many ask at once, one more is told that it is busy', async () => {
  await portal.close();
  portal = await aPortal([], { asking: createGate(0) });

  const whole = await portal.send('/api/ask', {
    ...aQuestion('khai sinh'),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
  });
  const streamed = await portal.send('/api/ask', aQuestion('khai sinh'));

  expect(await whole.json()).toMatchObject({ status: 'busy' });
  expect(await streamed.text()).toContain('"status":"busy"');
});

test('whoever asks too often is told when to come back', async () => {
  const ask = () => portal.send('/api/ask', aQuestion(''));
  for (let n = 0; n < 60; n += 1) await ask();

  const response = await ask();

  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(((await response.json()) as { message: string }).message).toContain('Vui lòng thử lại');
});

test('readers behind our own nginx are counted one by one', async () => {
  const ask = (address: string) =>
    portal.send('/api/ask', {
      ...aQuestion(''),
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `1.2.3.4, ${address}` },
    });
  for (let n = 0; n < 61; n += 1) await ask('203.0.113.7');

  expect((await ask('203.0.113.7')).status).toBe(429);
  expect((await ask('203.0.113.8')).status).toBe(200);
});

test('what breaks says so without a word of how', async () => {
  await portal.close();
  portal = await aPortal([], {
    search: () => {
      throw new Error('secret detail');
    },
  });

  const response = await portal.get('/api/search?q=a');

  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('secret');
  expect(portal.logged).toHaveLength(1);
  expect(JSON.stringify(portal.logged)).not.toContain('q=a');
});

test('the API describes itself', async () => {
  const response = await portal.get('/api/openapi.json');

  const { paths } = (await response.json()) as { paths: Record<string, unknown> };
  expect(Object.keys(paths)).toEqual(['/search', '/facets', '/suggest', '/ask']);
  expect(JSON.stringify(paths['/search'])).toContain('"facets"');
});

test('an address that is not there is answered in JSON', async () => {
  const response = await portal.get('/api/nonsense');

  expect(response.status).toBe(404);
  expect(await response.json()).toHaveProperty('message');
});

function aQuestion(question: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question, lang: 'vi' }),
  };
}

test('who asks and which Agency is near puts first what fits, and leaves nothing out', async () => {
  const ids = async (query: string) => {
    const response = await portal.get(`/api/search?kind=procedure&q=khai+sinh&${query}`);
    return FoundDocuments.parse(await response.json()).hits.map(({ id }) => id);
  };
  await portal.close();
  const handledBy = (...executing: string[]) => ({ competent: [], executing, coordinating: [] });
  const twins = ['a', 'b', 'c'].map((id) =>
    aProcedure({ id, audiences: [`for-${id}`], agencies: handledBy(`at-${id}`) }),
  );
  portal = await aPortal(twins.map((one) => aPublication(one)));

  expect(await ids('for=for-b')).toEqual(['b', 'a', 'c']);
  expect(await ids('at=at-c')).toEqual(['c', 'a', 'b']);
});

test('a search names related ones, with where they lead', async () => {
  await portal.close();
  portal = await aPortal([aPublication(aProcedure({ aliases: ['giấy khai sinh'] }))]);

  const response = await portal.get('/api/search?q=dang+ky+khai+sinh');

  expect(FoundDocuments.parse(await response.json()).related).toEqual([
    { q: 'giấy khai sinh', locale: 'vi', url: '/tim-kiem?q=gi%E1%BA%A5y+khai+sinh' },
  ]);
});
