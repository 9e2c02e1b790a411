import type { Prepared } from './prepared.ts';

/** A record that may answer. */
export type Candidate<P extends Prepared = Prepared> = {
  prepared: P;
  /** Its share of the best BM25 score, 0 to 1. */
  fit: number;
  /** The share of what the query says that it has somewhere, by weight, in its best wording; 0 to 1. */
  coverage: number;
};
