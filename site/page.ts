import type { AddressedDocument, AddressedKind } from '#content/document';
import type { Locale } from '#content/locale';
import type { AboutPage } from '#content/path-of';
import type { Withdrawal } from '#content/publication';
import type { ListOwner } from './content/procedures-under.ts';
import type { Answer } from '#chatbot/answer';
import type { SearchQuery } from '#search/search-query';
import type { SearchResult } from '#search/engine';
import type { ApiEndpoint, ApiInfo } from './format/api-endpoints.ts';
import type { RelatedSearch } from './format/related-searches.ts';
import type { Otherwise } from './otherwise.ts';

/** Everything the portal can show at an address. Views render one each; the publisher or the server decides which. */
export type Page =
  | { view: 'home'; locale: Locale }
  /** The list of all Documents of a kind, or one of its further pages, numbered from 2. */
  | { view: 'list'; locale: Locale; kind: AddressedKind; number?: number }
  /** One Document. In English its text may still be Vietnamese: look at `document.locale`. */
  | { view: 'document'; locale: Locale; document: AddressedDocument }
  /** A further page, numbered from 2, of the Procedures that a Document's own page begins to list. */
  | { view: 'procedures'; locale: Locale; of: ListOwner; number: number }
  /** Answered with 410: what was here, why it left, what to read instead. */
  | { view: 'withdrawn'; locale: Locale; withdrawal: Withdrawal }
  | {
      view: 'search';
      locale: Locale;
      query: SearchQuery;
      result: SearchResult;
      answer?: Answer;
      related: RelatedSearch[];
      otherwise?: Otherwise;
    }
  | { view: 'assistant'; locale: Locale; question?: string; answer?: Answer }
  /** What the API takes and gives, for those who build on it. */
  | { view: 'api'; locale: Locale; info: ApiInfo; endpoints: (ApiEndpoint & { answer?: string })[] }
  /** What the portal says of itself. */
  | { view: 'about'; locale: Locale; about: AboutPage }
  /** What the service worker shows where there is no connection. */
  | { view: 'offline'; locale: Locale }
  | { view: 'not-found'; locale: Locale; path: string }
  | { view: 'unavailable'; locale: Locale };
