import { expect, test } from 'vitest';
import type { Document } from '#content/document';
import { starterDocuments } from '../../seed/starter-documents.ts';
import { named, wantedBy } from '../evaluate/source.ts';
import { honest, hostile } from './golden-questions.ts';

const published = new Set(starterDocuments('vi').map(nameOf));
const all = [...Object.values(honest), ...Object.values(hostile)].flat();

test('the golden set is large enough to believe', () => {
  expect(Object.values(honest).flat().length).toBeGreaterThanOrEqual(250);
  expect(Object.values(hostile).flat().length).toBeGreaterThanOrEqual(100);
});

test('every Source that a golden question names is published', () => {
  const sources = all.flatMap((golden) => [...wantedBy(golden).flat(), ...(golden.also ?? [])]);

  expect(sources.filter((source) => !published.has(nameOf(named(source))))).toEqual([]);
});

test('no question is asked twice', () => {
  const asked = all.map(({ q, after }) => `${q} after ${JSON.stringify(after ?? [])}`);

  expect(asked.filter((q, at) => asked.indexOf(q) !== at)).toEqual([]);
});

test('what is to be answered names where the answer stands', () => {
  const answered = all.filter(({ outcome }) => outcome === 'answered');

  expect(answered.filter((golden) => wantedBy(golden).length === 0)).toEqual([]);
});

function nameOf({ kind, id }: Pick<Document, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}
