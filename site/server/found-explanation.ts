import { z } from '@hono/zod-openapi';
import { Section } from '#content/section';
import { SearchableKind } from '#search/search-query';

/** Why a search finds what it finds, for the portal's own staff. */
export const FoundExplanation = z
  .object({
    readings: z.array(z.object({ words: z.array(z.string()), weight: z.number() })).openapi({
      description: 'The words looked for, in every wording; the searcher’s own first.',
    }),
    codes: z.array(z.string()),
    asks: Section.optional().openapi({ description: 'The section that the question is about.' }),
    notes: z
      .array(
        z.object({
          step: z.string(),
          found: z.string(),
          readAs: z.string(),
          because: z.string(),
        }),
      )
      .openapi({ description: 'What each step of understanding read, and why.' }),
    hits: z
      .array(
        z.object({
          kind: SearchableKind,
          id: z.string(),
          title: z.string(),
          pinned: z.boolean(),
          parts: z.record(z.string(), z.number()).optional(),
        }),
      )
      .openapi({
        description: 'The hits of the page in their order, with the parts of each score.',
      }),
  })
  .openapi({ description: 'Only with `explain=1` and the portal key.' });
