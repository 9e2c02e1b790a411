import { z } from 'zod';
import type { Note } from '../dirt.ts';
import type { NationalChannel, NationalProcedure } from '../national-procedure.ts';
import { cleaner } from '../text/clean.ts';
import { readCode } from '../text/read-code.ts';
import { readFee } from '../text/read-fee.ts';
import { readTime } from '../text/read-time.ts';
import { splitLines } from '../text/split-lines.ts';
import { splitSteps, type PlainStep } from '../text/split-steps.ts';
import { dayOf } from './day-of.ts';
import { nationalPage } from './national-page.ts';
import { readCases } from './read-cases.ts';
import { readLegalBases } from './read-legal-bases.ts';
import { readNames } from './read-names.ts';
import { readTitle } from './read-title.ts';
import type { Reading } from './reading.ts';
import { rejected } from './rejected.ts';

const Words = z.union([z.string(), z.number()]).nullish();
const Name = z.looseObject({ name: z.string().nullish(), code: z.string().nullish() });
const Names = z.array(Name).nullish();
const Count = z.number().nonnegative().nullish();
const Flag = z.boolean().nullish();

const Method = z.looseObject({
  submissionMethod: z.string(),
  processingTime: Words,
  processingTimeUnit: z.string().nullish(),
  description: Words,
  fees: z
    .array(z.looseObject({ type: z.string(), value: z.number().nullish(), description: Words }))
    .nullish(),
});

const Papers = z.looseObject({
  name: Words,
  profileComponents: z
    .array(z.looseObject({ name: Words, originalQty: Count, copyQty: Count, required: Flag }))
    .nullish(),
});

/** A detail response of the 2026 API. */
const Detail = z.looseObject({
  id: z.string().nullish(),
  code: z.string(),
  name: z.string(),
  type: z.string().nullish(),
  isInternal: Flag,
  executionSteps: z.array(z.looseObject({ name: Words, description: Words })).nullish(),
  executionMethods: z.array(Method).nullish(),
  executionCases: z.array(Papers).nullish(),
  categoriesDetails: Names,
  subjectTypesDetails: Names,
  departmentsExecuting: Names,
  unitGroupsExecuting: Names,
  departmentsAuthority: Names,
  unitGroupsAuthority: Names,
  departmentsCoordinating: Names,
  unitGroupsCoordinating: Names,
  departmentPromulgateName: z.string().nullish(),
  departmentPromulgateCode: z.string().nullish(),
  resultsDetails: Names,
  legalBasisesDetails: Names,
  requirementsAndConditions: Words,
  dossierReceivingAddresses: Words,
  procedureProposal: z
    .looseObject({ proposalNumber: Words, decisionNumber: Words, decisionDate: z.unknown() })
    .nullish(),
  isMinistry: Flag,
  isProvince: Flag,
  isWard: Flag,
  isOtherAgency: Flag,
  isFullProcess: Flag,
  isSharedService: Flag,
  isNonTerritorial: Flag,
  isOfflineOnly: Flag,
});
type Detail = z.infer<typeof Detail>;

export function readDetail(value: unknown): Reading {
  const parsed = Detail.safeParse(value);
  if (!parsed.success) return rejected(parsed.error);
  const row = parsed.data;
  const notes: Note[] = [];
  const code = readCode(row.code, notes);
  if (typeof code !== 'string') return { rejection: code, notes };
  const title = readTitle(row.name, notes);
  if (!title) return { rejection: { field: 'name', reason: 'has no title' }, notes };
  const { line, prose } = cleaner(notes);
  const internal = row.isInternal === true || row.type === 'STANDARD_INTERNAL';
  if (internal) notes.push({ dirt: 'internal', field: 'type' });
  const promulgator = line(row.departmentPromulgateName, 'departmentPromulgateName');
  const channels = channelsOf(row, notes);
  const conditions = prose(row.requirementsAndConditions, 'requirementsAndConditions');
  const number = line(
    row.procedureProposal?.proposalNumber ?? row.procedureProposal?.decisionNumber,
    'procedureProposal',
  );
  const agencies = (field: string, ...lists: Detail['departmentsExecuting'][]) =>
    readNames(
      lists.flatMap((list) => list ?? []),
      field,
      notes,
    );
  return {
    notes,
    procedure: {
      shape: 'detail',
      code,
      codeRaw: row.code,
      sourceId: row.id ?? undefined,
      title,
      internal,
      specific: row.type === 'SPECIFIC',
      promulgator: promulgator
        ? {
            name: promulgator,
            code: line(row.departmentPromulgateCode, 'departmentPromulgateCode'),
          }
        : undefined,
      fields: readNames(row.categoriesDetails, 'categoriesDetails', notes),
      audiences: readNames(row.subjectTypesDetails, 'subjectTypesDetails', notes),
      levels: levelsOf(row),
      executing: agencies('executing', row.departmentsExecuting, row.unitGroupsExecuting),
      competent: agencies('competent', row.departmentsAuthority, row.unitGroupsAuthority),
      coordinating: agencies(
        'coordinating',
        row.departmentsCoordinating,
        row.unitGroupsCoordinating,
      ),
      cases: readCases(stepsOf(row, notes), groupsOf(row), notes),
      channels,
      requirements: conditions ? splitLines(conditions) : [],
      results: readNames(row.resultsDetails, 'resultsDetails', notes).map(({ name }) => name),
      legalBases: readLegalBases(
        (row.legalBasisesDetails ?? []).map(({ name, code: said }) => ({
          number: said,
          title: name,
        })),
        notes,
      ),
      receivingAddress: prose(row.dossierReceivingAddresses, 'dossierReceivingAddresses'),
      serviceLevel: serviceLevelOf(row, channels, notes),
      flags: { joint: row.isSharedService === true, anyOffice: row.isNonTerritorial === true },
      publishingDecision: number
        ? { number, issuedOn: dayOf(row.procedureProposal?.decisionDate) }
        : undefined,
      sourceUrl: nationalPage(row.id ?? undefined),
    },
  };
}

