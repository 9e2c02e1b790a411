import { both, type Pair } from '../both.ts';
import type { StarterFee } from '../starter.ts';

/** The law takes nothing for it. */
export function free(note: Pair = ['Không thu phí, lệ phí.', 'Free of charge.']): StarterFee[] {
  return [{ kind: 'fee', amount: 0, note: both(note) }];
}

/** The amount is not certain here, and nobody shall be told a wrong one. The page itself says to ask the office. */
export function unknownFee(note: Pair = askFirst): StarterFee[] {
  return [{ kind: 'fee', note: both(note) }];
}

/** An amount in đồng. */
export function fee(amount: number, legalBasis?: string, note?: Pair): StarterFee[] {
  return [{ kind: 'fee', amount, ...(note && { note: both(note) }), legalBasis }];
}

/** Set by the People's Council of the province, which may change it every year. */
export const provincialFee: StarterFee[] = unknownFee([
  'Mức thu do Hội đồng nhân dân tỉnh quy định.',
  "Set by the provincial People's Council.",
]);

const askFirst: Pair = [
  'Nếu có thì theo quy định hiện hành.',
  'If there is one, as currently regulated.',
];
