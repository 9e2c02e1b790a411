import { expect, test } from 'vitest';
import { aPassword } from '#seed/first-administrator';

test('the first password is long, readable aloud and never the same', () => {
  const passwords = Array.from({ length: 200 }, aPassword);

  expect(new Set(passwords).size).toBe(200);
  for (const password of passwords) {
    expect(password).toMatch(
      /^([bcdghklmnprstvx][aeiou]){3}(-([bcdghklmnprstvx][aeiou]){3}){3}-\d\d$/,
    );
  }
});
