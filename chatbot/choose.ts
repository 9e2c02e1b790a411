import type { Agency } from '#content/agency';
import type { Faq } from '#content/faq';
import type { Procedure } from '#content/procedure';
import { titleOf } from '#content/document';
import type { VideoGuide } from '#content/video-guide';
import { namesOf } from './description.ts';
import { fits, isQuestion, mayFit } from './fit.ts';
import { intentOf, type Intent, type Understood } from './intent.ts';
import { wordsOf, type Word } from './words.ts';
import type { Candidate } from './retrieve.ts';

/** What the answer is taken from. */
export type Choice =
  | { from: 'procedure'; candidate: Candidate<Procedure> }
  | { from: 'faq'; candidate: Candidate<Faq> }
  | { from: 'agency'; candidate: Candidate<Agency> }
  | { from: 'video-guide'; candidate: Candidate<VideoGuide> }
  | { from: 'several'; candidates: Candidate<Procedure>[] }
  | { from: 'nothing'; near: Candidate[] };

/** Chooses among what was retrieved, best first. Nothing is chosen that the question does not name. */
export function choose(
  { intents, words, ofOtherTimes }: Pick<Understood, 'intents' | 'words' | 'ofOtherTimes'>,
  candidates: Candidate[],
): Choice {
  const all = candidates.filter(isProcedure);
  const [faq] = candidates.filter(isFaq).filter(({ fit }) => isQuestion(fit));
  if (ofOtherTimes) return faq ? { from: 'faq', candidate: faq } : nothing(candidates);

  const confirmed = all.find(({ document }) => beginsWith(words, titleOf(document)));
  if (confirmed) return { from: 'procedure', candidate: confirmed };

  const procedures = all.filter(({ fit }) => fits(fit));
  const [agency] = candidates
    .filter(isAgency)
    .filter(({ fit }) => fit.named >= 0.8 && fit.covered >= 0.75);
  const [video] = candidates.filter(isVideo).filter(({ fit }) => fits(fit));
  const [best, ...others] = procedures;

  if (agency && asksForAgency(intents) && !beats(best, agency)) {
    return { from: 'agency', candidate: agency };
  }
  if (video && intents.includes('video')) return { from: 'video-guide', candidate: video };
  if (faq && goesFirst(faq, best, intents)) return { from: 'faq', candidate: faq };
  if (best) {
    const rivals = others.filter((other) => best.fit.score - other.fit.score < tooClose);
    return rivals.length > 0
      ? { from: 'several', candidates: [best, ...rivals].slice(0, mostChoices) }
      : { from: 'procedure', candidate: best };
  }
  if (video) return { from: 'video-guide', candidate: video };
  const near = all.filter(({ fit }) => mayFit(fit));
  return near.length > 0
    ? { from: 'several', candidates: near.slice(0, mostChoices) }
    : nothing(candidates);
}

function nothing(candidates: Candidate[]): Choice {
  const near = candidates.filter(({ fit }) => fit.score >= leastNear);
  return { from: 'nothing', near: near.slice(0, 3) };
}

/** Where a Procedure's fields hold the fact, a Faq must be the very question to go first. */
const sameQuestion = 0.82;
/** Procedures whose scores differ by less cannot be told apart by the question. */
const tooClose = 0.08;
/** Worth offering as "did you mean". */
const leastNear = 0.4;
const mostChoices = 5;

// A Procedure's fields answer best, unless the Faq is the very question, or says more of what was asked. Asked for a
// fact, a Faq about another one is no answer.
function goesFirst(
  faq: Candidate<Faq>,
  procedure: Candidate<Procedure> | undefined,
  intents: Intent[],
): boolean {
  if (!asksForFact(intents)) return !procedure || beats(faq, procedure);
  const { document, fit } = faq;
  const asked = namesOf(document).flatMap((name) => intentOf(name, document.locale).intents);
  const same = intents.every((intent) => asked.includes(intent));
  return same && (!procedure || fit.score >= sameQuestion);
}

// A choice offered earlier comes back as "title: question".
function beginsWith(words: Word[], title: string): boolean {
  const start = wordsOf(title);
  return start.length < words.length && start.every((word, at) => words[at]?.sound === word.sound);
}

function asksForFact(intents: Intent[]): boolean {
  return intents.some((intent) =>
    ['papers', 'fee', 'time', 'place', 'online', 'form', 'legal-basis', 'result', 'steps'].includes(
      intent,
    ),
  );
}

function asksForAgency(intents: Intent[]): boolean {
  return (
    intents.length === 0 ||
    intents.some((intent) => ['place', 'hours', 'contact', 'hotline'].includes(intent))
  );
}

function beats(one: Candidate | undefined, other: Candidate): boolean {
  return one !== undefined && one.fit.score > other.fit.score;
}

function isProcedure(candidate: Candidate): candidate is Candidate<Procedure> {
  return candidate.document.kind === 'procedure';
}
function isFaq(candidate: Candidate): candidate is Candidate<Faq> {
  return candidate.document.kind === 'faq';
}
function isAgency(candidate: Candidate): candidate is Candidate<Agency> {
  return candidate.document.kind === 'agency';
}
function isVideo(candidate: Candidate): candidate is Candidate<VideoGuide> {
  return candidate.document.kind === 'video-guide';
}
