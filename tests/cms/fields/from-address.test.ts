import { expect, test } from 'vitest';
import { fromAddress } from '#cms/fields/from-address';

const says = (query: Record<string, unknown>) => fromAddress('says')({ req: { query } });

test('a link fills in the words it carries', () => {
  expect(says({ says: ' sổ đỏ ' })).toEqual(['sổ đỏ']);
});

test.each([[{}], [{ says: ' ' }], [{ says: { equals: 'a' } }], [{ searches: 'a' }]])(
  'a form whose address carries no words begins empty: %j',
  (query) => {
    expect(says(query)).toBeUndefined();
  },
);

test('what is too long for words is cut', () => {
  expect(says({ says: 'a'.repeat(500) })).toEqual(['a'.repeat(200)]);
});
