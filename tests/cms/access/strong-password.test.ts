import { ValidationError } from 'payload';
import { expect, test } from 'vitest';
import { strongPassword } from '#cms/access/strong-password';

test.each(['ngắn quá', '12345678901', 'aaaaaaaaaaaaaaaa', 'abababababababab', ''])(
  '“%s” is refused, in words an editor understands',
  (password) => {
    expect(() => offered({ password })).toThrow(ValidationError);
  },
);

test.each(['bốn từ không liên quan', 'nulane-galeki-biluvo-95'])('“%s” is taken', (password) => {
  expect(offered({ password })).toEqual({ password });
});

test('a save without a password is none of its business', () => {
  expect(offered({ name: 'An' })).toEqual({ name: 'An' });
});

function offered(data: object) {
  const save = { data, req: { t: (key: string) => key }, collection: { slug: 'users' } };
  return strongPassword(save as unknown as Parameters<typeof strongPassword>[0]);
}
