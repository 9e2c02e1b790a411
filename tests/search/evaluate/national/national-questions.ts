import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fold } from '#search/fold';
import type { SearchRecord } from '#search/search-record';

const Row = z.object({ q: z.string(), kind: z.string(), expect_title: z.string().optional() });

/** A question and the procedures that have the title it is about. */
export type NationalQuestion = {
  q: string;
  kind: string;
  expected: Map<string, number>;
  /** Whether it has half of the title's words; "how long does this take?" has none. */
  saysMatter: boolean;
};

/** The questions of `questions/dev.jsonl` that name their procedure, where it is in the catalogue; `unknown` are not. */
export function nationalQuestions(folder: string, records: SearchRecord[]) {
  const byTitle = Map.groupBy(records, ({ title }) => sameTitle(title));
  const lines = readFileSync(join(folder, 'questions', 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const rows = lines.flatMap((line) => {
    const { q, kind, expect_title: title } = Row.parse(JSON.parse(line));
    return title === undefined ? [] : [{ q, kind, title: sameTitle(title) }];
  });
  const questions = rows.flatMap(({ q, kind, title }): NationalQuestion[] => {
    const expected = byTitle.get(title)?.map(({ kind, id }) => `${kind}:${id}`);
    if (expected === undefined) return [];
    return [
      {
        q,
        kind,
        expected: new Map(expected.map((name) => [name, 3])),
        saysMatter: hasHalf(q, title),
      },
    ];
  });
  return { questions, unknown: rows.length - questions.length };
}

function hasHalf(q: string, title: string): boolean {
  const asked = new Set(sameTitle(q).split(' '));
  const words = [...new Set(title.split(' '))];
  return 2 * words.filter((word) => asked.has(word)).length >= words.length;
}

// The list writes "Thủ tục …" before some titles, and closes some with a full stop.
function sameTitle(title: string): string {
  return fold(title)
    .replace(/^(ten )?thu tuc:? /u, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