function levelsOf(row: Detail): NonNullable<NationalProcedure['levels']> {
  return [
    ...(row.isMinistry ? (['ministry'] as const) : []),
    ...(row.isProvince ? (['province'] as const) : []),
    ...(row.isWard ? (['commune'] as const) : []),
    ...(row.isOtherAgency ? (['other'] as const) : []),
  ];
}

function serviceLevelOf(row: Detail, channels: NationalChannel[], notes: Note[]) {
  if (row.isFullProcess) return 'full';
  if (row.isOfflineOnly || !channels.some(({ channel }) => channel === 'online'))
    return 'information';
  notes.push({ dirt: 'online-not-full', field: 'isFullProcess' });
  return 'partial';
}

const isDefaultName = /^(mặc định|bước \d+ ?[:.]?|\d+\.?)$/iu;

function stepsOf(row: Detail, notes: Note[]): PlainStep[] {
  const { line, prose } = cleaner(notes);
  const said = (row.executionSteps ?? []).flatMap(({ name, description }): PlainStep[] => {
    const title = line(name, 'executionSteps.name');
    const text = prose(description, 'executionSteps.description');
    if (!text) return title ? [{ text: title }] : [];
    return [{ text, ...(title && !isDefaultName.test(title) && { title }) }];
  });
  const [only] = said;
  if (said.length !== 1 || !only || only.title) return said;
  const steps = splitSteps(only.text);
  if (steps.length > 1) notes.push({ dirt: 'steps-split', field: 'executionSteps' });
  return steps;
}

function groupsOf(row: Detail) {
  return (row.executionCases ?? []).map(({ name, profileComponents }) => ({
    name,
    papers: (profileComponents ?? []).map((paper) => ({
      name: paper.name,
      originals: Math.trunc(paper.originalQty ?? 0),
      copies: Math.trunc(paper.copyQty ?? 0),
      required: paper.required === true,
    })),
  }));
}

const channelNames: Record<string, NationalChannel['channel']> = {
  DIRECT: 'direct',
  ONLINE: 'online',
  POSTAL: 'postal',
};
const units: Record<string, NationalChannel['time']['unit']> = {
  WORKING_DAY: 'working-day',
  DAY: 'day',
  HOUR: 'hour',
  MONTH: 'month',
  OTHER: 'other',
};
const feeKinds: Record<string, NationalChannel['fees'][number]['kind']> = {
  FEE: 'charge',
  SERVICE_FEE: 'fee',
  PRICE_LEVEL: 'price',
};

function channelsOf(row: Detail, notes: Note[]): NationalChannel[] {
  const { line, prose } = cleaner(notes);
  return (row.executionMethods ?? []).flatMap((method): NationalChannel[] => {
    const channel = channelNames[method.submissionMethod];
    const unit = units[method.processingTimeUnit ?? 'OTHER'];
    if (!channel || !unit) notes.push({ dirt: 'unknown-value', field: 'executionMethods' });
    if (!channel) return [];
    const fees = (method.fees ?? []).flatMap(({ type, value, description }) => {
      const kind = feeKinds[type];
      if (!kind) notes.push({ dirt: 'unknown-value', field: 'fees' });
      const note = line(description, 'fees');
      return kind ? readFee({ kind, value, note }, notes) : [];
    });
    const time = readTime(method.processingTime, unit, notes);
    return [{ channel, time, fees, note: prose(method.description, 'executionMethods') }];
  });
}
