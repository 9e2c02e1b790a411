import { Facet, type Filters } from '../search-query.ts';

/** A filter as the search server reads it: all of these, and of a list any. */
export type ServerFilter = (string | string[])[];

/** What the filters say, one facet left out when its own values are counted. */
export function filterOf(filters: Filters, leftOut?: Facet): ServerFilter {
  return Facet.options.flatMap((facet) =>
    facet === leftOut || filters[facet].length === 0
      ? []
      : [filters[facet].map((value) => equals(facet, value))],
  );
}

/** The condition that a row has one of these values. */
export function oneOf(attribute: string, values: string[]): string[] {
  return values.map((value) => equals(attribute, value));
}

// A value may be anything a stranger puts in an address.
function equals(attribute: string, value: string): string {
  return `${attribute} = "${value.replace(/["\\]/gu, '\\$&')}"`;
}
