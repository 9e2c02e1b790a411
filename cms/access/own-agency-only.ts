import type { Access } from 'payload';
import { agencyOf, hasRole, signedIn } from './role.ts';

/**
 * Administrators everywhere; publishers and editors among the documents of their own Agency. An editor
 * may not ask for publication: the form tries that, and then does not offer the button.
 */
export const ownAgencyOnly: Access = ({ req, data }) => {
  if (hasRole(req, 'administrator')) return true;
  const user = signedIn(req);
  if (!user || !hasRole(req, 'publisher', 'editor')) return false;
  if (data?._status === 'published' && !hasRole(req, 'publisher')) return false;
  const agency = agencyOf(user);
  return agency === undefined ? false : { owner: { equals: agency } };
};
