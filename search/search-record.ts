import type { Id } from '#content/kind';
import type { Locale } from '#content/locale';
import type { Section } from '#content/section';
import type { EffectiveLevel } from '#content/service-level';
import type { SearchableKind } from './search-query.ts';

/** What the index holds of one Document in one language. */
export type SearchRecord = {
  kind: SearchableKind;
  id: Id;
  locale: Locale;
  version: number;
  title: string;
  /** The official title, where the shown one is the plain one. */
  officialTitle?: string;
  /** Citizens' words: aliases of a Procedure, wordings of a Faq, earlier names of an Agency. */
  aliases: string[];
  /** Codes and document numbers, normalised. */
  codes: string[];
  summary: string;
  sections: { section?: Section; text: string }[];
  facets: {
    field: Id[];
    agency: Id[];
    level: EffectiveLevel[];
    audience: Id[];
    event: Id[];
  };
  /** ISO 8601. */
  updatedAt: string;
  /** When the facts were last checked, `yyyy-mm-dd`. */
  verifiedOn?: string;
};
