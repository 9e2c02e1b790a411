import { z } from 'zod';
import type { Note } from '../dirt.ts';
import { readCode } from '../text/read-code.ts';
import { cleaner } from '../text/clean.ts';
import { nationalPage } from './national-page.ts';
import { readNames } from './read-names.ts';
import { readTitle } from './read-title.ts';
import { rejected } from './rejected.ts';
import type { Reading } from './reading.ts';

const Names = z.array(z.string().nullable()).nullish();

/** A row of the public list of the 2026 API. */
const ListRow = z.looseObject({
  id: z.string().nullish(),
  code: z.string(),
  name: z.string(),
  categories: Names,
  departments: Names,
  departmentPromulgate: z.string().nullish(),
  formalityTargetType: Names,
  type: z.string().nullish(),
});

export function readListRow(value: unknown): Reading {
  const parsed = ListRow.safeParse(value);
  if (!parsed.success) return rejected(parsed.error);
  const row = parsed.data;
  const notes: Note[] = [];
  const code = readCode(row.code, notes);
  if (typeof code !== 'string') return { rejection: code, notes };
  const title = readTitle(row.name, notes);
  if (!title) return { rejection: { field: 'name', reason: 'has no title' }, notes };
  const internal = row.type === 'STANDARD_INTERNAL';
  if (internal) notes.push({ dirt: 'internal', field: 'type' });
  const promulgator = cleaner(notes).line(row.departmentPromulgate, 'departmentPromulgate');
  const sourceId = row.id ?? undefined;
  return {
    notes,
    procedure: {
      shape: 'list',
      code,
      codeRaw: row.code,
      sourceId,
      title,
      internal,
      specific: row.type === 'SPECIFIC',
      promulgator: promulgator ? { name: promulgator } : undefined,
      fields: readNames(row.categories, 'categories', notes),
      audiences: readNames(row.formalityTargetType, 'formalityTargetType', notes),
      executing: readNames(row.departments, 'departments', notes),
      sourceUrl: nationalPage(sourceId),
    },
  };
}
