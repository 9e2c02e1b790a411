import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import path from 'node:path';
import { writeWhole } from './write-whole.ts';
import { dirtMeanings, type Dirt, type Note, type Rejection } from '../dirt.ts';
import type { Directory } from './directory.ts';
import type { SourceRow } from '../read/source-rows.ts';

const outcomes = ['created', 'changed', 'drafted', 'unchanged', 'retired', 'rejected'] as const;
export type Outcome = (typeof outcomes)[number];

type Place = Pick<SourceRow, 'file' | 'row'>;
type Change = Partial<Place> & {
  outcome: Outcome;
  code: string;
  /** As the source has it; what vanished from it has none. */
  title?: string;
  because: string;
  fields?: string[];
};

/** Counts what an import did, and writes every change and every refused row beside, as they happen. */
export interface Report {
  count: Record<Outcome, number>;
  rows: () => number;
  tell(change: Change): void;
  reject(place: Place, rejection: Rejection): void;
  note(notes: Note[], shape: string): void;
  finish(about: {
    dryRun: boolean;
    source: string;
    proposed: Directory['proposed'];
  }): Promise<string>;
}

export async function openReport(folder: string): Promise<Report> {
  await mkdir(folder, { recursive: true });
  const changes = createWriteStream(path.join(folder, 'changes.jsonl'));
  const rejected = createWriteStream(path.join(folder, 'rejected.jsonl'));
  const started = Date.now();
  const count = Object.fromEntries(outcomes.map((one) => [one, 0])) as Record<Outcome, number>;
  const dirt = new Map<Dirt, { places: number; byField: Record<string, number> }>();
  const byShape: Record<string, number> = {};
  let rows = 0;

  return {
    count,
    rows: () => rows,
    tell(change) {
      count[change.outcome] += 1;
      if (change.outcome !== 'unchanged') write(changes, change);
    },
    reject({ file, row }, rejection) {
      rows += 1;
      count.rejected += 1;
      write(rejected, { file, row, ...rejection });
    },
    note(notes, shape) {
      rows += 1;
      byShape[shape] = (byShape[shape] ?? 0) + 1;
      for (const { dirt: kind, field } of notes) {
        const seen = dirt.get(kind) ?? { places: 0, byField: {} };
        seen.places += 1;
        seen.byField[field] = (seen.byField[field] ?? 0) + 1;
        dirt.set(kind, seen);
      }
    },
    async finish({ dryRun, source, proposed }) {
      changes.end();
      rejected.end();
      await Promise.all([finished(changes), finished(rejected)]);
      const seconds = Math.round((Date.now() - started) / 100) / 10;
      const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
      const found = Object.fromEntries(
        [...dirt].map(([kind, seen]) => [kind, { ...seen, meaning: dirtMeanings[kind] }]),
      );
      const whole = {
        source,
        dryRun,
        seconds,
        peakMegabytes,
        rows,
        byShape,
        count,
        dirt: found,
        proposed,
      };
      await writeWhole(path.join(folder, 'report.json'), whole);
      return summary(whole, folder);
    },
  };
}

type Whole = {
  source: string;
  dryRun: boolean;
  seconds: number;
  peakMegabytes: number;
  rows: number;
  byShape: Record<string, number>;
  count: Record<Outcome, number>;
  dirt: Record<string, { places: number; meaning: string }>;
  proposed: Directory['proposed'];
};

function summary(whole: Whole, folder: string): string {
  const proposals = Map.groupBy(whole.proposed, ({ collection }) => collection);
  return [
    `${whole.dryRun ? 'Dry run: nothing was written. ' : ''}${whole.rows} rows of ${whole.source} in ${whole.seconds} s, at most ${whole.peakMegabytes} MB`,
    ...Object.entries(whole.byShape).map(([shape, n]) => `  ${shape}: ${n}`),
    outcomes.map((outcome) => `${outcome} ${whole.count[outcome]}`).join(' · '),
    ...[...proposals].map(([collection, list]) => `new in ${collection}: ${list.length}`),
    ...Object.values(whole.dirt)
      .sort((a, b) => b.places - a.places)
      .map(({ places, meaning }) => `  ${String(places).padStart(6)}  ${meaning}`),
    `Everything in detail: ${folder}`,
    '',
  ].join('\n');
}

function write(stream: WriteStream, line: object): void {
  stream.write(`${JSON.stringify(line)}\n`);
}
