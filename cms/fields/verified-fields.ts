import { day } from './day-field.ts';
import { one } from './relation-fields.ts';
import { say } from './say.ts';

/** Who last checked the facts, and when. */
export const verifiedFields = [
  day('verifiedOn', say('Ngày kiểm tra gần nhất', 'Last verified on')),
  one('verifiedBy', say('Cơ quan kiểm tra', 'Verified by'), 'agencies'),
];
