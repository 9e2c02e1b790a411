import type { Agency } from '#content/agency';
import { addressedAs } from './addressed-as.ts';

/** A published Agency: the department of justice, unless told otherwise. */
export function anAgency(given: Partial<Agency> = {}): Agency {
  return {
    ...addressedAs('so-tu-phap', given),
    kind: 'agency',
    name: 'Sở Tư pháp',
    agencyKind: 'department',
    openingHours: [{ days: [1, 2, 3, 4, 5], opens: '07:30', closes: '11:30' }],
    aliases: [],
    ...given,
  };
}
