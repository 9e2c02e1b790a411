import type { Agency } from '#content/agency';
import type { Field } from '#content/taxonomy';
import { aLegalDocument } from '../../builders/a-legal-document.ts';
import { anAudience } from '../../builders/an-audience.ts';
import { madeUpCatalogue, madeUpPlaces } from '../search/made-up-catalogue.ts';
import type { Bones } from './bones.ts';

/** A made-up catalogue of so many Procedures, as long as the national ones, with the Fields and Agencies of a province. */
export function madeUpBones(procedures: number): Bones {
  // The catalogue has a Faq for every second Procedure; a site has Faqs of its own.
  const all = madeUpCatalogue(Math.ceil(procedures * 1.5)).filter(
    (one) => one.kind === 'procedure',
  );
  return {
    procedures: all.slice(0, procedures).map((procedure, n) => ({
      ...procedure,
      lifeEvents: [],
      agencies: { ...procedure.agencies, executing: [`agency-${(n * 31) % 120}`] },
      legalBases: [`legal-${n % 200}`, `legal-${(n * 7) % 200}`],
    })),
    fields: madeUpPlaces.filter((one): one is Field => one.kind === 'field'),
    agencies: madeUpPlaces.filter((one): one is Agency => one.kind === 'agency'),
    audiences: Array.from({ length: 9 }, (_, n) =>
      anAudience({ id: `audience-${n}`, name: `Đối tượng ${n}` }),
    ),
    legalDocuments: Array.from({ length: 200 }, (_, n) =>
      aLegalDocument({ id: `legal-${n}`, number: `${n}/2026/NĐ-CP` }),
    ),
  };
}
