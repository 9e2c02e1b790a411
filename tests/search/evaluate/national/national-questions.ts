import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SearchRecord } from '#search/search-record';
import { labels } from './labels.ts';
import { plainTitle } from './plain-title.ts';
import { proceduresLike } from './procedures-like.ts';

const Row = z.object({ q: z.string(), kind: z.string(), expect_title: z.string().optional() });
type Row = z.infer<typeof Row>;

/** A question and the procedures that have the title it is about. */
export type NationalQuestion = {
  q: string;
  kind: string;
  expected: Map<string, number>;
  /** Whether it has half of the title's words; "how long does this take?" has none. */
  saysMatter: boolean;
};

/** The questions of `questions/dev.jsonl` whose procedure is in the catalogue; `unknown` name one that is not. */
export function nationalQuestions(folder: string, records: SearchRecord[]) {
  const lines = readFileSync(join(folder, 'questions', 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const rows = lines.map((line) => Row.parse(JSON.parse(line)));
  const titled = withTitle(rows, records);
  return {
    questions: [...titled, ...withLabel(rows, records)],
    unknown: rows.filter((row) => row.expect_title !== undefined).length - titled.length,
  };
}

function withTitle(rows: Row[], records: SearchRecord[]): NationalQuestion[] {
  const byTitle = Map.groupBy(records, ({ title }) => plainTitle(title));
  return rows.flatMap(({ q, kind, expect_title: title }) => {
    const meant = title === undefined ? undefined : byTitle.get(plainTitle(title));
    if (title === undefined || meant === undefined) return [];
    const expected = new Map(meant.map((one) => [`${one.kind}:${one.id}`, 3]));
    return [{ q, kind, expected, saysMatter: hasHalf(plainTitle(q), plainTitle(title)) }];
  });
}

function withLabel(rows: Row[], records: SearchRecord[]): NationalQuestion[] {
  return rows.flatMap(({ q, kind, expect_title: title }, i) => {
    const like = title === undefined ? labels[i] : undefined;
    if (like === undefined) return [];
    return [
      {
        q,
        kind: `${kind}, labelled`,
        expected: proceduresLike(like, records),
        saysMatter: true,
      },
    ];
  });
}

function hasHalf(q: string, title: string): boolean {
  const asked = new Set(q.split(' '));
  const words = [...new Set(title.split(' '))];
  return 2 * words.filter((word) => asked.has(word)).length >= words.length;
}
