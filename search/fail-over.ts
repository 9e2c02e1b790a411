import { setTimeout as pause } from 'node:timers/promises';
import type { SearchEngine } from './engine.ts';
import { noFilters, type SearchQuery } from './search-query.ts';

/** Searching without changing the index. */
export type Searching = Omit<SearchEngine, 'apply'>;

/** Who answered a search. */
export type Answerer = 'server' | 'standby';

export type FailOverNeeds = {
  /** The search server's engine; it may fail or be slow. */
  server: Searching;
  /** The engine that is always there; asked for at every use. */
  standby: () => Searching;
  /** Milliseconds after which the standby answers instead. */
  slowAfter: number;
  /** Milliseconds until the server is tried again; doubled after each failure, up to `longestRest`. */
  rest: number;
  longestRest: number;
  /** So many searches at a time may wait for the server; the standby takes the others. */
  mostAtOnce: number;
  onAnswer?: (by: Answerer) => void;
  /** Told when the server is left, with the reason, and when it is back. */
  onChange?: (to: Answerer, because?: unknown) => void;
};

/**
 * Searches with the server, and within the same request with the standby when the server fails, is slow or has too
 * much to do. A server that failed rests and is then tried with a search of nobody's; when that is answered it is used
 * again. Never throws for the server's sake.
 */
export function failOver(needs: FailOverNeeds): Searching {
  const { server, standby, slowAfter, mostAtOnce, onAnswer, onChange } = needs;
  let resting = false;
  let waiting = 0;

  async function ask<T>(of: (engine: Searching) => Promise<T>): Promise<T> {
    if (!resting && waiting < mostAtOnce) {
      waiting += 1;
      try {
        const answer = await inTime(of(server), slowAfter);
        onAnswer?.('server');
        return answer;
      } catch (fault) {
        leave(fault);
      } finally {
        waiting -= 1;
      }
    }
    onAnswer?.('standby');
    return of(standby());
  }

  function leave(because: unknown) {
    if (resting) return;
    resting = true;
    onChange?.('standby', because);
    void comeBack();
  }

  async function comeBack() {
    for (let rest = needs.rest; resting; rest = Math.min(needs.longestRest, 2 * rest)) {
      await pause(rest, undefined, { ref: false });
      const isBack = await inTime(server.search(probe), slowAfter).then(
        () => true,
        () => false,
      );
      if (isBack) resting = false;
    }
    onChange?.('server');
  }

  return {
    search: (query) => ask((engine) => engine.search(query)),
    suggest: (q, lang, limit) => ask((engine) => engine.suggest(q, lang, limit)),
    explain: (query) => ask((engine) => engine.explain(query)),
  };
}

const probe: SearchQuery = {
  q: '',
  lang: 'vi',
  filters: noFilters,
  sort: 'title',
  page: 1,
  per: 1,
};

async function inTime<T>(answer: Promise<T>, limit: number): Promise<T> {
  const late = new AbortController();
  // The one that comes too late is nobody's any more, whatever becomes of it.
  answer.catch(() => {});
  try {
    return await Promise.race([
      answer,
      pause(limit, undefined, { signal: late.signal }).then((): never => {
        throw new Error(`The search server has not answered within ${limit} ms.`);
      }),
    ]);
  } finally {
    late.abort();
  }
}
