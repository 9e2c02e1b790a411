import { fold } from '#search/fold';
import type { SearchRecord } from '#search/search-record';

/** A query, and the title that it is after. */
export type Asked = { style: string; q: string; title: string };

/** Queries for every `nth` procedure, in the ways people type: its title, without marks, mistyped, as a question, by code. */
export function askedFor(records: SearchRecord[], nth: number): Asked[] {
  const procedures = records.filter(({ kind }) => kind === 'procedure');
  return procedures
    .filter((_, i) => i % nth === 0)
    .flatMap(({ title, codes }) => [
      { style: 'marked', q: shortened(title), title },
      { style: 'unmarked', q: fold(shortened(title)), title },
      { style: 'mistyped', q: withSlip(fold(shortened(title))), title },
      {
        style: 'question',
        q: `cho tôi hỏi muốn ${shortened(title).toLowerCase()} thì cần giấy tờ gì?`,
        title,
      },
      ...codes.slice(0, 1).map((q) => ({ style: 'code', q, title })),
    ]);
}

// Longer than people type, shorter than most titles; the contract takes 500 letters.
function shortened(title: string): string {
  return title.split(' ').slice(0, 16).join(' ');
}

/** Swaps two letters of the longest word. */
function withSlip(text: string): string {
  const words = text.split(' ');
  const longest = words.toSorted((a, b) => b.length - a.length)[0]!;
  const slipped =
    longest[0]! + longest.slice(1, 3).split('').toReversed().join('') + longest.slice(3);
  return words.map((word) => (word === longest ? slipped : word)).join(' ');
}
