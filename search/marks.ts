import { fold, normalise } from './fold.ts';

/** How typed marks stand to those of a text: the same, fewer but none wrong, or different. */
export type Agreement = 'exact' | 'compatible' | 'contrary';

/**
 * A syllable with its marks in one spelling: lower case, the tone as a last digit, so that both
 * placements are one (`hòa`, `hoà` → `hoa2`), and i for y where both are written (`lý`, `lí` → `li1`).
 */
export function markedForm(syllable: string): string {
  const { letters, tone } = partsOf(syllable);
  return letters + tone;
}

/** Whether a syllable carries any mark, đ included. */
export function hasMarks(syllable: string): boolean {
  const { letters, tone } = partsOf(syllable);
  return tone !== '' || /[^a-z0-9]/u.test(letters);
}

/**
 * Compares marks a citizen typed with those of a text. Half-marked typing (`đang` for `đăng`) is
 * compatible as long as no typed mark is wrong, and so are hỏi and ngã. Only for syllables that fold to the same letters.
 */
export function agreement(typed: string, found: string): Agreement {
  const a = partsOf(typed);
  const b = partsOf(found);
  if (a.letters === b.letters && a.tone === b.tone) return 'exact';
  if (a.tone !== '' && a.tone !== b.tone && !areSpokenAlike(a.tone, b.tone)) return 'contrary';
  const right = [...b.letters];
  const left = [...a.letters];
  const lettersFit =
    left.length === right.length && left.every((letter, i) => fits(letter, right[i]!));
  return lettersFit ? 'compatible' : 'contrary';
}

/** `ly`, `ky`, `quy` … and `li`, `ki`, `qui` are one word in two spellings; here it is the i. */
export function unifyIAndY(syllable: string): string {
  return syllable.replace(/^([hklmst]|qu)y$/u, '$1i');
}

// From the Central provinces southwards hỏi and ngã sound the same; no other spelling mistake is as frequent.
function areSpokenAlike(tone: string, other: string): boolean {
  return '34'.includes(tone) && '34'.includes(other);
}

function fits(typed: string, found: string): boolean {
  return typed === found || (!hasMarks(typed) && fold(found) === typed);
}

const tones: Record<string, string> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
};

type Parts = { letters: string; tone: string };

// The same few syllables are compared over and over.
const mostRemembered = 20_000;
const remembered = new Map<string, Parts>();

function partsOf(syllable: string): Parts {
  const known = remembered.get(syllable);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const parts = takeApart(syllable);
  remembered.set(syllable, parts);
  return parts;
}

function takeApart(syllable: string): Parts {
  let tone = '';
  const letters = normalise(syllable)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, (mark) => {
      tone = tones[mark]!;
      return '';
    })
    .normalize('NFC');
  return { letters: unifyIAndY(letters), tone };
}
