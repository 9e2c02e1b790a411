import type { PayloadRequest } from 'payload';
import { hasRole } from './role.ts';

/** Whether who asks decides what is public. */
export function mayPublish(req: PayloadRequest): boolean {
  return hasRole(req, 'administrator', 'publisher');
}
