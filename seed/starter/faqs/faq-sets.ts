import type { StarterFaqSet } from '../starter.ts';
import { businessFaqs } from './business.ts';
import { civilStatusFaqs } from './civil-status.ts';
import { landFaqs } from './land.ts';
import { residenceFaqs } from './residence.ts';
import { transportFaqs } from './transport.ts';
import { usingServicesFaqs } from './using-services.ts';
import { workAndCareFaqs } from './work-and-care.ts';

/** Every starter FaqSet with its Faqs. */
export const faqSets: StarterFaqSet[] = [
  usingServicesFaqs,
  civilStatusFaqs,
  residenceFaqs,
  transportFaqs,
  businessFaqs,
  landFaqs,
  workAndCareFaqs,
];
