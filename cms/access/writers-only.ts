import type { Access } from 'payload';
import { hasRole } from './role.ts';

/** Those who write content. Whose it may be is held by `stays-with-its-agency`. */
export const writersOnly: Access = ({ req }) =>
  hasRole(req, 'administrator', 'publisher', 'editor');
