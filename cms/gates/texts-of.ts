import type { Document } from '#content/document';

/** A text of a Document with the path of its field. */
export type TextAt = { path: (string | number)[]; text: string };

/** What is no prose: names of things elsewhere, and citizens' words, which are not shown. */
const notProse = new Set([
  'kind',
  'id',
  'locale',
  'slug',
  'code',
  'updatedAt',
  'verifiedOn',
  'sourceUrl',
  'onlineUrl',
  'url',
  'path',
  'source',
  'filename',
  'mime',
  'aliases',
  'wordings',
  'to',
  'href',
]);

/** Every text of a Document that citizens read as prose. */
export function textsOf(document: Document): TextAt[] {
  return textsIn(document, []);
}

function textsIn(value: unknown, path: (string | number)[]): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, i) => textsIn(one, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !notProse.has(name))
    .flatMap(([name, one]) => textsIn(one, [...path, name]));
}
