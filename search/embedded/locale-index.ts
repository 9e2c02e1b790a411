import type { Locale } from '#content/locale';
import type { LearnedVocabulary } from '../learned-vocabulary.ts';
import type { Lists } from '../lists.ts';
import type { Candidate } from '../rank/candidate.ts';
import { prepare } from '../rank/prepared.ts';
import type { SearchRecord } from '../search-record.ts';
import { textTerms } from '../text-terms.ts';
import { startingKnowledge, understand, type Understood } from '../understand/understand.ts';
import type { FacetValues } from './facet-values.ts';
import type { Kept } from './kept.ts';
import { retrieve } from './retrieve.ts';
import { textIndex } from './text-index.ts';

/** Everything the engine keeps of one language. */
export type LocaleIndex = {
  locale: Locale;
  vocabulary: LearnedVocabulary;
  put(record: SearchRecord, languages: Locale[]): Kept;
  /** Forgets the Document of this key, and tells what it was. */
  remove(key: string): Kept | undefined;
  has(key: string): boolean;
  get(key: string): Kept | undefined;
  understand(q: string, lists: Lists): Understood;
  /** Every record, as what answers an empty query. */
  everything(): Candidate<Kept>[];
  /** The records that answer, in no order. */
  find(understood: Understood): Candidate<Kept>[];
  /** The records whose names have a word for each of these beginnings, in any order; or a code that begins so. */
  beginning(words: string[], code: string): Kept[];
};

/** An empty index of a language. */
export function localeIndex(
  locale: Locale,
  vocabularies: Record<Locale, LearnedVocabulary>,
  values: FacetValues,
): LocaleIndex {
  const records = new Map<string, Kept>();
  const slots: (Kept | undefined)[] = [];
  const free: number[] = [];
  const vocabulary = vocabularies[locale];
  const otherLanguage = vocabularies[locale === 'vi' ? 'en' : 'vi'];
  const index = textIndex();
  let everything: Candidate<Kept>[] | undefined;

  return {
    locale,
    vocabulary,
    put(record, languages) {
      const prepared = prepare(record, languages);
      const slot = free.pop() ?? slots.length;
      const kept = { ...prepared, slot, values: values.of(prepared), titlePlace: 0 };
      const texts = textTerms(record);
      slots[slot] = kept;
      records.set(kept.key, kept);
      vocabulary.learn(kept, texts);
      index.put(slot, kept, texts.map(termOf));
      everything = undefined;
      return kept;
    },
    remove(key) {
      const known = records.get(key);
      if (known === undefined) return undefined;
      const texts = textTerms(known.record);
      records.delete(key);
      slots[known.slot] = undefined;
      free.push(known.slot);
      vocabulary.forget(known, texts);
      index.remove(known.slot, known, texts.map(termOf));
      everything = undefined;
      return known;
    },
    has: (key) => records.has(key),
    get: (key) => records.get(key),
    understand: (q, lists) =>
      understand(q, startingKnowledge(locale, { vocabulary, otherLanguage, ...lists })),
    everything: () =>
      (everything ??= Array.from(records.values(), (prepared) => ({
        prepared,
        fit: 0,
        coverage: 0,
      }))),
    find: (understood) =>
      retrieve(understood, { index, vocabulary, recordAt: (slot) => slots[slot]! }),
    beginning: (words, code) => index.beginning(words, code).map((slot) => slots[slot]!),
  };
}

function termOf({ term }: { term: string }): string {
  return term;
}
