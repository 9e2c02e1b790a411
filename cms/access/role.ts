import type { Access, PayloadRequest } from 'payload';

/** What someone may do in the CMS. */
export const roles = ['administrator', 'publisher', 'editor', 'support', 'auditor'] as const;
export type Role = (typeof roles)[number];

type SignedIn = { id: number; role: Role; agency?: number | { id: number } | null };

/** Who asks, when they have signed in. */
export function signedIn(req: PayloadRequest): SignedIn | undefined {
  return req.user ?? undefined;
}

/** Whether who asks has one of these roles. */
export function hasRole(req: PayloadRequest, ...wanted: Role[]): boolean {
  const user = signedIn(req);
  return user !== undefined && wanted.includes(user.role);
}

/** The Agency someone works for. */
export function agencyOf(user: SignedIn): number | undefined {
  return typeof user.agency === 'object' ? (user.agency?.id ?? undefined) : user.agency;
}

/** Everyone who has signed in. */
export const signedInOnly: Access = ({ req }) => signedIn(req) !== undefined;

/** Administrators. */
export const administratorsOnly: Access = ({ req }) => hasRole(req, 'administrator');

/** Nobody: the system itself writes it. */
export const nobody: Access = () => false;
