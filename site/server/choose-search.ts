import type { Logger } from 'pino';
import { failOver, type Answerer, type Searching } from '#search/fail-over';
import { connect } from '#search/meilisearch/client';
import { createMeilisearch } from '#search/meilisearch/create-meilisearch';
import { plainSignals, type Signals } from '#search/rank/signals';
import type { ServerSettings } from '../config.ts';
import type { Corpus } from './corpus.ts';

/** How searches are answered, for those who watch. */
export type SearchWatch = {
  /** Who answers at this moment; without a search server always the standby, which is then all there is. */
  by: Answerer;
  /** How many searches each has answered since the start. */
  answered: Record<Answerer, number>;
};

/** What the portal searches with. */
export type ChosenSearch = { search: () => Searching; watch: () => SearchWatch };

// A citizen should not notice that the server was tried: the standby needs a few milliseconds more.
const slowAfter = 400;
// The server keeps a thousand searches waiting and then drops at random; the standby takes over long before.
const mostAtOnce = 200;

/** Searches with the search server of the settings, the embedded engine standing by; without one, with the embedded engine. */
export function chooseSearch(
  settings: Pick<ServerSettings, 'MEILI_URL' | 'MEILI_SEARCH_KEY' | 'MEILI_PREFIX'>,
  corpus: () => Corpus,
  log: Pick<Logger, 'info' | 'warn'>,
  signals: Signals = plainSignals,
): ChosenSearch {
  const answered = { server: 0, standby: 0 };
  const { MEILI_URL: url, MEILI_SEARCH_KEY: key, MEILI_PREFIX: prefix } = settings;
  const standby = () => corpus().search;
  if (url === undefined) return { search: standby, watch: () => ({ by: 'standby', answered }) };

  let by: Answerer = 'server';
  const server = createMeilisearch({
    client: connect({ url, key }, slowAfter),
    prefix,
    vocabularies: () => standby().vocabularies,
    lists: () => corpus().lists,
    signals,
  });
  const searching = failOver({
    server,
    standby,
    slowAfter,
    rest: 1000,
    longestRest: 15_000,
    mostAtOnce,
    onAnswer: (one) => {
      answered[one] += 1;
    },
    onChange: (to, fault) => {
      by = to;
      if (to === 'server') log.info('The search server answers again.');
      else log.warn({ fault }, 'The search server does not answer; the portal searches by itself.');
    },
  });
  return { search: () => searching, watch: () => ({ by, answered }) };
}
