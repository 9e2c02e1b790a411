import type { PayloadRequest } from 'payload';
import { hasRole } from '../access/role.ts';

/** Whether who asks may publish for every Agency at once, which an import does. */
export function mayImport(req: PayloadRequest): boolean {
  return hasRole(req, 'administrator');
}
