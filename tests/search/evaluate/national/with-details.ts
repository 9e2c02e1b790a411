import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SearchRecord } from '#search/search-record';

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '');
const Named = z.object({ name: text });

/** What we read of a detailed answer of the national list. */
const Detail = z.object({
  data: z.object({
    executionSteps: z.array(z.object({ name: text, description: text })),
    executionMethods: z.array(
      z.object({ description: text, fees: z.array(z.object({ description: text })) }),
    ),
    executionCases: z.array(z.object({ name: text, profileComponents: z.array(Named) })),
    resultsDetails: z.array(Named),
    requirementsAndConditions: text,
    dossierReceivingAddresses: text,
  }),
});

/** The records with the sections of those that have a file in `national/details`. */
export function withDetails(records: SearchRecord[], folder: string): SearchRecord[] {
  return records.map((record) => {
    const file = join(folder, 'national', 'details', `${record.id}.json`);
    if (!existsSync(file)) return record;
    const { data } = Detail.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { ...record, sections: sectionsOf(data) };
  });
}

function sectionsOf(data: z.infer<typeof Detail>['data']): SearchRecord['sections'] {
  const sections: [SearchRecord['sections'][number]['section'], string[]][] = [
    [
      'dossier',
      data.executionCases.flatMap((one) => [one.name, ...one.profileComponents.map(nameOf)]),
    ],
    ['steps', data.executionSteps.flatMap((one) => [one.name, one.description])],
    [
      'channels',
      data.executionMethods.flatMap((one) => [
        one.description,
        ...one.fees.map(({ description }) => description),
      ]),
    ],
    ['place', [data.dossierReceivingAddresses]],
    ['requirements', [data.requirementsAndConditions]],
    ['results', data.resultsDetails.map(nameOf)],
  ];
  return sections
    .map(([section, lines]) => ({ section, text: lines.filter(Boolean).join('\n') }))
    .filter(({ text }) => text !== '');
}

function nameOf({ name }: { name: string }): string {
  return name;
}
