/** A step as the vocabulary has it, without its id. */
export type PlainStep = { title?: string; text: string };

const marker = /^(?:[-+*•]\s*|[a-zđ]\)\s*)?Bước\s*(\d{1,2})\s*[:.)-]?\s*/iu;

/**
 * The steps in a text whose lines begin “Bước 1”, “Bước 2” … Only where this is safe: it begins with the first, none is
 * left out or repeated, and each has words of its own. Otherwise the text is one step. The words “Bước 1:” give way to
 * the step's own place in the list; nothing else is lost.
 */
export function splitSteps(text: string): PlainStep[] {
  const steps: string[][] = [];
  for (const line of text.split('\n')) {
    const found = marker.exec(line);
    if (found && Number(found[1]) !== steps.length + 1) return [{ text }];
    if (found) steps.push([line.slice(found[0].length)]);
    else if (steps.length === 0 && line.trim() !== '') return [{ text }];
    else steps.at(-1)?.push(line);
  }
  const texts = steps.map((lines) => lines.join('\n').trim());
  return texts.length < 2 || texts.includes('')
    ? [{ text }]
    : texts.map((step) => ({ text: step }));
}
