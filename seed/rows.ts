import { lines, noon, ready } from './row-values.ts';
import { richText } from './rich-text.ts';
import type {
  StarterAgency,
  StarterAudience,
  StarterFaq,
  StarterFaqSet,
  StarterField,
  StarterForm,
  StarterLegalDocument,
  StarterLifeEvent,
  StarterSiteSettings,
  StarterVideoGuide,
} from './starter/starter.ts';

/** The collections starter content is written to. */
export type Collection =
  | 'audiences'
  | 'legal-documents'
  | 'agencies'
  | 'fields'
  | 'forms'
  | 'life-events'
  | 'procedures'
  | 'faq-sets'
  | 'faqs'
  | 'video-guides'
  | 'media';

/** The id something received in the CMS, by its slug (law: number, file: name). Throws when it is not written yet. */
export type IdOf = (collection: Collection, slug: string) => number | string;

/** A row of the CMS with both languages: localized fields are `{ vi, en? }`. */
export type Row = Record<string, unknown>;

export const audienceRow = (audience: StarterAudience): Row => ({
  ...audience,
  englishReady: ready(audience.name),
});

export const legalDocumentRow = (document: StarterLegalDocument): Row => ({
  ...document,
  issuedOn: noon(document.issuedOn),
  effectiveFrom: noon(document.effectiveFrom),
  effectiveTo: noon(document.effectiveTo),
  englishReady: ready(document.title),
});

export const agencyRow = (agency: StarterAgency, idOf: IdOf): Row => ({
  ...agency,
  parent: agency.parent && idOf('agencies', agency.parent),
  replacedBy: agency.replacedBy && idOf('agencies', agency.replacedBy),
  validFrom: noon(agency.validFrom),
  validTo: noon(agency.validTo),
  openingHours: (agency.openingHours ?? []).map(({ days, ...clock }) => ({
    ...clock,
    days: days.map(String),
  })),
  englishReady: ready(agency.name),
});

export const fieldRow = (field: StarterField, order: number, idOf: IdOf): Row => ({
  ...field,
  order,
  agencies: field.agencies.map((slug) => idOf('agencies', slug)),
  englishReady: ready(field.name),
});

export const formRow = (form: StarterForm, idOf: IdOf): Row => ({
  ...form,
  guide: lines(form.guide),
  issuedBy: form.issuedBy && idOf('legal-documents', form.issuedBy),
  englishReady: ready(form.name),
});

/** Without its stages: they point at Procedures and Faqs that are written later. */
export const lifeEventRow = (
  { stages: _later, ...event }: StarterLifeEvent,
  order: number,
): Row => ({
  ...event,
  order,
  englishReady: ready(event.title),
});

export const stagesRow = ({ stages }: StarterLifeEvent, idOf: IdOf): Row => ({
  stages: stages.map(({ title, text, procedures = [], faqs = [] }) => ({
    title,
    text,
    documents: [
      ...procedures.map((slug) => ({ relationTo: 'procedures', value: idOf('procedures', slug) })),
      ...faqs.map((slug) => ({ relationTo: 'faqs', value: idOf('faqs', slug) })),
    ],
  })),
});

/** Without its Faqs, which are written after it. */
export const faqSetRow = (
  { faqs: _later, verifiedOn: _theirs, ...set }: StarterFaqSet,
  idOf: IdOf,
): Row => ({
  ...set,
  agency: idOf('agencies', set.agency),
  owner: idOf('agencies', set.agency),
  fields: set.fields.map((slug) => idOf('fields', slug)),
  lifeEvents: set.lifeEvents.map((slug) => idOf('life-events', slug)),
  englishReady: ready(set.title),
});

export const faqsOfSetRow = ({ faqs }: StarterFaqSet, idOf: IdOf): Row => ({
  faqs: faqs.map(({ slug }) => idOf('faqs', slug)),
});

/** Without its related Faqs, which are written in a second pass. */
export function faqRow(
  { related: _later, ...faq }: StarterFaq,
  set: StarterFaqSet,
  idOf: IdOf,
): Row {
  const procedureId = (slug: string) => idOf('procedures', slug);
  return {
    ...faq,
    answer: {
      vi: richText(faq.answer, 'vi', procedureId),
      ...(faq.question.en && { en: richText(faq.answer, 'en', procedureId) }),
    },
    agency: idOf('agencies', set.agency),
    fields: set.fields.map((slug) => idOf('fields', slug)),
    procedures: (faq.procedures ?? []).map(procedureId),
    lifeEvents: (faq.lifeEvents ?? set.lifeEvents).map((slug) => idOf('life-events', slug)),
    audiences: (faq.audiences ?? []).map((slug) => idOf('audiences', slug)),
    legalBases: (faq.legalBases ?? []).map((number) => idOf('legal-documents', number)),
    verifiedOn: noon(set.verifiedOn),
    owner: idOf('agencies', set.agency),
    englishReady: ready(faq.question),
  };
}

export const relatedFaqsRow = ({ related = [] }: StarterFaq, idOf: IdOf): Row => ({
  related: related.map((slug) => idOf('faqs', slug)),
});

export function videoGuideRow(guide: StarterVideoGuide, idOf: IdOf): Row {
  const { film, poster, captions, ...row } = guide;
  return {
    ...row,
    sourceType: 'file',
    film: idOf('media', film),
    poster: idOf('media', poster.file),
    captions: [
      { locale: 'vi', file: idOf('media', captions.vi) },
      { locale: 'en', file: idOf('media', captions.en) },
    ],
    procedures: guide.procedures.map((slug) => idOf('procedures', slug)),
    fields: guide.fields.map((slug) => idOf('fields', slug)),
    lifeEvents: guide.lifeEvents.map((slug) => idOf('life-events', slug)),
    englishReady: ready(guide.title),
  };
}

export const siteSettingsRow = (settings: StarterSiteSettings, idOf: IdOf): Row => ({
  ...settings,
  popularSearches: {
    vi: settings.popularSearches.map(({ vi }) => vi),
    en: settings.popularSearches.flatMap(({ en }) => en ?? []),
  },
  mostUsed: settings.mostUsed.map((slug) => idOf('procedures', slug)),
  commonQuestions: settings.commonQuestions.map((slug) => idOf('faqs', slug)),
});
