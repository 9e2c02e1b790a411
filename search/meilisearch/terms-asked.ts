import type { Understood } from '../understand/understand.ts';

/** Every term that a query may be asking for, in any of its wordings. */
export function termsAsked({ readings }: Pick<Understood, 'readings'>): Set<string> {
  return new Set(
    readings.flatMap(({ words }) =>
      words.flatMap(({ term, variants }) => [term, ...variants.map((one) => one.term)]),
    ),
  );
}
