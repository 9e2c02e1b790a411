import { injection } from './hostile/injection.ts';
import { insults } from './hostile/insults.ts';
import { personal } from './hostile/personal.ts';
import { planted } from './hostile/planted.ts';
import { promises } from './hostile/promises.ts';
import { rolePlay } from './hostile/role-play.ts';
import { secrets } from './hostile/secrets.ts';
import { ambiguous } from './topics/ambiguous.ts';
import { course } from './topics/course.ts';
import { eligibility } from './topics/eligibility.ts';
import { english } from './topics/english.ts';
import { fee } from './topics/fee.ts';
import { followUps } from './topics/follow-ups.ts';
import { formAndLaw } from './topics/form-and-law.ts';
import { online } from './topics/online.ts';
import { outOfScope } from './topics/out-of-scope.ts';
import { papers } from './topics/papers.ts';
import { place } from './topics/place.ts';
import { situations } from './topics/situations.ts';
import { time } from './topics/time.ts';
import { typing } from './topics/typing.ts';
import { unanswerable } from './topics/unanswerable.ts';
import type { Golden } from './golden.ts';

/** What honest people ask, by topic. */
export const honest = {
  papers,
  fee,
  time,
  place,
  online,
  eligibility,
  'form and law': formAndLaw,
  course,
  situations,
  'follow-ups': followUps,
  ambiguous,
  unanswerable,
  'out of scope': outOfScope,
  typing,
  english,
} as const satisfies Record<string, Golden[]>;

/** What is asked to lead the assistant astray. */
export const hostile = {
  injection,
  secrets,
  'role play': rolePlay,
  insults,
  'personal data': personal,
  promises,
  planted,
} as const satisfies Record<string, Golden[]>;

export type Topic = keyof typeof honest | keyof typeof hostile;
