/** A syllable of a text: a run of letters and digits, and where it stands. */
export type Syllable = {
  /** As written, marks and case kept. */
  written: string;
  /** Its place in the text, in UTF-16 units; the end is exclusive. */
  start: number;
  end: number;
};

// Combining marks and invisible characters belong to the letter before them.
const starting = /[\p{L}\p{N}]/u;
const belonging = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/u;

/** The syllables of a text in order. Vietnamese writes each with a space around it. */
export function syllablesOf(text: string): Syllable[] {
  const syllables: Syllable[] = [];
  let start = -1;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    const role = roleOf(code);
    if (start < 0 && role === starts) start = at;
    else if (start >= 0 && role === apart) {
      syllables.push({ written: text.slice(start, at), start, end: at });
      start = -1;
    }
    at += code > 0xffff ? 2 : 1;
  }
  if (start >= 0) syllables.push({ written: text.slice(start), start, end: text.length });
  return syllables;
}

// Whole texts are cut at every publication and for every excerpt: looking a character up is many times quicker than a
// regular expression.
const [unknown, starts, continues, apart] = [0, 1, 2, 3];
const roles = new Uint8Array(0x10000);

function roleOf(code: number): number {
  if (code > 0xffff) return computedRole(code);
  if (roles[code] === unknown) roles[code] = computedRole(code);
  return roles[code]!;
}

function computedRole(code: number): number {
  const character = String.fromCodePoint(code);
  if (starting.test(character)) return starts;
  return belonging.test(character) ? continues : apart;
}
