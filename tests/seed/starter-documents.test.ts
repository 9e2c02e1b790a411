import { expect, test } from 'vitest';
import { starterDocuments } from './starter-documents.ts';

test.each(['vi', 'en'] as const)('the starter content parses to the vocabulary in %s', (locale) => {
  const documents = starterDocuments(locale);

  expect(documents.length).toBeGreaterThan(190);
});
