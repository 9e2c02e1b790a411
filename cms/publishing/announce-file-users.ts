import type { CollectionAfterChangeHook } from 'payload';
import { announcePublication } from './announce.ts';
import { publishedUsersOf } from './published-users-of.ts';

/** A file with new bytes or a new description is a new publication of every published Document that shows it. */
export const announceFileUsers: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc;
  for (const { kind, id } of await publishedUsersOf([doc.id], req))
    await announcePublication(req, kind, id);
  return doc;
};
