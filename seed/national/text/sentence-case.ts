import { abbreviations, properNames } from './proper-names.ts';

/** Whether a text of several words is all in capitals. */
export function isInCapitals(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && /\p{L}\s+\p{L}/u.test(text);
}

/**
 * A title in capitals as a sentence: the first letter and proper names in capitals, abbreviations, Roman numerals and
 * anything with a figure as they are. A title that is not all in capitals is left alone.
 */
export function sentenceCase(text: string): string {
  if (!isInCapitals(text)) return text;
  const lower = text.replaceAll(/[^\s()[\],;:."“”]+/gu, (word) =>
    isKept(word) ? word : word.toLowerCase(),
  );
  const named = properNames.reduce(
    (title, name) => title.replaceAll(nameIn(name), (_, before: string) => before + name),
    lower,
  );
  return named.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function isKept(word: string): boolean {
  return (
    /\d/u.test(word) ||
    romanNumerals.has(word) ||
    word.split(/[-/]/u).every((part) => abbreviations.has(part))
  );
}

// Without VI and XI, which are syllables too.
const romanNumerals = new Set(['II', 'III', 'IV', 'VII', 'VIII', 'IX', 'XII', 'XIII', 'XIV', 'XV']);

function nameIn(name: string): RegExp {
  let made = patterns.get(name);
  if (!made) patterns.set(name, (made = new RegExp(`(^|[^\\p{L}])${name}(?!\\p{L})`, 'giu')));
  return made;
}

const patterns = new Map<string, RegExp>();
