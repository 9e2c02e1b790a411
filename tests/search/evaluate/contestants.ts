import { embedded } from './contestants/embedded.ts';
import { meilisearch } from './contestants/meilisearch.ts';
import { miniSearch } from './contestants/mini-search.ts';
import { orama } from './contestants/orama.ts';
import { plainFolding } from './contestants/plain-folding.ts';
import { plainMeilisearch } from './contestants/plain-meilisearch.ts';
import { postgres } from './contestants/postgres.ts';
import type { Contestant } from './contestant.ts';

/** The engines that are measured in one run: ours, then others as they come. */
export const contestants: Contestant[] = [
  embedded,
  meilisearch,
  plainFolding,
  plainMeilisearch,
  postgres,
  miniSearch,
  orama,
];
