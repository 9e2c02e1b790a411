import type { Prepared } from '../rank/prepared.ts';

/** A record as the engine keeps it. */
export type Kept = Prepared & {
  /** Its number in the index of its language: small, and given again once it is free. */
  slot: number;
  /** The numbers of its facet values, see `facetValues`. */
  values: number[];
  /** Its place among all titles; only right after `titleOrder` was asked. */
  titlePlace: number;
};
