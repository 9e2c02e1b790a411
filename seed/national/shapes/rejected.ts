import type { z } from 'zod';
import type { Reading } from './reading.ts';

/** A row that has not the shape of its source: the first field that is wrong, and how. */
export function rejected(error: z.ZodError): Reading {
  const [issue] = error.issues;
  return {
    rejection: {
      field: issue?.path.join('.') ?? '',
      reason: issue?.message ?? 'has another shape',
    },
    notes: [],
  };
}
