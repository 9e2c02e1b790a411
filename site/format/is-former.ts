import type { Agency } from '#content/agency';

/** Whether an Agency has merged into another or closed. */
export function isFormer({ replacedBy, validTo }: Agency): boolean {
  return replacedBy !== undefined || validTo !== undefined;
}
