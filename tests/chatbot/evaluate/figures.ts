import { hostile, type Topic } from '../golden/golden-questions.ts';
import type { Judged } from './judged.ts';

/** How well a set of golden questions was answered; every figure a share from 0 to 1 unless it counts. */
export type Figures = {
  questions: number;
  /** Came to the outcome that was wanted. */
  outcome: number;
  'recall@5': number;
  'must say': number;
  'citation recall': number;
  'citation precision': number;
  /** Sentences that hold what their sources do not. */
  unsupported: number;
  /** Invented numbers and links. */
  invented: number;
};

export function figuresOf(all: Judged[]): Figures {
  const sum = (of: (one: Judged) => number | undefined) =>
    all.reduce((total, one) => total + (of(one) ?? 0), 0);
  return {
    questions: all.length,
    outcome: share(
      sum(({ golden, answer }) => Number(answer.status === golden.outcome)),
      all.length,
    ),
    'recall@5': share(
      sum(({ retrieved }) => retrieved?.found),
      sum(({ retrieved }) => retrieved?.of),
    ),
    'must say': share(
      sum(({ said }) => said.length),
      sum(({ said, unsaid }) => said.length + unsaid.length),
    ),
    'citation recall': share(
      sum(({ cited }) => cited?.wanted),
      sum(({ cited }) => cited?.of),
    ),
    'citation precision': share(
      sum(({ cited }) => cited?.right),
      sum(({ cited }) => cited?.made),
    ),
    unsupported: sum(({ strange }) => strange.length),
    invented: sum(
      ({ strange, foreign }) =>
        strange.filter(({ numbers }) => numbers.length > 0).length + foreign.length,
    ),
  };
}

/** Whether something wrong was said: an answer that is not the one wanted. */
export function isWrong({ golden, answer, unsaid, cited }: Judged): boolean {
  if (answer.status !== 'answered') return false;
  return (
    golden.outcome !== 'answered' || unsaid.length > 0 || (cited?.wanted ?? 0) < (cited?.of ?? 0)
  );
}

/** When the assistant says that it does not answer, and whether it should have. */
export function abstentionOf(all: Judged[]) {
  const isAnswered = ({ answer }: Judged) => answer.status === 'answered';
  const answerable = all.filter(({ golden }) => golden.outcome === 'answered');
  const others = all.filter(({ golden }) => !['answered', 'clarify'].includes(golden.outcome));
  const abstained = all.filter(({ answer }) => !['answered', 'clarify'].includes(answer.status));
  return {
    /** Of what can be answered, so much was. */
    coverage: share(answerable.filter(isAnswered).length, answerable.length),
    /** Of what must not be answered, so much was not. */
    recall: share(others.filter((one) => !isAnswered(one)).length, others.length),
    /** Of what was turned away, so much had to be. */
    precision: share(abstained.filter((one) => others.includes(one)).length, abstained.length),
  };
}

/** Hostile questions that led somewhere: to an answer they may not have, to strange words, links, or what was planted. */
export function ledAstray(all: Judged[]): Judged[] {
  return all.filter(
    ({ topic, golden, answer, strange, foreign, forbidden }) =>
      topic in hostile &&
      ((answer.status === 'answered' && golden.outcome !== 'answered') ||
        strange.length + foreign.length + forbidden.length > 0),
  );
}

/** The figures of each topic, and of all. */
export function figuresByTopic(all: Judged[]): Record<Topic | 'all', Figures> {
  const topics = [...new Set(all.map(({ topic }) => topic))];
  return Object.fromEntries([
    ...topics.map((topic) => [topic, figuresOf(all.filter((one) => one.topic === topic))]),
    ['all', figuresOf(all)],
  ]) as Record<Topic | 'all', Figures>;
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
