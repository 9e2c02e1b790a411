/** What is known of the words in an index: the understanding of a query rests on it, never on a dictionary. */
export interface Vocabulary {
  /** In how many Documents the term stands; 0 when unknown. */
  count(term: string): number;
  /** Whether the two terms stand beside each other in a title, an alias or a wording. */
  hasPair(first: string, second: string): boolean;
  /** The spellings with marks of a term, lower case, most frequent first. */
  spellings(term: string): string[];
  /** How often two spellings stand beside each other in titles. */
  pairCount(first: string, second: string): number;
  hasCode(code: string): boolean;
  /** Every known term. */
  terms(): Iterable<string>;
  /** Another after every change: what was worked out from the terms is then stale. */
  version(): number;
}

/** Knows nothing: queries are then only cleaned, never corrected. */
export const emptyVocabulary: Vocabulary = {
  count: () => 0,
  hasPair: () => false,
  spellings: () => [],
  pairCount: () => 0,
  hasCode: () => false,
  terms: () => [],
  version: () => 0,
};
