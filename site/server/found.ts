import { z } from '@hono/zod-openapi';
import { titleOf } from '#content/document';
import { Locale } from '#content/locale';
import { pathOf } from '#content/path-of';
import { Section } from '#content/section';
import { EffectiveLevel } from '#content/service-level';
import { Facet, SearchableKind, type SearchQuery } from '#search/search-query';
import type { Hit, Marked, SearchResult, Suggestion } from '#search/engine';
import type { Content } from '../content/content.ts';
import { filterName } from '../format/filter-name.ts';
import { relatedSearches } from '../format/related-searches.ts';
import { searchPathOf } from '../format/search-path.ts';
import { FoundExplanation } from './found-explanation.ts';

const MarkedText = z
  .array(z.object({ text: z.string(), hit: z.boolean() }))
  .openapi({ description: 'The text in pieces; those that matched are `hit`.' });

const Found = z.object({
  id: z.string(),
  kind: SearchableKind,
  title: z.string(),
  marked: MarkedText,
  url: z.string().openapi({ description: 'Its address on the portal, with the best section.' }),
  locale: z.enum(Locale.options).openapi({ description: 'The language of the text found.' }),
  code: z.string().optional().openapi({ description: 'National code of a Procedure.' }),
});

/** A hit as third parties get it. */
export const FoundDocument = Found.extend({
  summary: z.string().optional(),
  excerpt: MarkedText.optional(),
  section: z.enum(Section.options).optional().openapi({
    description: 'The section of a Procedure that answers best; the address leads there.',
  }),
  agency: z.object({ id: z.string(), name: z.string() }).optional(),
  level: EffectiveLevel.optional(),
});
export type FoundDocument = z.infer<typeof FoundDocument>;

/** A completion as third parties get it. */
export const FoundSuggestion = Found;
export type FoundSuggestion = z.infer<typeof FoundSuggestion>;

/** A value that a search can be narrowed to, as third parties get it. */
export const FoundValue = z.object({
  value: z.string().openapi({ description: 'What to pass as the filter.' }),
  label: z.string().openapi({ description: 'Its name in the language asked for.' }),
  count: z.int().openapi({
    description: 'How many hits choosing it gives, the choices in the other facets kept.',
  }),
  parent: z.string().optional().openapi({
    description: 'The Agency it belongs to; choosing that one finds what this one handles too.',
  }),
});
export type FoundValue = z.infer<typeof FoundValue>;

/** The answer of `GET /api/facets`. */
export const FoundValues = z.object({ facet: Facet, values: z.array(FoundValue) });
export type FoundValues = z.infer<typeof FoundValues>;

const Counts = z.array(FoundValue);

/** The answer of `GET /api/search`. */
export const FoundDocuments = z.object({
  query: z.string().openapi({ description: 'The words this answers, as typed.' }),
  hits: z.array(FoundDocument),
  total: z.int().openapi({ description: 'Hits on all pages.' }),
  page: z.int(),
  per: z.int(),
  facets: z.object({
    kind: Counts,
    field: Counts,
    agency: Counts,
    level: Counts,
    audience: Counts,
    event: Counts,
    language: Counts,
  }),
  didYouMean: z
    .string()
    .optional()
    .openapi({ description: 'What was probably meant, with its marks.' }),
  related: z
    .array(z.object({ q: z.string(), locale: Locale, url: z.string() }))
    .openapi({ description: 'What else to search for, in citizens’ words; at most six.' }),
  explanation: FoundExplanation.optional(),
});
export type FoundDocuments = z.infer<typeof FoundDocuments>;

/** What was found, with addresses and names. A Document withdrawn a moment ago is left out. */
export function foundOf(
  result: SearchResult,
  query: SearchQuery,
  content: Content,
): FoundDocuments {
  const counts = (facet: Facet) => foundValues(facet, result, query.lang, content);
  return {
    query: query.q,
    hits: result.hits.flatMap((hit) => foundHit(hit, query.lang, content) ?? []),
    total: result.total,
    page: query.page,
    per: query.per,
    facets: {
      kind: counts('kind'),
      field: counts('field'),
      agency: counts('agency'),
      level: counts('level'),
      audience: counts('audience'),
      event: counts('event'),
      language: counts('language'),
    },
    didYouMean: result.didYouMean,
    related: relatedSearches(query, result.hits, content).map(({ q, locale }) => ({
      q,
      locale,
      url: searchPathOf({ q, lang: query.lang }),
    })),
  };
}

/** The values of a facet with their names; an Agency with the one it belongs to. */
export function foundValues(
  facet: Facet,
  { facets }: Pick<SearchResult, 'facets'>,
  locale: Locale,
  content: Content,
): FoundValue[] {
  return facets[facet].map(({ value, count }) => ({
    value,
    count,
    label: filterName(facet, value, { content, locale }),
    parent: facet === 'agency' ? content.find('agency', value, locale)?.parent : undefined,
  }));
}

/** A completion with its address. */
export function foundSuggestion(
  { kind, id, locale, title }: Suggestion,
  lang: Locale,
  content: Content,
): FoundSuggestion | undefined {
  const document = content.find(kind, id, locale);
  if (!document) return undefined;
  const code = document.kind === 'procedure' ? document.code : undefined;
  return { id, kind, locale, code, title: join(title), marked: title, url: pathOf(document, lang) };
}

function foundHit(hit: Hit, lang: Locale, content: Content): FoundDocument | undefined {
  const document = content.find(hit.kind, hit.id, hit.locale);
  if (!document) return undefined;
  const { kind, id, locale, title: marked, excerpt, section } = hit;
  const found = {
    id,
    kind,
    locale,
    marked,
    excerpt,
    section,
    title: titleOf(document),
    url: pathOf(document, lang, section),
  };
  if (document.kind !== 'procedure')
    return { ...found, summary: 'summary' in document ? document.summary : undefined };
  const agency = [...document.agencies.executing, ...document.agencies.competent]
    .map((one) => content.find('agency', one, lang))
    .find((one) => one !== undefined);
  return {
    ...found,
    code: document.code,
    summary: document.summary,
    agency: agency && { id: agency.id, name: agency.name },
    level: document.serviceLevel.effective,
  };
}

function join(marked: Marked): string {
  return marked.map(({ text }) => text).join('');
}
