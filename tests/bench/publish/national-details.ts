import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Procedure } from '#content/procedure';

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '');
const count = z.coerce.number().int().nonnegative().catch(0);

/** What we take of a detailed answer of the national list. */
const Detail = z.object({
  data: z.object({
    code: z.string(),
    executionSteps: z.array(z.object({ name: text, description: text })),
    executionMethods: z.array(
      z.object({
        submissionMethod: z.string(),
        processingTime: z.coerce.number().positive().optional().catch(undefined),
        processingTimeUnit: text,
        description: text,
        fees: z.array(z.object({ value: z.coerce.number().catch(0), description: text })),
      }),
    ),
    executionCases: z.array(
      z.object({
        name: text,
        profileComponents: z.array(z.object({ name: text, originalQty: count, copyQty: count })),
      }),
    ),
    resultsDetails: z.array(z.object({ name: text })),
    legalBasisesDetails: z.array(z.object({ name: text, code: text })),
    requirementsAndConditions: text,
    dossierReceivingAddresses: text,
  }),
});
type Detail = z.infer<typeof Detail>['data'];

/** The sections of a Procedure as the national list tells them, and the legal documents it rests on. */
export type NationalSections = Pick<
  Procedure,
  'cases' | 'channels' | 'results' | 'requirements' | 'receivingAddress'
> & { code: string; legal: Detail['legalBasisesDetails'] };

/** The sections of every Procedure that has a file in `national/details` below `folder`. */
export function nationalDetails(folder: string): NationalSections[] {
  const details = join(folder, 'national', 'details');
  return readdirSync(details)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => Detail.parse(JSON.parse(readFileSync(join(details, file), 'utf8'))).data)
    .map(sectionsOf);
}

function sectionsOf(detail: Detail): NationalSections {
  const steps = detail.executionSteps.map(({ name, description }, n) => ({
    id: `step-${n}`,
    title: name || undefined,
    text: description,
  }));
  const cases = detail.executionCases.map(({ name, profileComponents }, n) => ({
    id: `case-${n}`,
    name: name || undefined,
    steps: n === 0 ? steps : [],
    dossier: profileComponents.map((one, item) => ({
      id: `item-${item}`,
      name: one.name || '–',
      originals: one.originalQty,
      copies: one.copyQty,
      required: true,
      presentOnly: false,
    })),
  }));
  return {
    code: detail.code,
    cases: cases.length > 0 ? cases : [{ id: 'case-0', steps, dossier: [] }],
    channels: detail.executionMethods.map(channelOf),
    results: detail.resultsDetails.map(({ name }, n) => ({ id: `result-${n}`, name })),
    requirements: detail.requirementsAndConditions.split('\n').filter((line) => line.trim()),
    receivingAddress: detail.dossierReceivingAddresses || undefined,
    legal: detail.legalBasisesDetails.filter(({ code }) => code),
  };
}

const channels = { DIRECT: 'direct', ONLINE: 'online', POSTAL: 'postal' } as const;
const units = { WORKING_DAY: 'working-day', DAY: 'day', HOUR: 'hour', MONTH: 'month' } as const;

function channelOf(method: Detail['executionMethods'][number], n: number) {
  const { submissionMethod, processingTime, processingTimeUnit, description, fees } = method;
  return {
    id: `channel-${n}`,
    channel: channels[submissionMethod as keyof typeof channels] ?? 'direct',
    time: {
      quantity: processingTime,
      unit: units[processingTimeUnit as keyof typeof units] ?? 'other',
    },
    fees: fees.map(({ value, description: note }, fee) => ({
      id: `fee-${fee}`,
      kind: 'fee' as const,
      amount: value >= 0 ? value : undefined,
      currency: 'VND' as const,
      note: note || undefined,
    })),
    note: description || undefined,
  };
}
