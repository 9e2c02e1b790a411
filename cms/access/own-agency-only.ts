import type { Access } from 'payload';
import { agencyOf, hasRole, signedIn } from './role.ts';

/** Administrators everywhere; publishers and editors among the documents of their own Agency. */
export const ownAgencyOnly: Access = ({ req }) => {
  if (hasRole(req, 'administrator')) return true;
  const user = signedIn(req);
  if (!user || !hasRole(req, 'publisher', 'editor')) return false;
  const agency = agencyOf(user);
  return agency === undefined ? false : { owner: { equals: agency } };
};
