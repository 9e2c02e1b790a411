import { z } from 'zod';

/**
 * Why a search finds what it finds, as the portal's search tells it. Read leniently: a step or a part of the score
 * that is new there is shown by its own name, and one that is gone is not missed.
 */
export const Why = z
  .object({
    total: z.number().catch(0),
    didYouMean: z.string().optional().catch(undefined),
    hits: z.array(z.object({ kind: z.string(), id: z.string(), url: z.string() })).catch([]),
    explanation: z.object({
      readings: z.array(z.object({ words: z.array(z.string()), weight: z.number() })).catch([]),
      codes: z.array(z.string()).catch([]),
      asks: z.string().optional().catch(undefined),
      notes: z
        .array(
          z.object({
            step: z.string(),
            found: z.string().catch(''),
            readAs: z.string().catch(''),
            because: z.string().catch(''),
          }),
        )
        .catch([]),
      hits: z.array(
        z.object({
          kind: z.string(),
          id: z.string(),
          title: z.string(),
          pinned: z.boolean().catch(false),
          parts: z.record(z.string(), z.number()).catch({}),
        }),
      ),
    }),
  })
  .transform(({ total, didYouMean, hits, explanation }) => ({
    ...explanation,
    total,
    didYouMean,
    hits: explanation.hits.map((hit) => ({
      ...hit,
      /** Its address on the portal. */
      url: hits.find(({ kind, id }) => kind === hit.kind && id === hit.id)?.url,
      score: Object.values(hit.parts).reduce((sum, part) => sum + part, 0),
    })),
  }));
export type Why = z.infer<typeof Why>;
