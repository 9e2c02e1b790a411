import type { OtherTime } from '../distinguishing.ts';
import { factsIn } from '#content/facts/facts-in';
import { passageId, type Passage } from '../passage.ts';
import { sentencesOf } from '../sentences.ts';
import type { Draft } from '../verify.ts';
import type { Asked } from './extractive.ts';

/**
 * The published sentences that state a time which is not that of handling: "Hộ chiếu có hạn 10 năm". They stand in the
 * summary, the steps and the conditions; papers and channels speak of other times.
 */
export function otherTimeDrafts(wanted: OtherTime[], { procedure, passages }: Asked): Draft[] {
  const parts = ['summary', 'step/', 'requirement/'].map((part) => passageId(procedure, part));
  return passages
    .filter(({ id }) => parts.some((part) => id.startsWith(part)))
    .flatMap((passage) => sentencesOf(passage.text).map((text) => ({ text, passage })))
    .filter(({ text }) => states(text) && wanted.every((time) => statements[time].test(text)))
    .slice(0, mostSentences)
    .map(({ text, passage }): Draft => ({ text, passages: [passage] satisfies Passage[] }));
}

const mostSentences = 2;

function states(text: string): boolean {
  return factsIn(text).some((fact) => fact.startsWith('time:'));
}

const statements = {
  validity: /có giá trị|có hạn|hiệu lực|có thời hạn|valid/iu,
  deadline: /trong (?:vòng )?\d+|trước ngày|chậm nhất|within|at the latest/iu,
  limit: /tối đa|không quá|nhiều nhất|at most|up to|maximum|no more than/iu,
} as const satisfies Record<OtherTime, RegExp>;
