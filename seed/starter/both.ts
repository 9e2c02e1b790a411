import type { Text } from './starter.ts';

/** The same words in Vietnamese and in English. */
export type Pair = readonly [vi: string, en: string];

/** A pair as the starter files keep it. */
export function both([vi, en]: Pair): Text {
  return { vi, en };
}
