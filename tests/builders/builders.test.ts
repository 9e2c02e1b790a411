import { expect, test } from 'vitest';
import { Document } from '#content/document';
import { Publication } from '#content/publication';
import { aFaqSet } from './a-faq-set.ts';
import { aFaq } from './a-faq.ts';
import { aField } from './a-field.ts';
import { aForm } from './a-form.ts';
import { aLegalDocument } from './a-legal-document.ts';
import { aLifeEvent } from './a-life-event.ts';
import { aProcedure } from './a-procedure.ts';
import { aPublication, aWithdrawal } from './a-publication.ts';
import { aVideoGuide } from './a-video-guide.ts';
import { anAgency } from './an-agency.ts';
import { anAudience } from './an-audience.ts';
import { someSiteSettings } from './some-site-settings.ts';

const documents = [
  aProcedure(),
  aFaq(),
  aFaqSet(),
  aField(),
  aForm(),
  aLegalDocument(),
  aLifeEvent(),
  aVideoGuide(),
  anAgency(),
  anAudience(),
  someSiteSettings(),
];

test.each(documents)('the built $kind is a Document of the vocabulary', (document) => {
  expect(Document.parse(document)).toEqual(document);
});

test.each(documents)('a $kind can be published and withdrawn', (document) => {
  expect(Publication.safeParse(aPublication(document)).success).toBe(true);
  expect(Publication.safeParse(aWithdrawal(document)).success).toBe(true);
});
