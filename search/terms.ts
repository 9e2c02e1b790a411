import type { Locale } from '#content/locale';
import { fold } from './fold.ts';
import { unifyIAndY } from './marks.ts';
import { syllablesOf, type Syllable } from './syllables.ts';

/** A syllable with the term it is looked up by. */
export type Term = Syllable & { term: string };

/** The terms of a text in order: what the index holds and queries ask for. */
export function termsOf(text: string, locale: Locale): Term[] {
  const plain = syllablesOf(text) as Term[];
  for (const syllable of plain) syllable.term = termOf(syllable.written, locale);
  for (let i = 0; i < plain.length; i++) {
    plain[i]!.term = asNumeral(plain[i]!.term, plain[i - 1]?.term, plain[i + 1]?.term);
  }
  return plain;
}

/** The term of one syllable: folded, i and y as one; in English without the plural s. */
export function termOf(syllable: string, locale: Locale): string {
  const known = remembered[locale].get(syllable);
  if (known !== undefined) return known;
  const term = computed(syllable, locale);
  if (remembered[locale].size >= mostRemembered) remembered[locale].clear();
  remembered[locale].set(syllable, term);
  return term;
}

// Texts repeat few syllables very often: folding each once makes indexing several times faster.
const mostRemembered = 50_000;
const remembered = { vi: new Map<string, string>(), en: new Map<string, string>() };

function computed(syllable: string, locale: Locale): string {
  const folded = fold(syllable);
  if (/^0\d$/u.test(folded)) return folded.slice(1);
  return locale === 'en' ? singular(folded) : unifyIAndY(folded);
}

function singular(word: string): string {
  if (/^.{2,}ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  return /^.{2,}[^siu]s$/u.test(word) ? word.slice(0, -1) : word;
}

// `cấp IV` is `cấp 4`, `một lần` is `1 lần`. Only beside these words: elsewhere `năm` is a year, `ba` a father, `i` a letter.
function asNumeral(term: string, before: string | undefined, after: string | undefined): string {
  if (before !== undefined && ranked.has(before)) return romans[term] ?? term;
  if (after === 'lan') return counted[term] ?? term;
  return term;
}

const ranked = new Set(['cap', 'hang', 'loai', 'nhom', 'bac', 'do', 'muc', 'luc', 'phan']);
const romans: Record<string, string> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
};
const counted: Record<string, string> = { mot: '1', hai: '2', ba: '3', bon: '4', nam: '5' };
