import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchesCounted } from '#content/search-counted';
import { followPopularity } from '#site/server/learning/follow-popularity';
import { handOnCounts } from '#site/server/learning/hand-on-counts';

let cms: Server;
let url: string;
let received: SearchesCounted[];
let status: number;
let answer: unknown;

beforeEach(async () => {
  received = [];
  status = 204;
  answer = undefined;
  cms = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      if (text && status === 204) received.push(JSON.parse(text) as SearchesCounted);
      response.writeHead(status).end(answer === undefined ? undefined : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => cms.close(resolve)));

test('counts that the CMS did not take are sent again, in their order and under their name', async () => {
  const faults: unknown[] = [];
  let batch = 0;
  const take = () => ({ searches: [], openings: [openingOf(++batch)] });
  const { send } = handOnCounts(
    { take },
    { url, key: 'key', onFault: (fault) => faults.push(fault) },
  );
  status = 503;
  await send();
  status = 204;
  await send();

  expect(faults).toHaveLength(1);
  expect(received.map(({ openings }) => openings[0]!.document)).toEqual(['1', '2']);
  expect(new Set(received.map((one) => one.batch)).size).toBe(2);
});

test('nothing counted, nothing sent', async () => {
  const { send } = handOnCounts(
    { take: () => ({ searches: [], openings: [] }) },
    { url, key: 'key', onFault: () => {} },
  );
  await send();

  expect(received).toEqual([]);
});

test('what is popular is what the CMS last told', async () => {
  const faults: unknown[] = [];
  const followed = followPopularity({ url, key: 'key', onFault: (fault) => faults.push(fault) });
  const document = { kind: 'procedure', id: '7' } as const;
  expect(followed.popularityOf(document)).toBe(0);

  status = 200;
  answer = { documents: [{ ...document, popularity: 0.5 }] };
  await followed.refresh();
  expect(followed.popularityOf(document)).toBe(0.5);

  status = 500;
  await followed.refresh();
  expect(followed.popularityOf(document)).toBe(0.5);
  expect(faults).toHaveLength(1);
});

function openingOf(document: number) {
  return {
    day: '2026-11-23',
    kind: 'procedure' as const,
    document: String(document),
    opened: 1,
    rankSum: 1,
  };
}
