import { Popularity } from '#content/search-counted';
import type { Signals } from '#search/rank/signals';

/** How often searchers open Documents, as far as the CMS last told. */
export type FollowedPopularity = Pick<Signals, 'popularityOf'> & {
  /** Asks the CMS anew. Never throws: without an answer what was known stays. */
  refresh(): Promise<void>;
};

const patience = 10_000;

/** Nothing is popular until the CMS at `url` has told. */
export function followPopularity({
  url,
  key,
  onFault,
}: {
  url: string;
  key: string;
  onFault: (fault: unknown) => void;
}): FollowedPopularity {
  let known = new Map<string, number>();
  return {
    popularityOf: ({ kind, id }) => known.get(`${kind}:${id}`) ?? 0,
    async refresh() {
      try {
        const response = await fetch(new URL('/api/popularity', url), {
          headers: { authorization: `Bearer ${key}` },
          signal: AbortSignal.timeout(patience),
        });
        if (!response.ok) throw new Error(`The CMS did not tell popularity (${response.status}).`);
        const { documents } = Popularity.parse(await response.json());
        known = new Map(documents.map(({ kind, id, popularity }) => [`${kind}:${id}`, popularity]));
      } catch (fault) {
        onFault(fault);
      }
    },
  };
}
