import { expect, test } from 'vitest';
import { slugAfter } from '#cms/fields/slug-after';

test('until it is published the form decides', () => {
  expect(slugAfter({ wanted: 'Cấp Thẻ' })).toBe('cap-the');
  expect(slugAfter({ wanted: 'hai', before: 'mot' })).toBe('hai');
  expect(slugAfter({ before: 'mot' })).toBe('mot');
  expect(slugAfter({})).toBeUndefined();
});

test('once published, only a new one asked for by name changes it', () => {
  expect(slugAfter({ wanted: 'hai', before: 'mot', published: 'mot' })).toBe('mot');
  expect(slugAfter({ before: 'mot', published: 'mot' })).toBe('mot');
  expect(slugAfter({ renamed: 'Hai', wanted: 'mot', before: 'mot', published: 'mot' })).toBe('hai');
});

test('a draft keeps the new one it asked for, and may go back to the public one', () => {
  expect(slugAfter({ wanted: 'hai', before: 'hai', published: 'mot' })).toBe('hai');
  expect(slugAfter({ wanted: 'mot', before: 'hai', published: 'mot' })).toBe('mot');
});

test('what leaves nothing of an address is no new one', () => {
  expect(slugAfter({ renamed: '!!!', before: 'mot', published: 'mot' })).toBe('mot');
});
