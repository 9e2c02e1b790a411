import { expect, test } from 'vitest';
import type { Relations } from '#site/content/content';
import { relationsOf } from '#site/content/relations-of';
import { aFaqSet } from '../../builders/a-faq-set.ts';
import { aFaq } from '../../builders/a-faq.ts';
import { aField } from '../../builders/a-field.ts';
import { aForm } from '../../builders/a-form.ts';
import { aLegalDocument } from '../../builders/a-legal-document.ts';
import { aLifeEvent } from '../../builders/a-life-event.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aVideoGuide } from '../../builders/a-video-guide.ts';
import { anAgency } from '../../builders/an-agency.ts';
import { anAudience } from '../../builders/an-audience.ts';
import { someSiteSettings } from '../../builders/some-site-settings.ts';

// Each relation names a Document of its own name, so that a mix-up shows.
const [procedureCase] = aProcedure().cases;
const [item] = procedureCase!.dossier;
const documents = {
  procedure: aProcedure({
    fields: ['fields'],
    audiences: ['audiences'],
    lifeEvents: ['lifeEvents'],
    agencies: { competent: ['agencies'], executing: [], coordinating: [] },
    legalBases: ['legalBases'],
    related: [{ procedure: 'related', relation: 'related' }],
    cases: [{ ...procedureCase!, dossier: [{ ...item!, form: 'forms' }] }],
  }),
  'faq-set': aFaqSet({
    agency: 'agency',
    fields: ['fields'],
    lifeEvents: ['lifeEvents'],
    faqs: ['faqs'],
  }),
  faq: aFaq({
    agency: 'agency',
    procedures: ['procedures'],
    fields: ['fields'],
    lifeEvents: ['lifeEvents'],
    audiences: ['audiences'],
  }),
  'video-guide': aVideoGuide({
    procedures: ['procedures'],
    fields: ['fields'],
    lifeEvents: ['lifeEvents'],
  }),
  agency: anAgency({ parent: 'parent', replacedBy: 'replacedBy' }),
  field: aField({ agencies: ['agencies'] }),
  form: aForm({ issuedBy: 'issuedBy' }),
} satisfies Record<keyof Relations, unknown>;

const relations: { [K in keyof Relations]: Record<Relations[K], string[]> } = {
  procedure: named(
    'fields',
    'audiences',
    'lifeEvents',
    'agencies',
    'legalBases',
    'related',
    'forms',
  ),
  'faq-set': named('agency', 'fields', 'lifeEvents', 'faqs'),
  faq: named('agency', 'procedures', 'fields', 'lifeEvents', 'audiences'),
  'video-guide': named('procedures', 'fields', 'lifeEvents'),
  agency: named('parent', 'replacedBy'),
  field: named('agencies'),
  form: named('issuedBy'),
};

test.each(Object.values(documents))(
  'a $kind is related by exactly what lists can be narrowed by',
  (document) => {
    expect(relationsOf(document)).toEqual(relations[document.kind]);
  },
);

test.each([aLifeEvent(), anAudience(), aLegalDocument(), someSiteSettings()])(
  'a $kind names nobody',
  (document) => {
    expect(relationsOf(document)).toEqual({});
  },
);

test('agencies of every role count, and what is left open names nobody', () => {
  const agencies = { competent: ['a'], executing: ['b'], coordinating: ['c'] };

  expect(relationsOf(aProcedure({ agencies })).agencies).toEqual(['a', 'b', 'c']);
  expect(relationsOf(anAgency())).toEqual({ parent: [], replacedBy: [] });
});

function named<R extends string>(...all: R[]) {
  return Object.fromEntries(all.map((one) => [one, [one as string]])) as Record<R, string[]>;
}
