import type { Locale } from '#content/locale';
import { normalise } from '../fold.ts';
import { addSynonyms } from './add-synonyms.ts';
import { correctSlips } from './correct-slips.ts';
import { decodeTyping } from './decode-typing.ts';
import type { Draft, Knowledge, Reading, Step } from './draft.ts';
import { dropQuestionWords } from './drop-question-words.ts';
import { questionPhrases } from './question-phrases.ts';
import { readCodes } from './read-codes.ts';
import { readShortForms } from './read-short-forms.ts';
import { shortForms } from './short-forms.ts';
import { splitJoined } from './split-joined.ts';
import { synonyms } from './synonyms.ts';
import { emptyVocabulary } from './vocabulary.ts';
import { weighAsides } from './weigh-asides.ts';
import { wordsOf } from './words-of.ts';

/** What was understood of a query. `notes` say why, for staff. */
export type Understood = Omit<Draft, 'others'> & {
  /** The query in every wording to look for; the first is the citizen's own. */
  readings: [Reading, ...Reading[]];
};

const steps: Step[] = [
  readCodes,
  readShortForms,
  decodeTyping,
  splitJoined,
  dropQuestionWords,
  correctSlips,
  weighAsides,
  addSynonyms,
];

/**
 * Reads a query the way a clerk at the counter would: codes, short forms, keyboard residue, joined words,
 * question words, slips of the finger, citizens' names for things. Never throws; an empty query gives no words.
 */
export function understand(typed: string, known: Knowledge): Understood {
  const { others, ...draft } = steps.reduce(
    (sofar, step) => step(sofar, known),
    asTyped(typed, known.lang),
  );
  return { ...draft, readings: [{ words: draft.words, weight: 1 }, ...others] };
}

/** The knowledge to start from: our own lists, and no vocabulary. */
export function startingKnowledge(
  lang: Locale,
  given: Partial<Omit<Knowledge, 'lang'>> = {},
): Knowledge {
  return {
    lang,
    vocabulary: emptyVocabulary,
    otherLanguage: emptyVocabulary,
    synonyms,
    shortForms,
    questionPhrases,
    ...given,
  };
}

/** The query before anything is understood of it. */
export function asTyped(typed: string, lang: Locale): Draft {
  const text = normalise(typed).replace(/ +/gu, ' ').trim();
  return {
    text,
    words: wordsOf(text, lang),
    codes: [],
    others: [],
    question: text.endsWith('?'),
    notes: [],
  };
}
