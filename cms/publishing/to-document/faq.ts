import type { Faq as FaqRow, FaqSet as FaqSetRow } from '../../payload-types.ts';
import { richTextOf } from './rich-text.ts';
import { dayOf, idOf, idsOf, textOf, textsOf } from './row.ts';

/** A row of `faqs`, in one language, in the vocabulary's words. */
export function faqOf(row: FaqRow) {
  return {
    kind: 'faq',
    slug: row.slug,
    question: textOf(row.question),
    wordings: textsOf(row.wordings),
    answer: richTextOf(row.answer),
    agency: idOf(row.agency),
    procedures: idsOf(row.procedures),
    fields: idsOf(row.fields),
    lifeEvents: idsOf(row.lifeEvents),
    audiences: idsOf(row.audiences),
    legalBases: idsOf(row.legalBases),
    related: idsOf(row.related),
    verifiedOn: dayOf(row.verifiedOn),
    verifiedBy: idOf(row.verifiedBy),
  };
}

/** A row of `faq-sets`, in one language, in the vocabulary's words. */
export function faqSetOf(row: FaqSetRow) {
  return {
    kind: 'faq-set',
    slug: row.slug,
    title: textOf(row.title),
    summary: textOf(row.summary),
    agency: idOf(row.agency),
    fields: idsOf(row.fields),
    lifeEvents: idsOf(row.lifeEvents),
    faqs: idsOf(row.faqs),
  };
}
