import type { Agency } from '#content/agency';
import type { Intent } from '../intent.ts';
import { passageId, type Passage } from '../passage.ts';

/** The Passages of an Agency that answer a question about it; none where what is asked (a telephone) is not published. */
export function agencyAnswers(agency: Agency, passages: Passage[], intents: Intent[]): Passage[] {
  const at = (part: string) => passages.filter(({ id }) => id === passageId(agency, part));
  if (intents.includes('contact')) return agency.phone || agency.email ? at('contact') : [];
  if (intents.includes('hours')) return agency.openingHours.length > 0 ? at('contact') : [];
  return [...at('summary'), ...at('contact')];
}
