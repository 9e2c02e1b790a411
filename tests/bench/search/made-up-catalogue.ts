import type { Document } from '#content/document';
import type { Faq } from '#content/faq';
import type { Procedure } from '#content/procedure';
import { aField } from '../../builders/a-field.ts';
import { anAgency } from '../../builders/an-agency.ts';
import { chanceFrom } from './chance.ts';
import { madeUpDocuments } from './made-up-documents.ts';
import { madeUpText } from './made-up-texts.ts';

const fields = Array.from({ length: 280 }, (_, n) =>
  aField({ id: `field-${n}`, slug: `field-${n}`, name: `Lĩnh vực ${n}` }),
);
const agencies = Array.from({ length: 120 }, (_, n) =>
  anAgency({
    id: `agency-${n}`,
    slug: `agency-${n}`,
    name: `Cơ quan ${n}`,
    parent: n < 20 ? undefined : `agency-${n % 20}`,
  }),
);

/** Fields and Agencies as many as a province has; some of each other. */
export const madeUpPlaces: Document[] = [...fields, ...agencies];

/**
 * A made-up catalogue of so many Documents, two Procedures to a Faq. Texts are as long as the national ones, some 800
 * syllables a Procedure.
 */
export function madeUpCatalogue(documents: number): (Procedure | Faq)[] {
  const procedures = Math.ceil((documents * 2) / 3);
  return madeUpDocuments(procedures)
    .slice(0, documents)
    .map((one, i) => (one.kind === 'procedure' ? longProcedure(one, i) : longFaq(one, i)));
}

function longProcedure(procedure: Procedure, i: number): Procedure {
  const chance = chanceFrom(i);
  const agency = agencies[Math.floor(chance() ** 2 * agencies.length)]!.id;
  const [first] = procedure.cases;
  return {
    ...procedure,
    ...placeOf(chance),
    agencies: { competent: [agency], executing: [], coordinating: [] },
    serviceLevel: { effective: (['full', 'partial', 'information'] as const)[i % 3]! },
    cases: [
      {
        ...first!,
        steps: Array.from({ length: 5 }, (_, n) => ({
          id: `step-${n}`,
          text: madeUpText(60, chance),
        })),
        dossier: Array.from({ length: 6 }, (_, n) => ({
          ...first!.dossier[0]!,
          id: `item-${n}`,
          name: madeUpText(40, chance),
        })),
      },
    ],
    requirements: [madeUpText(120, chance), madeUpText(80, chance)],
  };
}

function longFaq(faq: Faq, i: number): Faq {
  const chance = chanceFrom(i);
  return { ...faq, ...placeOf(chance), wordings: [faq.question.replace('cần những', 'phải nộp')] };
}

function placeOf(chance: () => number) {
  return {
    fields: [fields[Math.floor(chance() ** 2 * fields.length)]!.id],
    audiences: [`audience-${Math.floor(chance() * 9)}`],
    lifeEvents: chance() < 0.4 ? [`event-${Math.floor(chance() * 20)}`] : [],
    updatedAt: `2026-0${1 + Math.floor(chance() * 9)}-1${Math.floor(chance() * 9)}T08:00:00.000Z`,
  };
}
