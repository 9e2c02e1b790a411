import type {
  NationalCase,
  NationalChannel,
  NationalProcedure,
  Named,
} from '../national-procedure.ts';

/**
 * A Procedure as a detail response of the 2026 API: what it says of it is read back the same. That shape has one list of
 * steps for all Cases, so Cases with steps of their own hand out those of the first.
 */
export function toDetail(procedure: NationalProcedure) {
  const { cases = [], levels = [], publishingDecision: decision } = procedure;
  return {
    id: procedure.sourceId,
    code: procedure.code,
    codeNotation: procedure.code,
    name: procedure.title,
    type: procedure.specific ? 'SPECIFIC' : procedure.internal ? 'STANDARD_INTERNAL' : 'STANDARD',
    isInternal: procedure.internal,
    executionSteps: cases[0]?.steps.map(({ title = '', text }) => ({
      name: title,
      description: text,
    })),
    executionMethods: procedure.channels?.map(methodOf),
    executionCases: cases.flatMap(papersOf),
    categoriesDetails: procedure.fields,
    subjectTypesDetails: procedure.audiences,
    departmentsExecuting: procedure.executing,
    departmentsAuthority: procedure.competent,
    departmentsCoordinating: procedure.coordinating,
    departmentPromulgateName: procedure.promulgator?.name,
    departmentPromulgateCode: procedure.promulgator?.code,
    resultsDetails: procedure.results?.map((name): Named => ({ name })),
    legalBasisesDetails: procedure.legalBases?.map(({ number, title }) => ({
      code: number,
      name: title,
    })),
    requirementsAndConditions: linesOf(procedure.requirements ?? []),
    dossierReceivingAddresses: procedure.receivingAddress,
    procedureProposal: decision && {
      proposalNumber: decision.number,
      decisionDate: decision.issuedOn && Date.parse(`${decision.issuedOn}T12:00:00+07:00`),
    },
    isMinistry: levels.includes('ministry'),
    isProvince: levels.includes('province'),
    isWard: levels.includes('commune'),
    isOtherAgency: levels.includes('other'),
    isFullProcess: procedure.serviceLevel === 'full',
    isOfflineOnly: procedure.serviceLevel === 'information',
    isSharedService: procedure.flags?.joint ?? false,
    isNonTerritorial: procedure.flags?.anyOffice ?? false,
  };
}

const methodNames = { direct: 'DIRECT', online: 'ONLINE', postal: 'POSTAL' } as const;
const unitNames = {
  'working-day': 'WORKING_DAY',
  day: 'DAY',
  hour: 'HOUR',
  month: 'MONTH',
  other: 'OTHER',
} as const;
const feeNames = { fee: 'SERVICE_FEE', charge: 'FEE', price: 'PRICE_LEVEL' } as const;

function methodOf({ channel, time, fees, note }: NationalChannel) {
  return {
    submissionMethod: methodNames[channel],
    processingTime: time.quantity ?? time.note,
    processingTimeUnit: unitNames[time.unit],
    description: note,
    fees: fees.map(({ kind, amount, note: description }) => ({
      type: feeNames[kind],
      value: amount ?? null,
      description,
    })),
  };
}

/** A Case's papers; those only shown stand under a heading of their own, as the national database has them. */
function papersOf({ name, dossier }: NationalCase) {
  const groups: { name: string; papers: NationalCase['dossier'] }[] = [];
  for (const paper of dossier) {
    const heading = name ?? (paper.presentOnly ? 'Giấy tờ phải xuất trình' : '');
    if (groups.at(-1)?.name === heading) groups.at(-1)?.papers.push(paper);
    else groups.push({ name: heading, papers: [paper] });
  }
  if (groups.length === 0) groups.push({ name: name ?? '', papers: [] });
  return groups.map(({ name: heading, papers }) => ({
    name: heading,
    profileComponents: papers.map((paper) => ({
      name: paper.name,
      originalQty: paper.originals,
      copyQty: paper.copies,
      required: paper.required,
      attachments: [],
    })),
  }));
}

function linesOf(lines: string[]): string {
  return lines.length < 2 ? (lines[0] ?? '') : lines.map((line) => `- ${line}`).join('\n');
}
