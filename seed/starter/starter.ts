import type { AdministrativeLevel, Procedure, Relation } from '#content/procedure';
import type { AgencyKind, OpeningHours } from '#content/agency';
import type { Channel } from '#content/channel';
import type { LiveSection } from '#content/section';
import type { Audience } from '#content/taxonomy';
import type { LifeEvent } from '#content/life-event';

/** Words in Vietnamese and, where the Document is ready in English, in English. */
export interface Text {
  vi: string;
  en?: string;
}

/** Words that are searched and never shown: aliases, wordings. The languages need not correspond. */
export interface Words {
  vi: string[];
  en?: string[];
}

/** References between starter Documents are slugs; a LegalDocument is referred to by its number. */
export type Slug = string;

export interface StarterAudience {
  slug: Slug;
  name: Text;
  code: string;
  group: Audience['group'];
}

export interface StarterLegalDocument {
  number: string;
  title: Text;
  issuer: Text;
  issuedOn?: string;
  effectiveFrom?: string;
  effectiveTo?: string;
}

export interface StarterAgency {
  slug: Slug;
  name: Text;
  shortName?: Text;
  code?: string;
  agencyKind: AgencyKind;
  summary: Text;
  parent?: Slug;
  validFrom?: string;
  validTo?: string;
  replacedBy?: Slug;
  openingHours?: OpeningHours[];
  aliases: Words;
}

export interface StarterField {
  slug: Slug;
  name: Text;
  summary: Text;
  icon: string;
  agencies: Slug[];
  aliases: Words;
}

export interface StarterForm {
  slug: Slug;
  name: Text;
  /** Its number in the document that issued it. */
  number?: string;
  /** How to fill it in, one hint a line. */
  guide: Text[];
  issuedBy?: string;
}

export interface StarterDossierItem {
  name: Text;
  originals: number;
  copies: number;
  required: boolean;
  presentOnly?: boolean;
  note?: Text;
  form?: Slug;
}

export interface StarterFee {
  kind: 'fee' | 'charge' | 'price';
  /** In đồng; absent means unknown, 0 means free by law. */
  amount?: number;
  note?: Text;
  legalBasis?: string;
}

export interface StarterChannel {
  channel: Channel['channel'];
  time: { quantity?: number; unit: Channel['time']['unit']; note?: Text };
  fees: StarterFee[];
  note?: Text;
}

export interface StarterCase {
  name?: Text;
  steps: { title?: Text; text: Text }[];
  dossier: StarterDossierItem[];
}

export interface StarterProcedure {
  slug: Slug;
  code: string;
  title: Text;
  plainTitle: Text;
  summary: Text;
  levels: AdministrativeLevel[];
  fields: Slug[];
  audiences: Slug[];
  lifeEvents: Slug[];
  agencies: { competent: Slug[]; executing: Slug[]; coordinating?: Slug[] };
  serviceLevel: Procedure['serviceLevel'];
  cases: StarterCase[];
  channels: StarterChannel[];
  requirements: Text[];
  results: Text[];
  /** Numbers of LegalDocuments. */
  legalBases: string[];
  receivingAddress?: Text;
  related: { relation: Relation; procedure: Slug }[];
  aliases: Words;
  returnReasons: Text[];
  flags?: Partial<Procedure['flags']>;
  publishingDecision?: { number: string; issuedOn?: string };
  /** The page of the national database its facts were compared with. */
  sourceUrl: string;
  verifiedOn: string;
  verifiedBy: Slug;
}

/** A block of an answer: a paragraph, a list, or the current facts of a Procedure. */
export type StarterBlock =
  { paragraph: Text } | { list: Text[]; ordered?: boolean } | { live: LiveSection; of: Slug };

export interface StarterFaq {
  slug: Slug;
  question: Text;
  wordings: Words;
  answer: StarterBlock[];
  procedures?: Slug[];
  lifeEvents?: Slug[];
  audiences?: Slug[];
  legalBases?: string[];
  related?: Slug[];
}

/** A FaqSet with its Faqs in reading order. Fields, Agency and day of verification hold for each of them. */
export interface StarterFaqSet {
  slug: Slug;
  title: Text;
  summary: Text;
  agency: Slug;
  fields: Slug[];
  lifeEvents: Slug[];
  verifiedOn: string;
  faqs: StarterFaq[];
}

export interface StarterLifeEvent {
  slug: Slug;
  title: Text;
  summary: Text;
  whose: LifeEvent['whose'];
  icon: string;
  stages: { title: Text; text: Text; procedures?: Slug[]; faqs?: Slug[] }[];
}

export interface StarterVideoGuide {
  slug: Slug;
  title: Text;
  summary: Text;
  /** File names in `seed/starter/media`. */
  film: string;
  poster: { file: string; alt: Text };
  captions: { vi: string; en: string };
  chapters: { at: number; title: Text }[];
  transcript: Text;
  durationSeconds: number;
  procedures: Slug[];
  fields: Slug[];
  lifeEvents: Slug[];
}

export interface StarterSiteSettings {
  name: Text;
  tagline: Text;
  hotline: { phone: string };
  popularSearches: Text[];
  mostUsed: Slug[];
  commonQuestions: Slug[];
}
