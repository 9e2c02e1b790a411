/** An answer of the API, short enough to read: one of each list, the beginning of long texts. */
export function exampleAnswer(answer: unknown): string {
  return JSON.stringify(shortened(answer), undefined, 2);
}

const longest = 100;

function shortened(part: unknown): unknown {
  if (typeof part === 'string') return part.length > longest ? `${part.slice(0, longest)}…` : part;
  if (Array.isArray(part)) return part.slice(0, 1).map(shortened);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, shortened(value)]));
}
