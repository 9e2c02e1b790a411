import type { Locale } from '#content/locale';
import type { SearchRecord } from '../search-record.ts';
import type { Knowledge } from '../understand/draft.ts';
import { startingKnowledge, understand, type Understood } from '../understand/understand.ts';
import type { LearnedVocabulary } from './learned-vocabulary.ts';
import { prepare, type Prepared } from './prepared.ts';
import { retrieve, type Candidate } from './retrieve.ts';
import { textIndex } from './text-index.ts';

/** Everything the engine keeps of one language. */
export type LocaleIndex = {
  locale: Locale;
  vocabulary: LearnedVocabulary;
  put(record: SearchRecord): void;
  remove(key: string): void;
  has(key: string): boolean;
  all(): Iterable<Prepared>;
  understand(q: string): Understood;
  /** The records that answer, in no order. */
  find(understood: Understood): Candidate[];
};

/** An empty index of a language. `lists` replace our own synonyms, short forms and question phrases. */
export function localeIndex(
  locale: Locale,
  vocabularies: Record<Locale, LearnedVocabulary>,
  lists: Partial<Knowledge>,
): LocaleIndex {
  const records = new Map<string, Prepared>();
  const vocabulary = vocabularies[locale];
  const otherLanguage = vocabularies[locale === 'vi' ? 'en' : 'vi'];
  const index = textIndex();
  const knowledge = startingKnowledge(locale, { ...lists, vocabulary, otherLanguage });

  function remove(key: string) {
    const known = records.get(key);
    if (known === undefined) return;
    records.delete(key);
    vocabulary.forget(known);
    index.remove(key);
  }

  return {
    locale,
    vocabulary,
    put(record) {
      const prepared = prepare(record);
      remove(prepared.key);
      records.set(prepared.key, prepared);
      vocabulary.learn(prepared);
      index.put(prepared);
    },
    remove,
    has: (key) => records.has(key),
    all: () => records.values(),
    understand: (q) => understand(q, knowledge),
    find: (understood) =>
      retrieve(understood, { index, vocabulary, recordOf: (key) => records.get(key)! }),
  };
}
