import { randomInt } from 'node:crypto';
import type { Payload } from 'payload';

/** The address the first administrator signs in with; changeable in the CMS. */
const email = 'admin@localhost.local';

/** Creates the first administrator when there are no users yet. Gives the sign-in exactly once: the password is kept nowhere. */
export async function firstAdministrator(
  payload: Payload,
): Promise<{ email: string; password: string } | undefined> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return undefined;
  const password = aPassword();
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Quản trị viên', role: 'administrator' },
  });
  return { email, password };
}

/** Easy to read aloud: four groups of pronounceable syllables and a number, about 70 bits. */
export function aPassword(): string {
  const group = () => Array.from({ length: 3 }, syllable).join('');
  return [group(), group(), group(), group(), randomInt(10, 100)].join('-');
}

function syllable(): string {
  return pick('bcdghklmnprstvx') + pick('aeiou');
}

function pick(letters: string): string {
  return letters[randomInt(letters.length)] ?? '';
}
