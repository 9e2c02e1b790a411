import { z } from '@hono/zod-openapi';
import { Locale } from '#content/locale';
import { EffectiveLevel } from '#content/service-level';
import { Facet, SearchableKind, type SearchQuery } from '#search/search-query';

export const lang = Locale.default('vi').openapi({
  description: 'The language of labels and of the texts searched first.',
});

// `?field=1&field=2` and `?field=1,2` are the same. The generator cannot describe it, so that is done by hand.
const several = <S extends z.ZodType>(value: S, description: string, allowed?: readonly string[]) =>
  z
    .preprocess(
      (given: string | string[]) =>
        [given]
          .flat()
          .flatMap((one) => one.split(','))
          .filter(Boolean),
      z.array(value).max(50),
    )
    .prefault([])
    .openapi({
      description,
      type: 'array',
      maxItems: 50,
      items: { type: 'string', ...(allowed && { enum: [...allowed] }) },
    });

/** The parameters of `GET /api/search`, as they stand in an address. */
export const SearchParams = z.object({
  q: z.string().max(500).default('').openapi({
    description: 'Words as typed; empty lists everything.',
    example: 'lam giay khai sinh',
  }),
  lang,
  kind: several(
    SearchableKind,
    'Only these kinds; repeat it or separate values by commas.',
    SearchableKind.options,
  ),
  field: several(z.string(), 'Ids of Fields, as `/api/facets` gives them.'),
  agency: several(z.string(), 'Ids of Agencies; each stands for its sub-agencies too.'),
  level: several(
    EffectiveLevel,
    'How much can be done online: all, part, or information only.',
    EffectiveLevel.options,
  ),
  audience: several(z.string(), 'Ids of Audiences.'),
  event: several(z.string(), 'Ids of LifeEvents.'),
  language: several(Locale, 'Languages it is published in.', Locale.options),
  for: z.string().max(100).optional().openapi({
    description: 'Id of the Audience that asks: what is for it comes first, nothing is left out.',
  }),
  at: z.string().max(100).optional().openapi({
    description: 'Id of the Agency that is near: what it handles comes first, nothing is left out.',
  }),
  sort: z
    .enum(['relevance', 'title', 'updated'])
    .default('relevance')
    .openapi({ description: 'Best first, by title, or newest first.' }),
  page: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(1)
    .openapi({ description: 'Which page of hits, from 1.' }),
  per: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(20)
    .openapi({ description: 'Hits on a page.' }),
});
export type SearchParams = z.infer<typeof SearchParams>;

/** What `GET /api/search` takes beside the search itself. */
export const SearchRequest = SearchParams.extend({
  explain: z.literal('1').optional().openapi({
    description: 'Why each hit stands where it does; only for staff who show the portal key.',
  }),
});

/** The parameters of `GET /api/facets`. */
export const FacetParams = SearchParams.omit({ sort: true, page: true, per: true }).extend({
  facet: z
    .enum(Facet.options)
    .openapi({ description: 'Whose values are asked for.', example: 'agency' }),
  find: z.string().max(200).default('').openapi({
    description: 'Words to find a value by, with or without marks; empty gives all.',
    example: 'so tu phap',
  }),
});
export type FacetParams = z.infer<typeof FacetParams>;

/** The search that the parameters state. */
export function toSearchQuery(params: SearchParams): SearchQuery {
  const { q, lang, sort, page, per, for: audience, at: agency, ...filters } = params;
  const prefer = audience || agency ? { audience, agency } : undefined;
  return { q, lang, sort, page, per, filters, prefer };
}

/** The search of a page's address. What makes no sense there is left out: a citizen gets results, not an error. */
export function searchOfAddress(params: URLSearchParams, lang: Locale): SearchQuery {
  const given: Record<string, unknown> = { lang };
  for (const name of Object.keys(SearchParams.shape)) {
    if (name === 'lang' || name === 'per' || !params.has(name)) continue;
    const values = params.getAll(name);
    const value = values.length > 1 ? values : values[0];
    const field = SearchParams.shape[name as keyof typeof SearchParams.shape];
    if (field.safeParse(value).success) given[name] = value;
    else if (name === 'q') given.q = [value].flat()[0]?.slice(0, 500);
  }
  return toSearchQuery(SearchParams.parse(given));
}
