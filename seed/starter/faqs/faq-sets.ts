import type { StarterFaqSet } from '../starter.ts';
import { businessFaqs } from './business.ts';
import { civilStatusFaqs } from './civil-status.ts';
import { landFaqs } from './land.ts';
import { residenceFaqs } from './residence.ts';
import { transportFaqs } from './transport.ts';
import { usingServicesFaqs } from './using-services.ts';
import { workAndCareFaqs } from './work-and-care.ts';
import { buildingFaqs } from './building.ts';
import { certificationFaqs } from './certification.ts';
import { companyFaqs } from './companies.ts';
import { complaintFaqs } from './complaints.ts';
import { cultureFaqs } from './culture.ts';
import { drivingFaqs } from './driving.ts';
import { electricityFaqs } from './electricity.ts';
import { electronicIdentityFaqs } from './electronic-identity.ts';
import { farmingFaqs } from './farming.ts';
import { foreignerFaqs } from './foreigners.ts';
import { healthFaqs } from './health.ts';
import { highTechFarmingFaqs } from './high-tech-farming.ts';
import { informationFaqs } from './information.ts';
import { landChangeFaqs } from './land-changes.ts';
import { schoolingFaqs } from './schooling.ts';
import { serviceCentreFaqs } from './service-centre.ts';
import { shopFaqs } from './shops.ts';
import { taxFaqs } from './tax.ts';
import { zoneFaqs } from './zones.ts';

/** Every starter FaqSet with its Faqs. */
export const faqSets: StarterFaqSet[] = [
  usingServicesFaqs,
  civilStatusFaqs,
  residenceFaqs,
  transportFaqs,
  businessFaqs,
  landFaqs,
  workAndCareFaqs,
  buildingFaqs,
  certificationFaqs,
  companyFaqs,
  complaintFaqs,
  cultureFaqs,
  drivingFaqs,
  electricityFaqs,
  electronicIdentityFaqs,
  farmingFaqs,
  foreignerFaqs,
  healthFaqs,
  highTechFarmingFaqs,
  informationFaqs,
  landChangeFaqs,
  schoolingFaqs,
  serviceCentreFaqs,
  shopFaqs,
  taxFaqs,
  zoneFaqs,
];
