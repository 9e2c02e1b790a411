import type { Locale } from '#content/locale';
import type { Choice } from './choose.ts';
import type { Understood } from './intent.ts';
import type { Needs } from './needs.ts';
import { candidateOf } from './retrieve.ts';
import type { Carried } from './standalone.ts';

/** Stays with the Procedure of the last answer where the question names no other and that one knows what it speaks of. */
export function carryOn(
  choice: Choice,
  question: Understood,
  { procedure }: Carried,
  lang: Locale,
  where: Needs['where'],
): Choice {
  if (!procedure || question.otherTimes.length > 0) return choice;
  const candidate = candidateOf(question, procedure, lang, where);
  if (choice.from === 'several') {
    const among = choice.candidates.some(({ document }) => document.id === procedure.id);
    return among ? { from: 'procedure', candidate } : choice;
  }
  const { covered, sameKind } = candidate.fit;
  if (choice.from !== 'nothing' || !sameKind || covered < leastCovered) return choice;
  return { from: 'procedure', candidate };
}

const leastCovered = 0.75;
