import type { Faq } from '#content/faq';
import { addressedAs } from './addressed-as.ts';

/** A published Faq about being late with a birth registration, unless told otherwise. */
export function aFaq(given: Partial<Faq> = {}): Faq {
  return {
    ...addressedAs('khai-sinh-muon', given),
    kind: 'faq',
    question: 'Đăng ký khai sinh muộn có bị phạt không?',
    wordings: [],
    answer: [
      {
        type: 'paragraph',
        inlines: [{ text: 'Đăng ký khai sinh quá hạn vẫn được giải quyết và không bị phạt tiền.' }],
      },
    ],
    procedures: [],
    fields: [],
    lifeEvents: [],
    audiences: [],
    legalBases: [],
    related: [],
    ...given,
  };
}
