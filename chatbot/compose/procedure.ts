import type { Case } from '#content/case';
import type { Locale } from '#content/locale';
import type { Procedure } from '#content/procedure';
import { namesOf } from '../description.ts';
import { isQuestion } from '../fit.ts';
import type { Understood } from '../intent.ts';
import type { Needs } from '../needs.ts';
import { passagesOf } from '../passages.ts';
import type { Passage } from '../passage.ts';
import { candidateOf } from '../retrieve.ts';
import type { Draft } from '../verify.ts';
import { composeFor } from './extractive.ts';
import { isOpenQuestion } from '../open-question.ts';
import { composeFaq } from './faq.ts';
import { introduced } from './introduced.ts';
import { otherTimeDrafts } from './other-times.ts';
import { addedTo, quoteBest } from './quote-best.ts';

/** What a question about a Procedure is answered with; empty when nothing published answers it. */
export function composeProcedure(
  question: Understood,
  asked: { procedure: Procedure; case: Case; lang: Locale; passages: Passage[] },
  { find, where }: Pick<Needs, 'find' | 'where'>,
): Draft[] {
  if (question.otherTimes.length > 0) {
    return introduced(otherTimeDrafts(question.otherTimes, asked), asked);
  }
  const facts = question.intents.flatMap((intent) => composeFor(intent, asked));
  if (facts.length > 0) return introduced(facts, asked);

  const added = addedTo(namesOf(asked.procedure), question);
  if (question.intents.length === 0 && added.length === 0) {
    return introduced(composeFor('overview', asked), asked);
  }

  const faqs = where('faq', 'procedures', asked.procedure.id, asked.lang)
    .map((faq) => candidateOf(question, faq, asked.lang, where))
    .toSorted((a, b) => b.fit.score - a.fit.score);
  const [faq] = faqs;
  if (faq && isQuestion(faq.fit, likelyTheSame)) {
    return composeFaq(faq.document, passagesOf(faq.document, asked.lang, find), asked.lang, find);
  }

  const quoted = quoteBest(added, [
    ...faqs.flatMap(({ document }) => passagesOf(document, asked.lang, find)),
    ...asked.passages,
  ]);
  if (quoted.length > 0) {
    return quoted[0]!.passages[0]!.kind === 'procedure' ? introduced(quoted, asked) : quoted;
  }
  return question.intents.length === 0 && !isOpenQuestion(question)
    ? introduced(composeFor('overview', asked), asked)
    : [];
}

/** A Faq of the very Procedure needs less to be what was asked. */
const likelyTheSame = 0.5;
