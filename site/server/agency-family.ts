import type { Id } from '#content/kind';
import type { Families } from '#search/families';
import type { SearchQuery } from '#search/search-query';
import type { Content } from '../content/content.ts';

/** An Agency and all that stand below it, itself first. */
export function agencyFamily(id: Id, content: Content): Id[] {
  // Editors may have made two Agencies each other's parent.
  const family = new Set([id]);
  for (const member of family)
    for (const child of content.where('agency', 'parent', member, 'vi')) family.add(child.id);
  return [...family];
}

/** The families of all Agencies that have others below them. */
export function agencyFamilies(content: Content): Families {
  const parents = new Set(content.list('agency', 'vi').flatMap(({ parent }) => parent ?? []));
  return Object.fromEntries(Array.from(parents, (id) => [id, agencyFamily(id, content)]));
}

/** The same search, with each chosen Agency standing for its sub-agencies too. */
export function withSubAgencies(query: SearchQuery, content: Content): SearchQuery {
  const chosen = query.filters.agency;
  if (chosen.length === 0) return query;
  const agency = [...new Set(chosen.flatMap((id) => agencyFamily(id, content)))];
  return { ...query, filters: { ...query.filters, agency } };
}
