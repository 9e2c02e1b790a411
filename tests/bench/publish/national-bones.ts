import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ProcedureCode } from '#content/procedure-code';
import { slugOf } from '../../../cms/fields/slug-of.ts';
import { aField } from '../../builders/a-field.ts';
import { aLegalDocument } from '../../builders/a-legal-document.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { anAgency } from '../../builders/an-agency.ts';
import { anAudience } from '../../builders/an-audience.ts';
import type { Bones } from './bones.ts';
import { nationalDetails } from './national-details.ts';

const Row = z.object({
  code: z.string(),
  name: z.string().transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim()),
  categories: z.array(z.string()),
  departments: z.array(z.string()),
  departmentPromulgate: z.string(),
  formalityTargetType: z.array(z.string()),
});

/**
 * The national catalogue below `folder` as Documents: its titles, Fields, Agencies and Audiences, with the sections of
 * those that have details. The others borrow the sections of one that has, so that pages are as long as real ones.
 */
export function nationalBones(folder: string, procedures: number): Bones {
  const lines = readFileSync(join(folder, 'national', 'catalog.jsonl'), 'utf8')
    .trim()
    .split('\n');
  // A code that is none has no place in the vocabulary; there are a few.
  const rows = lines
    .map((line) => Row.parse(JSON.parse(line)))
    .filter(({ code }) => ProcedureCode.safeParse(code).success)
    .slice(0, procedures);
  const details = nationalDetails(folder);
  const own = new Map(details.map((one) => [one.code, one]));
  const fields = named(
    'field',
    rows.map((row) => row.categories),
  );
  const agencies = named(
    'agency',
    rows.map((row) => [...row.departments, row.departmentPromulgate]),
  );
  const audiences = named(
    'audience',
    rows.map((row) => row.formalityTargetType),
  );
  const bases = new Map(details.flatMap((one) => one.legal).map((one) => [one.code, one.name]));
  const legal = named('legal', [[...bases.keys()]]);

  const idsIn = (known: Map<string, string>, names: string[]) =>
    [...new Set(names)].flatMap((name) => known.get(name) ?? []);
  return {
    procedures: rows.map((row, n) => {
      const {
        code: _,
        legal: its,
        ...sections
      } = own.get(row.code) ?? details[n % details.length]!;
      return aProcedure({
        ...structuredClone(sections),
        id: row.code,
        slug: slugOf(`${row.code} ${row.name}`),
        code: row.code,
        title: row.name,
        summary: `${row.name}, theo quyết định công bố của ${row.departmentPromulgate}.`,
        fields: idsIn(fields, row.categories),
        audiences: idsIn(audiences, row.formalityTargetType),
        agencies: {
          competent: idsIn(agencies, [row.departmentPromulgate]),
          executing: idsIn(agencies, row.departments),
          coordinating: [],
        },
        legalBases: idsIn(
          legal,
          its.map((one) => one.code),
        ),
      });
    }),
    fields: [...fields].map(([name, id], n) => aField({ id, name, order: n + 1 })),
    agencies: [...agencies].map(([name, id]) => anAgency({ id, name })),
    audiences: [...audiences].map(([name, id]) => anAudience({ id, name })),
    legalDocuments: [...legal].map(([number, id]) =>
      aLegalDocument({ id, number, title: bases.get(number) || number }),
    ),
  };
}

function named(kind: string, names: string[][]): Map<string, string> {
  const distinct = [...new Set(names.flat())].filter(Boolean);
  return new Map(distinct.map((name, n) => [name, `${kind}-${n}`]));
}
