import type { Document } from '#content/document';
import type { Locale } from '#content/locale';
import type { Find } from './needs.ts';
import type { Passage } from './passage.ts';
import { agencyPassages } from './passages/agency.ts';
import { faqPassages } from './passages/faq.ts';
import { procedurePassages } from './passages/procedure.ts';
import { settingsPassages } from './passages/site-settings.ts';
import { videoGuidePassages } from './passages/video-guide.ts';

/**
 * What answers can quote of a Document: per Case, Channel, paper list, step, place, Faq sentence, Chapter, contact.
 * `lang` is the asker's language; the Document may be in Vietnamese all the same. Kinds that only order others have none.
 */
export function passagesOf(document: Document, lang: Locale, find: Find): Passage[] {
  switch (document.kind) {
    case 'procedure':
      return procedurePassages(document, lang, find);
    case 'faq':
      return faqPassages(document, lang);
    case 'video-guide':
      return videoGuidePassages(document, lang);
    case 'agency':
      return agencyPassages(document, lang);
    case 'site-settings':
      return settingsPassages(document, lang);
    case 'faq-set':
    case 'life-event':
    case 'field':
    case 'audience':
    case 'form':
    case 'legal-document':
    case 'synonym':
    case 'pinned-result':
      return [];
  }
}
