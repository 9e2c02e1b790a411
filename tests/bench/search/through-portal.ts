import { Agent, get } from 'node:http';
import type { Document } from '#content/document';
import { Facet, type SearchQuery } from '#search/search-query';
import { aPortal, type BenchedPortal } from './a-portal.ts';
import { askAll, timesOf, type Times } from './load.ts';
import type { MixedQuery } from './mixed-queries.ts';

/** How a portal server answers `GET /api/search` with so many clients at once. */
export type ThroughPortal = {
  clients: number;
  'queries/s': number;
  'queries/s on one core': number | undefined;
  times: Times;
};

/** What a whole portal costs and how quickly it answers. */
export type PortalMeasured = {
  'start ms': number;
  'resident MB': number | undefined;
  loads: ThroughPortal[];
};

/** Starts a portal with these documents in a process of its own and asks it everything over HTTP. */
export async function throughPortal(
  documents: Document[],
  queries: MixedQuery[],
  clients: number[],
): Promise<PortalMeasured> {
  const portal = await aPortal(documents);
  try {
    const warm = queries.slice(0, 200);
    await askAll(warm, 1, ({ query }) => read(portal, query));
    const loads: ThroughPortal[] = [];
    for (const many of clients) loads.push(await underLoad(portal, queries, many));
    return { 'start ms': portal.startMs, 'resident MB': await portal.residentMegabytes(), loads };
  } finally {
    await portal.end();
  }
}

async function underLoad(portal: BenchedPortal, queries: MixedQuery[], clients: number) {
  const spent = await portal.cpuSeconds();
  const start = performance.now();
  const times = await askAll(queries, clients, ({ query }) => read(portal, query));
  const seconds = (performance.now() - start) / 1000;
  const cpu = await portal.cpuSeconds();
  return {
    clients,
    'queries/s': Math.round(queries.length / seconds),
    'queries/s on one core':
      cpu === undefined || spent === undefined
        ? undefined
        : Math.round(queries.length / (cpu - spent)),
    times: timesOf(times),
  };
}

const agent = new Agent({ keepAlive: true });
let asked = 0;

function read({ url }: BenchedPortal, query: SearchQuery): Promise<void> {
  // As behind nginx, and every hundredth search from another address: the limit is for one of them.
  asked += 1;
  const from = `10.1.${(asked >> 14) & 255}.${(asked >> 6) & 255}`;
  return new Promise((resolve, reject) => {
    get(
      `${url}/api/search?${paramsOf(query)}`,
      { agent, headers: { 'x-forwarded-for': from } },
      (answer) => {
        answer.resume().on('end', () => {
          if (answer.statusCode === 200) resolve();
          else reject(new Error(`The portal answered ${answer.statusCode} to ${query.q}.`));
        });
      },
    ).on('error', reject);
  });
}

function paramsOf({ q, sort, page, per, filters }: SearchQuery): URLSearchParams {
  const params = new URLSearchParams({ q, sort, page: String(page), per: String(per) });
  for (const facet of Facet.options)
    for (const value of filters[facet]) params.append(facet, value);
  return params;
}
