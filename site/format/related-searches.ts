import type { Document } from '#content/document';
import type { Procedure, Relation } from '#content/procedure';
import type { Locale } from '#content/locale';
import type { Hit } from '#search/engine';
import type { SearchQuery } from '#search/search-query';
import { termsOf } from '#search/terms';
import type { Content } from '../content/content.ts';

/** A search to go on with: words of a published Document, which a search therefore finds. */
export type RelatedSearch = { q: string; locale: Locale };

const most = 6;
const hitsLookedAt = 4;

/** What else to search for: other words for the first hits, what comes before and after them, and their life events. Never the query itself. */
export function relatedSearches(
  { q, lang }: SearchQuery,
  hits: Pick<Hit, 'kind' | 'id'>[],
  content: Content,
): RelatedSearch[] {
  if (q.trim() === '') return [];
  const documents = hits
    .slice(0, hitsLookedAt)
    .flatMap(({ kind, id }) => content.find(kind, id, lang) ?? []);
  const procedures = documents.flatMap((one) => proceduresOf(one, content, lang));
  const named = documents.filter((one) => one.kind === 'field' || one.kind === 'agency');
  const events = documents
    .slice(0, 1)
    .flatMap((one) => ('lifeEvents' in one ? one.lifeEvents : []));

  const sources: RelatedSearch[][] = [
    [...procedures, ...named].flatMap(({ aliases, locale }) =>
      plainFirst(aliases)
        .slice(0, 2)
        .map((alias) => ({ q: alias, locale })),
    ),
    content.pick('procedure', procedures.flatMap(leadsTo), lang).map(inCitizensWords),
    content.pick('life-event', events, lang).map(({ title, locale }) => ({ q: title, locale })),
  ];
  return differing(inTurn(sources), keyOf(q, lang)).slice(0, most);
}

/** The Procedure that a hit is, or is about. */
function proceduresOf(document: Document, content: Content, lang: Locale): Procedure[] {
  switch (document.kind) {
    case 'procedure':
      return [document];
    case 'faq':
    case 'video-guide':
      return content.pick('procedure', document.procedures.slice(0, 1), lang);
    case 'form':
      return content.where('procedure', 'forms', document.id, lang).slice(0, 1);
    default:
      return [];
  }
}

const leading: Relation[] = ['next', 'prerequisite', 'related'];

function leadsTo({ related }: Procedure): string[] {
  return leading.flatMap((wanted) =>
    related.filter(({ relation }) => relation === wanted).map(({ procedure }) => procedure),
  );
}

function inCitizensWords({ aliases, plainTitle, title, locale }: Procedure): RelatedSearch {
  return { q: plainFirst(aliases)[0] ?? plainTitle ?? title, locale };
}

/** Words before abbreviations, which say less to whoever did not think of them. */
function plainFirst(aliases: string[]): string[] {
  return aliases.toSorted((a, b) => Number(b.includes(' ')) - Number(a.includes(' ')));
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: T[][]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
}

function differing(searches: RelatedSearch[], asked: string): RelatedSearch[] {
  const seen = new Set([asked]);
  return searches.filter(({ q, locale }) => {
    const key = keyOf(q, locale);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(q: string, locale: Locale): string {
  return termsOf(q, locale)
    .map(({ term }) => term)
    .join(' ');
}
