import { answerQuestion } from '#chatbot/answer-question';
import type { Answer } from '#chatbot/answer';
import type { SearchQuery } from '#search/search-query';
import { relatedSearches } from '../format/related-searches.ts';
import type { Page } from '../page.ts';
import { findOtherwise } from './find-otherwise.ts';
import { findPublished } from './find-published.ts';
import type { PortalNeeds } from './portal-needs.ts';

type SearchPage = Extract<Page, { view: 'search' }>;

/** The page of a search: what it finds, an answer beside it, and what to search for next. */
export async function searchPage(asked: SearchQuery, needs: PortalNeeds): Promise<SearchPage> {
  const found = { search: needs.search(), content: needs.content() };
  const { query, result } = await findPage(asked, found);
  return {
    view: 'search',
    locale: query.lang,
    query,
    result,
    answer: query.q && query.page === 1 ? await quickAnswer(query, needs) : undefined,
    related: relatedSearches(query, result.hits, found.content),
    otherwise: await findOtherwise(query, result, found),
  };
}

/** The page that is asked for, or the last one there is. */
async function findPage(query: SearchQuery, found: Parameters<typeof findPublished>[1]) {
  const result = await findPublished(query, found);
  const last = Math.max(1, Math.ceil(result.total / query.per));
  if (query.page <= last) return { query, result };
  const onLast = { ...query, page: last };
  return { query: onLast, result: await findPublished(onLast, found) };
}

// Beside the results only a real answer helps, and only one that is there at once.
async function quickAnswer(
  { q, lang }: SearchQuery,
  needs: PortalNeeds,
): Promise<Answer | undefined> {
  const assistant = { ...needs.assistant(lang), model: undefined };
  const answer = await answerQuestion({ text: q, lang }, assistant).catch((fault: unknown) => {
    needs.log.error({ fault }, 'The assistant failed beside a search.');
  });
  return answer?.status === 'answered' ? { ...answer, next: answer.next.slice(0, 1) } : undefined;
}
