import type { UIField } from 'payload';
import type { Kind } from '#content/kind';

/** Shows beside a Document what is to be seen to before citizens read it. */
export function gatesField(kind: Kind): UIField {
  return {
    name: 'gates',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: {
        Field: { path: '/admin/Gates.tsx#Gates', clientProps: { kind } },
      },
    },
  };
}
