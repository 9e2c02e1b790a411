/**
 * A key whose plain order is the order of titles in a Vietnamese dictionary: letters first (ă after a, đ after d),
 * numbers by their value, then tones, then case. Only digits, because the search server folds what it sorts by.
 */
export function titleKey(title: string): string {
  const primary: string[] = [];
  let tones = '';
  let cases = '';
  for (const [part] of title.normalize('NFC').matchAll(/\p{Nd}+|./gsu)) {
    if (primary.length === longest) break;
    if (/^\p{Nd}/u.test(part)) {
      primary.push(numberKey(part));
      continue;
    }
    const { letter, tone } = letterOf(part);
    const place = alphabet.indexOf(letter);
    primary.push(place < 0 ? otherKey(part) : String(place + firstLetter));
    tones += tone;
    cases += part === part.toLowerCase() ? '0' : '1';
  }
  return `${primary.join('')}00${tones}0${cases}`.slice(0, 460);
}

// Values longer than 468 bytes are not sorted by.
const longest = 100;
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const firstLetter = 30;
const toneOrder = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

function letterOf(part: string): { letter: string; tone: number } {
  const apart = part.toLowerCase().normalize('NFD');
  const tone = toneOrder.findIndex((mark) => mark !== '' && apart.includes(mark));
  const letter = apart.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');
  return { letter, tone: Math.max(0, tone) };
}

/** Spaces before punctuation before everything else that is neither letter nor number. */
function otherKey(part: string): string {
  if (/\s/u.test(part)) return '01';
  const known = '_-,;:!?./\'"“”()[]{}&%'.indexOf(part);
  return String(known < 0 ? 29 : Math.min(28, 2 + known)).padStart(2, '0');
}

function numberKey(digits: string): string {
  const value = digits.replace(/^0+(?=.)/u, '').slice(0, 40);
  return `29${String(value.length).padStart(2, '0')}${value}`;
}
