/** A syllable of a text: a run of letters and digits, and where it stands. */
export type Syllable = {
  /** As written, marks and case kept. */
  written: string;
  /** Its place in the text, in UTF-16 units; the end is exclusive. */
  start: number;
  end: number;
};

// Combining marks and invisible characters belong to the letter before them.
const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]*/gu;

/** The syllables of a text in order. Vietnamese writes each with a space around it. */
export function syllablesOf(text: string): Syllable[] {
  return Array.from(text.matchAll(run), (match) => ({
    written: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
