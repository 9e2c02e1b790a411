import type { Agency } from '#content/agency';
import type { Faq } from '#content/faq';
import type { Procedure } from '#content/procedure';
import type { VideoGuide } from '#content/video-guide';
import { faqStates } from './faq-states.ts';
import { fits, isQuestion, mayFit, sameQuestion } from './fit.ts';
import { factsAmong, type Intent, type Understood } from './intent.ts';
import { isOpenQuestion } from './open-question.ts';
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
export function choose(question: Understood, candidates: Candidate[]): Choice {
  const { intents } = question;
  const all = candidates.filter(isProcedure);
  const procedures = all.filter(({ fit }) => fits(fit));
  const [best, ...others] = procedures;
  const [faq] = candidates
    .filter(isFaq)
    .filter(({ document, fit }) => isQuestion(fit) && faqStates(document, intents));
  const [agency] = candidates
    .filter(isAgency)
    .filter(({ fit }) => fit.named >= 0.8 && fit.covered >= 0.75);
  const [video] = candidates.filter(isVideo).filter(({ fit }) => fits(fit));

  if (agency && asksForAgency(intents) && !beats(best, agency) && !beats(faq, agency)) {
    return { from: 'agency', candidate: agency };
  }
  if (video && intents.includes('video')) return { from: 'video-guide', candidate: video };
  if (faq && goesFirst(faq, best, question)) return { from: 'faq', candidate: faq };
  if (best) {
    const rivals = others.filter((other) => isRival(other, best));
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

/** Procedures whose scores differ by less cannot be told apart by the question. */
const tooClose = 0.08;
/** Worth offering as "did you mean". */
const leastNear = 0.4;
/** To a question that wants no fact, a Faq may be so much less alike than a Procedure and still answers better. */
const handicap = 0.1;
const mostChoices = 5;

// A Procedure's fields answer best, unless the Faq is the very question, or the question wants no field at all.
function goesFirst(
  faq: Candidate<Faq>,
  procedure: Candidate<Procedure> | undefined,
  question: Understood,
): boolean {
  if (!procedure || question.otherTimes.length > 0) return true;
  const isOpen = isOpenQuestion(question);
  const wantsFact = factsAmong(question.intents).some((intent) => intent !== 'steps');
  if (wantsFact) {
    const saysAll =
      faq.fit.saidAsAsked >= wholeName && faq.fit.score - procedure.fit.score >= tooClose;
    return faq.fit.score >= sameQuestion || saysAll;
  }
  return faq.fit.score > procedure.fit.score - (isOpen ? handicap : 0);
}

// Neither was named in full, and both know all that was said: "làm căn cước" may be the first card or another.
function isRival({ fit }: Candidate, { fit: best }: Candidate): boolean {
  if (fit.endsUnasked && !best.endsUnasked) return false;
  if (best.saidAsAsked >= wholeName && fit.saidAsAsked < wholeName) return false;
  if (best.score - fit.score < tooClose) return true;
  return best.core < wholeName && best.said >= wholeName && fit.said >= wholeName;
}

const wholeName = 0.95;

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
