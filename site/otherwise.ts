import type { Id } from '#content/kind';
import type { Suggestion } from '#search/engine';
import type { Facet } from '#search/search-query';

/** Ways on from a search that found little or nothing. */
export type Otherwise = {
  /** How much the same search finds without one of its filters; what finds no more is left out. */
  without: { facet: Facet; value: string; total: number }[];
  /** Documents whose names come near some of the words. */
  near: Suggestion[];
  /** The Fields with most Procedures. */
  fields: { id: Id; procedures: number }[];
};
