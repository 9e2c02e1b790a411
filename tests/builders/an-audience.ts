import type { Audience } from '#content/taxonomy';
import { addressedAs } from './addressed-as.ts';

/** A published Audience: citizens, unless told otherwise. */
export function anAudience(given: Partial<Audience> = {}): Audience {
  return {
    ...addressedAs('cong-dan', given),
    kind: 'audience',
    name: 'Công dân Việt Nam',
    group: 'citizen',
    ...given,
  };
}
