import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { createLocalReq, type Payload } from 'payload';
import { run } from '#cms/publishing/publication-row';
import type { NationalProcedure, Shape } from '../national-procedure.ts';
import { readRow, shapeOf } from '../read/recognise.ts';
import { sourceRows } from '../read/source-rows.ts';
import { foldName } from '../text/fold-name.ts';
import { placeOf } from './official-values.ts';
import type { Outcome, Report } from './report.ts';
import { retireVanished } from './retire.ts';
import { takeTurn } from './take-turn.ts';
import { createTaker, type Read, type Taken } from './take-batch.ts';

export type Asked = {
  /** A file or a folder. */
  source: string;
  dryRun: boolean;
  /** Whether the source has everything: then what is not in it is retired. */
  complete: boolean;
  /** The province whose own Procedures are taken, besides the national ones; all provinces' without it. */
  province?: string;
};

type Needs = { payload: Payload; report: Report; progress: (line: string) => void };

const batchSize = 50;
// Of the time a batch took, what is left to editors and the publisher before the next.
const rest = 0.2;

/** Brings a national catalogue into the CMS, row by row, and tells what it did. Throws OtherImportRuns when another is at it. */
export async function importCatalogue(asked: Asked, needs: Needs): Promise<string> {
  const endTurn = await takeTurn(needs.payload);
  try {
    return await takeAll(asked, needs);
  } finally {
    await endTurn();
  }
}

async function takeAll(asked: Asked, { payload, report, progress }: Needs): Promise<string> {
  const taker = await createTaker(payload, asked);
  const seen = new Map<string, Shape[]>();
  const titles = new Map<string, string>();
  let batch: Read[] = [];
  // Files with rows that are no Procedures are named once.
  const foreign = new Set<string>();
  let isWhole = true;

  for await (const found of sourceRows(asked.source)) {
    if ('unreadable' in found) {
      isWhole = false;
      report.reject(found, { field: '', reason: found.unreadable });
      continue;
    }
    const { procedure, rejection, notes } = readRow(found.value);
    if (rejection) {
      const isProcedure = shapeOf(found.value) !== undefined;
      // Its code may stand in a field that could not be read.
      if (isProcedure && rejection.field !== 'code') isWhole = false;
      if (isProcedure || !foreign.has(found.file)) report.reject(found, rejection);
      if (!isProcedure) foreign.add(found.file);
      continue;
    }
    const { code, shape } = procedure;
    const refused = refusalOf(procedure, seen, asked);
    seen.set(code, [...(seen.get(code) ?? []), shape]);
    if (refused) {
      report.reject(found, { field: 'code', reason: refused });
      continue;
    }
    const title = foldName(procedure.title);
    const namesake = titles.get(title);
    if (namesake && namesake !== code) notes.push({ dirt: 'same-title', field: 'title' });
    titles.set(title, namesake ?? code);
    report.note(notes, shape);
    batch.push({ file: found.file, row: found.row, procedure, raw: found.value });
    if (batch.length === batchSize) await flush();
  }
  await flush();
  if (asked.complete) await retire();
  if (!asked.dryRun) await run(await createLocalReq({}, payload), sql`analyze`);
  return report.finish({ ...asked, proposed: taker.proposed() });

  async function flush(): Promise<void> {
    if (batch.length === 0) return;
    const started = performance.now();
    const before = report.count.unchanged;
    const size = batch.length;
    for (const taken of await taker.take(batch)) tell(taken, report);
    batch = [];
    const { created, changed, drafted, unchanged } = report.count;
    progress(
      `${report.rows()} rows: ${created} created, ${changed} changed, ${drafted} as drafts, ${unchanged} unchanged`,
    );
    const wrote = !asked.dryRun && report.count.unchanged - before < size;
    if (wrote) await pause((performance.now() - started) * rest);
  }

  async function retire(): Promise<void> {
    const shapes = [...new Set([...seen.values()].flat())];
    const retirement = await retireVanished(payload, {
      seen: new Set(seen.keys()),
      isWhole,
      shapes,
      today: new Date(),
      dryRun: asked.dryRun,
    });
    if ('refused' in retirement)
      report.reject({ file: asked.source, row: 0 }, { field: '', reason: retirement.refused });
    else
      for (const code of retirement.codes)
        report.tell({ outcome: 'retired', code, because: 'is no longer in the source' });
  }
}

function refusalOf(
  procedure: NationalProcedure,
  seen: Map<string, Shape[]>,
  { province }: Asked,
): string | undefined {
  if (seen.get(procedure.code)?.includes(procedure.shape))
    return `another row of this source has the code ${procedure.code} too; the first is kept`;
  const place = procedure.specific ? placeOf(procedure) : undefined;
  return place && province && foldName(place) !== foldName(province)
    ? `is a Procedure of another province (${place})`
    : undefined;
}

function tell(taken: Taken, report: Report): void {
  const { file, row, procedure } = taken.read;
  if ('refusal' in taken) {
    report.reject(
      { file, row },
      { field: 'code', reason: `${procedure.code} was not saved: ${taken.refusal}` },
    );
    return;
  }
  const { decision } = taken;
  const outcome: Outcome =
    decision.do === 'nothing'
      ? 'unchanged'
      : decision.do === 'create'
        ? 'created'
        : decision.as === 'draft'
          ? 'drafted'
          : 'changed';
  report.tell({
    outcome,
    code: procedure.code,
    title: procedure.title,
    because: decision.because,
    file,
    row,
    ...(decision.do === 'change' && { fields: decision.fields }),
  });
}
