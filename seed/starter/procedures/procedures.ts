import type { StarterProcedure } from '../starter.ts';
import { businessProcedures } from './business.ts';
import { civilStatusProcedures } from './civil-status.ts';
import { landProcedures } from './land-and-construction.ts';
import { policeProcedures } from './police.ts';
import { buildingProcedures } from './building.ts';
import { companyProcedures } from './companies.ts';
import { farmingProcedures } from './farming.ts';
import { foreignAffairsProcedures } from './foreign-affairs.ts';
import { healthProcedures } from './health.ts';
import { highTechFarmingProcedures } from './high-tech-farming.ts';
import { landChangeProcedures } from './land-changes.ts';
import { schoolingProcedures } from './schooling.ts';
import { tradeProcedures } from './trade.ts';
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
  ...buildingProcedures,
  ...companyProcedures,
  ...farmingProcedures,
  ...foreignAffairsProcedures,
  ...healthProcedures,
  ...highTechFarmingProcedures,
  ...landChangeProcedures,
  ...schoolingProcedures,
  ...tradeProcedures,
];
