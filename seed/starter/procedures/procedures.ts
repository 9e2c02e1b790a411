import type { StarterProcedure } from '../starter.ts';
import { businessProcedures } from './business.ts';
import { civilStatusProcedures } from './civil-status.ts';
import { landProcedures } from './land-and-construction.ts';
import { policeProcedures } from './police.ts';
import { workAndCareProcedures } from './work-and-care.ts';

/** Every starter Procedure. */
export const procedures: StarterProcedure[] = [
  ...civilStatusProcedures,
  ...policeProcedures,
  ...businessProcedures,
  ...landProcedures,
  ...workAndCareProcedures,
];
