import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import { searchedThrough } from './searched-through.ts';
import type { Contestant } from '../contestant.ts';

/** Our embedded engine. */
export const embedded: Contestant = {
  name: 'embedded engine',
  open: (records) => searchedThrough(createEmbeddedSearch(), records),
};
