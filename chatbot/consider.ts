import { titleOf } from '#content/document';
import type { Locale } from '#content/locale';
import { carryOn } from './carry-on.ts';
import { choose, type Choice } from './choose.ts';
import type { Guarded } from './guard.ts';
import type { Understood } from './intent.ts';
import type { Needs } from './needs.ts';
import { candidateOf, retrieve, type Candidate } from './retrieve.ts';
import { carriedFrom, standalone } from './standalone.ts';

/** A guarded question made whole, the Documents that may hold its answer, best first, and which of them is taken. */
export type Considered = {
  asked: Understood & { text: string; lang: Locale };
  candidates: Candidate[];
  choice: Choice;
};

/** Makes the question whole from the conversation, retrieves, and chooses. Throws when search does. */
export async function consider(
  { text, lang, conversation }: Guarded,
  needs: Pick<Needs, 'search' | 'find' | 'where'>,
): Promise<Considered> {
  const carried = await carriedFrom(conversation, lang, needs);
  const asked = { ...standalone(text, lang, carried), text, lang };
  const found = await retrieve(asked, lang, needs);
  const choice =
    confirmed(text, found) ?? carryOn(choose(asked, found), asked, carried, lang, needs.where);
  const { procedure } = carried;
  const candidates =
    procedure && choice.from === 'procedure' && choice.candidate.document.id === procedure.id
      ? [candidateOf(asked, procedure, lang, needs.where), ...found]
      : found;
  return { asked, candidates, choice };
}

// A choice that was offered comes back as "title: question" or "title, case: question" (clarify.ts).
function confirmed(text: string, candidates: Candidate[]): Choice | undefined {
  for (const candidate of candidates) {
    const { document } = candidate;
    if (document.kind !== 'procedure' || !text.includes(':')) continue;
    const title = titleOf(document).normalize('NFC');
    if (text.startsWith(`${title}:`) || text.startsWith(`${title}, `)) {
      return { from: 'procedure', candidate: { ...candidate, document } };
    }
  }
  return undefined;
}
