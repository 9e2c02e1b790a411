import type { CollectionBeforeValidateHook } from 'payload';
import { Refusal } from './refusal.ts';
import { agencyOf, hasRole, signedIn } from './role.ts';

/**
 * Keeps a document with the Agency of who writes it. An access rule checks the document as it was,
 * so by itself it would let an editor hand a document to another Agency, or take one over.
 */
export const staysWithItsAgency: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const user = signedIn(req);
  if (!data || !user || hasRole(req, 'administrator')) return data;
  const own = agencyOf(user);
  const owner: unknown = data.owner ?? originalDoc?.owner ?? own;
  const id = typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : owner;
  if (own === undefined || id !== own)
    throw new Refusal(
      'Bạn chỉ được soạn tài liệu của cơ quan mình.',
      'You can only write documents of your own agency.',
      403,
    );
  return { ...data, owner: own };
};
