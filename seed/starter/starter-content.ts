import { agencies } from './agencies.ts';
import { audiences } from './audiences.ts';
import { citedLaws } from './cited-laws.ts';
import { faqSets } from './faqs/faq-sets.ts';
import { fields } from './fields.ts';
import { forms } from './forms.ts';
import { legalDocuments } from './legal-documents.ts';
import { lifeEvents } from './life-events.ts';
import { procedures } from './procedures/procedures.ts';
import { siteSettings } from './site-settings.ts';
import { videoGuides } from './video-guides.ts';

/** Everything a new province starts with. */
export const starterContent = {
  audiences,
  legalDocuments: [...legalDocuments, ...citedLaws],
  agencies,
  fields,
  forms,
  lifeEvents,
  procedures,
  faqSets,
  videoGuides,
  siteSettings,
};
export type StarterContent = typeof starterContent;
