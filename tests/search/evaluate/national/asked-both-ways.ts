import { fold } from '#search/fold';
import type { Find } from '../contestant.ts';
import { meanOf, measuresOf, type Measures } from '../measures.ts';
import type { NationalQuestion } from './national-questions.ts';

/** A question, and how well it was answered with its marks and without them. */
export type AskedBothWays = {
  question: NationalQuestion;
  found: string[];
  marked: Measures;
  unmarked: Measures;
};

/** Asks every question with its marks and without them. */
export async function askedBothWays(
  questions: NationalQuestion[],
  find: Find,
): Promise<AskedBothWays[]> {
  const all: AskedBothWays[] = [];
  for (const question of questions) {
    const found = await find(question.q, 'vi');
    const foundUnmarked = await find(fold(question.q), 'vi');
    all.push({
      question,
      found,
      marked: measuresOf(found, question.expected),
      unmarked: measuresOf(foundUnmarked, question.expected),
    });
  }
  return all;
}

/** The figures of every kind of question, and of those that say what they are about where some do not. */
export function rowsOf(asked: AskedBothWays[]) {
  const kinds = Map.groupBy(asked, ({ question }) => question.kind);
  const rows = Array.from(kinds).flatMap(([kind, some]) => {
    const clear = some.filter(({ question }) => question.saysMatter);
    const all = [kind, rowOf(some)] as const;
    if (clear.length === some.length) return [all];
    return [all, [`${kind}, with half of the title`, rowOf(clear)] as const];
  });
  return Object.fromEntries(rows);
}

function rowOf(some: AskedBothWays[]) {
  const marked = meanOf(some.map((one) => one.marked));
  const unmarked = meanOf(some.map((one) => one.unmarked));
  return {
    questions: some.length,
    'hit@10': marked['hit@10'],
    'hit@10 unmarked': unmarked['hit@10'],
    difference: marked['hit@10'] - unmarked['hit@10'],
    'hit@1': marked['hit@1'],
    MRR: marked.MRR,
    'MRR unmarked': unmarked.MRR,
  };
}
