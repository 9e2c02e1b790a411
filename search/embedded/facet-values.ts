import { Facet } from '../search-query.ts';
import type { Prepared } from '../rank/prepared.ts';

/**
 * Gives every value of every facet a number, so that counting is adding to arrays. A number is never given to another
 * value: there are as many as there ever were agencies, fields and the like.
 */
export type FacetValues = ReturnType<typeof facetValues>;

/** An empty set of numbers. */
export function facetValues() {
  const numbers = Facet.options.map(() => new Map<string, number>());
  const values: string[] = [];
  const facets: number[] = [];

  function numberOf(facet: number, value: string): number {
    const known = numbers[facet]!.get(value);
    if (known !== undefined) return known;
    numbers[facet]!.set(value, values.length);
    facets.push(facet);
    return values.push(value) - 1;
  }

  return {
    size: () => values.length,
    valueOf: (number: number) => values[number]!,
    /** The place of its facet among `Facet.options`. */
    facetOf: (number: number) => facets[number]!,
    /** The number of a value that some record has had. */
    known: (facet: Facet, value: string) => numbers[Facet.options.indexOf(facet)]!.get(value),
    /** The numbers of all a record has. */
    of: (prepared: Prepared): number[] =>
      Facet.options.flatMap((facet, place) =>
        valuesOf(prepared, facet).map((value) => numberOf(place, value)),
      ),
  };
}

function valuesOf({ record, languages }: Prepared, facet: Facet): string[] {
  if (facet === 'kind') return [record.kind];
  return facet === 'language' ? languages : record.facets[facet];
}
