import { abbreviation } from './styles/abbreviation.ts';
import { code } from './styles/code.ts';
import { english } from './styles/english.ts';
import { half } from './styles/half.ts';
import { joined } from './styles/joined.ts';
import { marked } from './styles/marked.ts';
import { oldTerm } from './styles/old-term.ts';
import { question } from './styles/question.ts';
import { telex } from './styles/telex.ts';
import { typo } from './styles/typo.ts';
import { unmarked } from './styles/unmarked.ts';
import { vni } from './styles/vni.ts';
import type { Judgement } from './judgement.ts';

/** What citizens type for the starter content, by the way they type it. */
export const judgements = {
  marked,
  unmarked,
  half,
  telex,
  vni,
  typo,
  abbreviation,
  'old-term': oldTerm,
  question,
  code,
  english,
  joined,
} as const satisfies Record<string, Judgement[]>;

/** A way of typing. */
export type Style = keyof typeof judgements;

export const styles = Object.keys(judgements) as Style[];
