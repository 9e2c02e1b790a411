import type { Field } from '#content/taxonomy';
import { addressedAs } from './addressed-as.ts';

/** A published Field: civil status, unless told otherwise. */
export function aField(given: Partial<Field> = {}): Field {
  return {
    ...addressedAs('ho-tich', given),
    kind: 'field',
    name: 'Hộ tịch',
    order: 1,
    agencies: [],
    aliases: [],
    ...given,
  };
}
