import { Forbidden, type CollectionBeforeValidateHook } from 'payload';
import { hasRole } from './role.ts';

/**
 * Closes Payload's own way to register on an empty database, which asks no access rule: the first
 * administrator is made by the system, everyone else by an administrator.
 */
export const noSelfRegistration: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || req.payloadAPI === 'local' || hasRole(req, 'administrator'))
    return data;
  throw new Forbidden(req.t);
};
