import type { Pin } from './pins.ts';
import type { QuestionPhrase } from './understand/question-phrases.ts';
import type { ShortForm } from './understand/short-forms.ts';
import type { Synonym } from './understand/synonyms.ts';

/** What editors keep for search. A list that is not given is our own, and no pins. */
export type Lists = {
  synonyms?: Synonym[];
  shortForms?: ShortForm[];
  questionPhrases?: QuestionPhrase[];
  pins?: Pin[];
};
