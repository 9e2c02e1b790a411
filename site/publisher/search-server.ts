import type { Logger } from 'pino';
import { changesOf, decide } from '#search/decide';
import { numbersAmong } from '#search/legal-numbers';
import { connect } from '#search/meilisearch/client';
import { keepInStep, type KeeperEvent } from '#search/meilisearch/keep-in-step';
import type { SearchRecord } from '#search/search-record';
import type { Publication } from '#content/publication';
import type { PublisherSettings } from '../config.ts';

/** Keeps the search server, where there is one, in step with what is published. */
export type SearchServer = { tell(publication: Publication): void; stop(): Promise<void> };

// Long texts in large batches take their time; a search never waits for it.
const timeout = 60_000;

/** Starts to keep the search server of these settings in step with the Publications of `all`; undefined when there is none. */
export function keepSearchServer(
  settings: Pick<PublisherSettings, 'MEILI_URL' | 'MEILI_WRITE_KEY' | 'MEILI_PREFIX'>,
  all: () => Iterable<Publication>,
  log: Pick<Logger, 'info' | 'warn'>,
): SearchServer | undefined {
  if (settings.MEILI_URL === undefined) return undefined;
  const client = connect({ url: settings.MEILI_URL, key: settings.MEILI_WRITE_KEY }, timeout);
  const keeper = keepInStep({
    client,
    prefix: settings.MEILI_PREFIX,
    documents: () => documentsOf(all()),
    say: (event) => tellOperator(event, log),
  });
  return {
    tell: (publication) => keeper.tell(changesOf(decide(publication, 0, numbersAmong(all())))),
    stop: keeper.stop,
  };
}

/** The records of every published Document, each in all its languages. */
export function* documentsOf(all: Iterable<Publication>): Generator<SearchRecord[]> {
  const publications = [...all];
  const numberOf = numbersAmong(publications);
  for (const publication of publications) {
    const decision = decide(publication, 0, numberOf);
    if (decision.do === 'index') yield decision.records;
  }
}

function tellOperator(event: KeeperEvent, log: Pick<Logger, 'info' | 'warn'>): void {
  switch (event.told) {
    case 'unknown-version':
      return log.warn(event.because);
    case 'behind':
      return log.warn(
        { fault: event.because },
        'The search server could not be brought up to date; it will be tried again.',
      );
    case 'in-step':
      return log.info(event, 'The search server has everything that is published.');
    case 'applied':
      return log.info(event, 'The search server has the change.');
  }
}
