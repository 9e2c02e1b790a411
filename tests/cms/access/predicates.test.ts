import type { PayloadRequest } from 'payload';
import { describe, expect, test } from 'vitest';
import { ownAgencyOnly } from '#cms/access/own-agency-only';
import { administratorsOnly, nobody, roles, signedInOnly, type Role } from '#cms/access/role';
import { writersOnly } from '#cms/access/writers-only';

describe('who may', () => {
  test('read what is not public: everyone who has signed in', () => {
    expect(allowed(signedInOnly)).toEqual(roles);
    expect(signedInOnly(asked())).toBe(false);
  });

  test('begin a document: administrators, publishers and editors', () => {
    expect(allowed(writersOnly)).toEqual(['administrator', 'publisher', 'editor']);
    expect(writersOnly(asked())).toBe(false);
  });

  test('change everything: administrators', () => {
    expect(allowed(administratorsOnly)).toEqual(['administrator']);
    expect(administratorsOnly(asked())).toBe(false);
  });

  test('write what the system writes: nobody', () => {
    expect(allowed(nobody)).toEqual([]);
  });
});

describe('whose documents', () => {
  test('an administrator changes everyone’s', () => {
    expect(ownAgencyOnly(asked('administrator'))).toBe(true);
  });

  test.each(['publisher', 'editor'] as const)('a %s changes those of their agency', (role) => {
    expect(ownAgencyOnly(asked(role, 7))).toEqual({ owner: { equals: 7 } });
    expect(ownAgencyOnly(asked(role, { id: 7 }))).toEqual({ owner: { equals: 7 } });
  });

  test.each(['publisher', 'editor'] as const)('a %s without an agency changes none', (role) => {
    expect(ownAgencyOnly(asked(role))).toBe(false);
    expect(ownAgencyOnly(asked(role, null))).toBe(false);
  });

  test.each(['support', 'auditor'] as const)('a %s changes none, whatever their agency', (role) => {
    expect(ownAgencyOnly(asked(role, 7))).toBe(false);
  });

  test('a publisher may ask for publication, an editor may not', () => {
    const data = { _status: 'published' };

    expect(ownAgencyOnly({ ...asked('publisher', 7), data })).toEqual({ owner: { equals: 7 } });
    expect(ownAgencyOnly({ ...asked('editor', 7), data })).toBe(false);
  });

  test('who has not signed in changes none', () => {
    expect(ownAgencyOnly(asked())).toBe(false);
  });
});

type Asked = Parameters<typeof ownAgencyOnly>[0];

function allowed(access: (asked: Asked) => unknown): Role[] {
  return roles.filter((role) => access(asked(role, 7)) === true);
}

function asked(role?: Role, agency?: number | { id: number } | null): Asked {
  const user = role && { id: 1, role, agency };
  return { req: { user } as unknown as PayloadRequest };
}
