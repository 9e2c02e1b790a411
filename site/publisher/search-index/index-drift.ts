import { driftOf, heal, sizeOf } from '#search/meilisearch/drift';
import { indexNames } from '#search/meilisearch/index-names';
import { areReady } from '#search/meilisearch/indexes';
import type { SearchIndex } from './open-search-index.ts';

/** How the search server's index differs from what is published. */
export type IndexDrift = {
  /** What differs, a line for each, and the sum of it. */
  lines: string[];
  /** How many records differ. */
  size: number;
  /** Mends what differs; absent when the index must be built anew. */
  heal?: () => Promise<void>;
};

/** Compares the index of the search server with everything that is published. */
export async function indexDrift({ client, prefix, documents }: SearchIndex): Promise<IndexDrift> {
  if (!(await areReady(client, prefix)))
    return {
      lines: [
        'The index is missing or has other settings than today’s. Run: npm run search:reindex',
      ],
      size: 1,
    };
  const names = indexNames(prefix);
  const all = await documents();
  const drift = await driftOf(client, names, all);
  const size = sizeOf(drift);
  return {
    lines: [
      ...drift.wrong.map(([first]) => `missing or outdated: ${first!.kind} ${first!.id}`),
      ...drift.strays.map(({ index, ids }) => `not published: ${ids.join(', ')} in ${index}`),
      `${all.length} Documents compared with the index, ${size} differ.`,
    ],
    size,
    heal: () => heal(client, names, drift),
  };
}
