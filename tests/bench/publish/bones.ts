import type { Agency } from '#content/agency';
import type { Procedure } from '#content/procedure';
import type { Audience, Field, LegalDocument } from '#content/taxonomy';

/** The Procedures of a site and what they name, before anything is told around them. */
export type Bones = {
  procedures: Procedure[];
  fields: Field[];
  agencies: Agency[];
  audiences: Audience[];
  legalDocuments: LegalDocument[];
};
