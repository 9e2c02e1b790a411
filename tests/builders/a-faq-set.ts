import type { FaqSet } from '#content/faq';
import { addressedAs } from './addressed-as.ts';

/** A published FaqSet without Faqs, unless told otherwise. */
export function aFaqSet(given: Partial<FaqSet> = {}): FaqSet {
  return {
    ...addressedAs('hoi-dap-ho-tich', given),
    kind: 'faq-set',
    title: 'Hỏi đáp về hộ tịch',
    fields: [],
    lifeEvents: [],
    faqs: [],
    ...given,
  };
}
