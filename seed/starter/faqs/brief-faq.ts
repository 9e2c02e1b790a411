import { both, type Pair } from '../both.ts';
import type { LiveSection } from '#content/section';
import type { Slug, StarterBlock, StarterFaq } from '../starter.ts';

/** A Faq in few lines, everything in both languages. */
export interface BriefFaq {
  question: Pair;
  /** How people ask it: with marks and without, in short forms. */
  asked: string[];
  askedInEnglish: string[];
  /** The answer, a paragraph each. */
  answer: Pair[];
  /** Ends the answer with the current facts of a Procedure, which cannot go stale. */
  live?: readonly [section: LiveSection, of: Slug];
  procedures?: Slug[];
  lifeEvents?: Slug[];
  legalBases?: string[];
  related?: Slug[];
}

/** The whole Faq. It belongs to the Procedure whose facts it shows, and to those it names. */
export function faq(slug: Slug, brief: BriefFaq): StarterFaq {
  const { question, asked, askedInEnglish, answer, live, procedures = [], ...rest } = brief;
  const facts: StarterBlock[] = live ? [{ live: live[0], of: live[1] }] : [];
  return {
    ...rest,
    slug,
    question: both(question),
    wordings: { vi: asked, en: askedInEnglish },
    answer: [...answer.map((text) => ({ paragraph: both(text) })), ...facts],
    procedures: [...new Set([...(live ? [live[1]] : []), ...procedures])],
  };
}
