import type { Locale } from '#content/locale';
import type { SearchRecord } from '../search-record.ts';
import type { Lists } from '../lists.ts';
import { startingKnowledge, understand, type Understood } from '../understand/understand.ts';
import type { LearnedVocabulary } from '../learned-vocabulary.ts';
import type { Candidate } from '../rank/candidate.ts';
import { prepare, type Prepared } from '../rank/prepared.ts';
import { retrieve } from './retrieve.ts';
import { textIndex } from './text-index.ts';

/** Everything the engine keeps of one language. */
export type LocaleIndex = {
  locale: Locale;
  vocabulary: LearnedVocabulary;
  put(record: SearchRecord, languages: Locale[]): void;
  remove(key: string): void;
  has(key: string): boolean;
  get(key: string): Prepared | undefined;
  all(): Iterable<Prepared>;
  understand(q: string, lists: Lists): Understood;
  /** The records that answer, in no order. */
  find(understood: Understood): Candidate[];
};

/** An empty index of a language. */
export function localeIndex(
  locale: Locale,
  vocabularies: Record<Locale, LearnedVocabulary>,
): LocaleIndex {
  const records = new Map<string, Prepared>();
  const vocabulary = vocabularies[locale];
  const otherLanguage = vocabularies[locale === 'vi' ? 'en' : 'vi'];
  const index = textIndex();

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
    put(record, languages) {
      const prepared = prepare(record, languages);
      remove(prepared.key);
      records.set(prepared.key, prepared);
      vocabulary.learn(prepared);
      index.put(prepared);
    },
    remove,
    has: (key) => records.has(key),
    get: (key) => records.get(key),
    all: () => records.values(),
    understand: (q, lists) =>
      understand(q, startingKnowledge(locale, { vocabulary, otherLanguage, ...lists })),
    find: (understood) =>
      retrieve(understood, { index, vocabulary, recordOf: (key) => records.get(key)! }),
  };
}
