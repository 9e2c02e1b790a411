import type { Access } from 'payload';
import { showsPortalKey } from './portal-key.ts';
import { signedIn } from './role.ts';

/** Everyone who has signed in, and the portal, which copies published files to the public site. */
export const mediaReaders: Access = ({ req }) =>
  signedIn(req) !== undefined || showsPortalKey(req.headers);
