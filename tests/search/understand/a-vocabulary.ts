import { termsOf } from '#search/terms';
import { emptyVocabulary, type Vocabulary } from '#search/understand/vocabulary';

/** A vocabulary that knows the given titles, each once, and the given codes. */
export function aVocabulary(titles: string[], codes: string[] = []): Vocabulary {
  const terms = titles.map((title) => termsOf(title, 'vi'));
  const all = terms.flat();
  const pairs = new Set(
    terms.flatMap((some) => some.slice(1).map((one, i) => `${some[i]!.term} ${one.term}`)),
  );
  return {
    ...emptyVocabulary,
    count: (term) => all.filter((one) => one.term === term).length,
    hasPair: (first, second) => pairs.has(`${first} ${second}`),
    spellings: (term) => [
      ...new Set(all.filter((one) => one.term === term).map((one) => one.written.toLowerCase())),
    ],
    hasCode: (code) => codes.includes(code),
    terms: () => new Set(all.map((one) => one.term)),
  };
}
