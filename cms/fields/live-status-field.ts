import type { UIField } from 'payload';
import type { Kind } from '#content/kind';
import { config } from '../config.ts';

/** Shows beside a Document whether it is on the public site. */
export function liveStatus(kind: Kind): UIField {
  return {
    name: 'live',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: {
        Field: {
          path: '/admin/LiveStatus.tsx#LiveStatus',
          clientProps: { kind, portal: config.PORTAL_URL },
        },
      },
    },
  };
}
