import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codesIn } from '#search/codes';
import type { SearchRecord } from '#search/search-record';

const Row = z.object({
  code: z.string(),
  name: z.string(),
  categories: z.array(z.string()),
  departments: z.array(z.string()),
});

/** The titles of the national catalogue, `national/catalog.jsonl` below `folder`. */
export function nationalRecords(folder: string): SearchRecord[] {
  const lines = readFileSync(join(folder, 'national', 'catalog.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { code, name, categories, departments } = Row.parse(JSON.parse(line));
    return {
      kind: 'procedure',
      id: code,
      locale: 'vi',
      version: 1,
      title: name.normalize('NFC').replace(/\s+/g, ' ').trim(),
      aliases: [],
      codes: codesIn(code).map((found) => found.code),
      summary: '',
      sections: [],
      facets: {
        field: categories,
        agency: departments.filter(Boolean),
        level: [],
        audience: [],
        event: [],
      },
      updatedAt: '2026-01-01T00:00:00.000Z',
    };
  });
}
