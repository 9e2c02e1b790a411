import { expect, test, vi } from 'vitest';

const key = 'a-portal-key-of-the-tests-0123456789';
vi.stubEnv('PORTAL_KEY', key);
vi.stubEnv('DATABASE_URL', 'postgres://localhost/never-asked');
vi.stubEnv('PAYLOAD_SECRET', 'a-secret-of-the-tests-0123456789abcdef');
const { showsPortalKey } = await import('#cms/access/portal-key');

test('the portal shows its key', () => {
  expect(showsPortalKey(new Headers({ authorization: `Bearer ${key}` }))).toBe(true);
});

test.each([undefined, '', 'Bearer', key, `bearer ${key}`, `Bearer ${key}x`, `JWT ${key}`])(
  '“%s” is not the key',
  (authorization) => {
    const headers = new Headers(authorization === undefined ? {} : { authorization });

    expect(showsPortalKey(headers)).toBe(false);
  },
);
