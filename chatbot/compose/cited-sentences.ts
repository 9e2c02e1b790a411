import { sentencesOf } from '../sentences.ts';

/** A sentence of the model without its marks, and the numbers of the Passages it names. */
export type CitedText = { text: string; cited: number[] };

/** Cuts a model's stream into whole sentences as soon as each is complete. */
export async function* citedSentences(pieces: AsyncIterable<string>): AsyncGenerator<CitedText> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    // Citations may follow the full stop, so a sentence is whole only when the next one has begun.
    const lines = joined(waiting);
    for (const line of lines.slice(0, -1)) yield* read(line);
    waiting = lines.at(-1) ?? '';
  }
  for (const line of joined(waiting)) yield* read(line);
}

// Citations after the full stop are moved before it, so that the sentence keeps them.
function joined(text: string): string[] {
  const moved = text.replaceAll(
    /([.!?…])((?:\s*\[\d+(?:\s*,\s*\d+)*\])+)/g,
    (_, stop: string, marks: string) => ` ${marks.trim()}${stop}`,
  );
  const ends = /\n\s*$/.test(moved);
  const sentences = sentencesOf(moved);
  const last = sentences.pop();
  if (last === undefined) return [''];
  return ends ? [...sentences, last, ''] : [...sentences, `${last}${/\s$/.test(moved) ? ' ' : ''}`];
}

function* read(line: string): Generator<CitedText> {
  const cited = [...line.matchAll(/\[(\d+(?:\s*,\s*\d+)*)\]/g)].flatMap((mark) =>
    mark[1]!.split(',').map(Number),
  );
  const text = line
    .replaceAll(/\s*\[\d+(?:\s*,\s*\d+)*\]/g, '')
    .replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '')
    .replaceAll(/\*\*|__|`|^#+\s*/g, '')
    .trim();
  if (/[\p{L}\p{N}]/u.test(text)) yield { text, cited: [...new Set(cited)] };
}
