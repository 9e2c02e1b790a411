import type { StarterProcedure } from '../starter.ts';
import { businessProcedures } from './business.ts';
import { civilStatusProcedures } from './civil-status.ts';
import { landProcedures } from './land-and-construction.ts';
import { policeProcedures } from './police.ts';
import { workAndCareProcedures } from './work-and-care.ts';
import { cultureProcedures } from './culture.ts';
import { informationProcedures } from './information.ts';
import { taxProcedures } from './tax.ts';
import { transportProcedures } from './transport.ts';
import { zoneProcedures } from './zones.ts';

/** Every starter Procedure. */
export const procedures: StarterProcedure[] = [
  ...civilStatusProcedures,
  ...policeProcedures,
  ...businessProcedures,
  ...landProcedures,
  ...workAndCareProcedures,
  ...cultureProcedures,
  ...informationProcedures,
  ...taxProcedures,
  ...transportProcedures,
  ...zoneProcedures,
];
