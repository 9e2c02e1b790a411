import type { Logger } from 'pino';
import type { Needs as AssistantNeeds } from '#chatbot/needs';
import type { Locale } from '#content/locale';
import type { Answerer, Searching } from '#search/fail-over';
import type { Content } from '../content/content.ts';
import type { SharePicture } from '../format/share-picture.ts';
import type { PublisherWord } from '../publisher/publisher-word.ts';
import type { Bundle } from '../render/load-bundle.ts';
import type { Gate } from './gate.ts';
import type { Ratings } from './learning/ratings.ts';
import type { SearchCounter } from './learning/search-counter.ts';
import type { StaticFiles } from './static-files.ts';

/** What the portal server works with. What follows the corpus is a function: ask for it at every request. */
export type PortalNeeds = {
  search: () => Searching;
  content: () => Content;
  assistant: (lang: Locale) => AssistantNeeds;
  /** Keeps so many questions in work at once as can be answered soon; others are told that it is busy. */
  asking: Gate;
  /** For those who watch: how many Documents are known, and when something was last published (ISO 8601). */
  facts: () => { documents: number; publishedAt: string | undefined; search: Answerer };
  /** What the publisher last said of itself, for those who watch it. */
  publisher: () => Promise<PublisherWord | undefined>;
  /** How many searches the search server and the engine standing by have answered since the start. */
  searches: () => Record<Answerer, number>;
  /** Counts what is searched for and opened, without telling who. */
  counter: Pick<SearchCounter, 'searched' | 'opened'>;
  /** Keeps what citizens say of answers, and erases it. */
  ratings: Ratings;
  files: StaticFiles;
  /** A picture that a link is shared with, drawn where it is not there yet. */
  picture: (picture: SharePicture) => Promise<Buffer>;
  render: Bundle['render'];
  /** Whoever shows it may ask why a search finds what it finds. */
  portalKey: string;
  /** The public origin. */
  origin: string;
  log: Pick<Logger, 'error'>;
};
