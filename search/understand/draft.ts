import type { Locale } from '#content/locale';
import type { Section } from '#content/section';
import type { QuestionPhrase } from './question-phrases.ts';
import type { ShortForm } from './short-forms.ts';
import type { Synonym } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a query as it will be looked for. */
export type Word = {
  /** As typed, or as read where that was not a word: `kết` for `keets`. */
  written: string;
  term: string;
  /** Other terms it may stand for, and how surely, 0 to 1: a slip of the finger, a word not typed to its end. */
  variants: { term: string; weight: number }[];
  /** How much it counts beside the other words, 0 to 1; 1 unless said. */
  worth?: number;
};

/** The query in one wording. */
export type Reading = {
  words: Word[];
  /** How surely this is meant, 0 to 1. */
  weight: number;
};

/** What one step understood: `hochieu` was read as `hộ chiếu`. */
export type Note = { step: string; found: string; readAs: string; because: string };

/** A query on its way through the steps. Each step gives a new one. */
export type Draft = {
  /** The query, normalised. */
  text: string;
  words: Word[];
  /** Codes and document numbers in their normal form; only those that are published. */
  codes: string[];
  /** Other wordings of the words: official terms for citizens' terms. */
  others: Reading[];
  /** The part of a Procedure that the question is about: its fee, its papers. */
  asks?: Section;
  /** Whether it is put as a question or a request rather than as words to look for. */
  question: boolean;
  notes: Note[];
};

/** What the steps know. Editors own the lists. */
export type Knowledge = {
  lang: Locale;
  vocabulary: Vocabulary;
  /** Words of the portal's other language: known, though not in these texts. */
  otherLanguage: Vocabulary;
  synonyms: Synonym[];
  shortForms: ShortForm[];
  questionPhrases: QuestionPhrase[];
};

/** One step of understanding. */
export type Step = (draft: Draft, known: Knowledge) => Draft;
