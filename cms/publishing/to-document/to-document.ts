import { Document } from '#content/document';
import type { Kind } from '#content/kind';
import type { Locale } from '#content/locale';
import type { Config } from '../../payload-types.ts';
import {
  agencyOf,
  audienceOf,
  fieldOf,
  formOf,
  legalDocumentOf,
  siteSettingsOf,
} from './directory.ts';
import { faqOf, faqSetOf } from './faq.ts';
import { lifeEventOf } from './life-event.ts';
import { procedureOf } from './procedure.ts';
import { pinnedResultOf, synonymOf } from './search-rules.ts';
import { videoGuideOf } from './video-guide.ts';
import type { collectionOf } from '../../collections/kind-of.ts';

type RowOf = {
  [K in keyof typeof collectionOf]: Config['collections'][(typeof collectionOf)[K]];
} & { 'site-settings': Config['globals']['site-settings'] };

/** A row of any published kind, tagged with it. */
export type TaggedRow = { [K in Kind]: { kind: K; row: RowOf[K] } }[Kind];

/** What the row itself does not say. */
export type About = { id: string; locale: Locale; version: number; updatedAt: string };

/** A Payload row, read in one language, as the Document it publishes – or what keeps it from being one. */
export function toDocument(tagged: TaggedRow, about: About) {
  return Document.safeParse({ ...inVocabulary(tagged), ...about });
}

function inVocabulary(tagged: TaggedRow): object {
  switch (tagged.kind) {
    case 'procedure':
      return procedureOf(tagged.row);
    case 'faq':
      return faqOf(tagged.row);
    case 'faq-set':
      return faqSetOf(tagged.row);
    case 'video-guide':
      return videoGuideOf(tagged.row);
    case 'life-event':
      return lifeEventOf(tagged.row);
    case 'agency':
      return agencyOf(tagged.row);
    case 'field':
      return fieldOf(tagged.row);
    case 'audience':
      return audienceOf(tagged.row);
    case 'form':
      return formOf(tagged.row);
    case 'legal-document':
      return legalDocumentOf(tagged.row);
    case 'synonym':
      return synonymOf(tagged.row);
    case 'pinned-result':
      return pinnedResultOf(tagged.row);
    case 'site-settings':
      return siteSettingsOf(tagged.row);
  }
}
