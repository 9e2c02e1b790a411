import type { Agency } from '#content/agency';
import type { Locale } from '#content/locale';
import { passageIn, type Passage } from '../passage.ts';
import { textIn } from '../text.ts';
import { asSentence, contactOf } from '../wording.ts';

/** What an Agency is for and how to reach it. */
export function agencyPassages(agency: Agency, lang: Locale): Passage[] {
  const passage = passageIn(agency, lang);
  const contact = contactOf(agency, lang);
  return [
    ...(agency.summary ? [passage({ part: 'summary' }, agency.summary)] : []),
    ...(contact.length > 0
      ? [
          passage(
            { part: 'contact', sectionTitle: textIn(lang).section.contact },
            asSentence(`${agency.name}. ${contact.join('. ')}`),
          ),
        ]
      : []),
  ];
}
