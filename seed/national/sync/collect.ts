import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NotThere } from './ask-politely.ts';
import { readKnown, printOf, toAsk, type Known } from './known.ts';
import type { ListRow, NationalApi } from './national-api.ts';

/** What a sync brought home: a folder that an import reads, and what is to be remembered once it has. */
export type Collected = { source: string; known: Known; rows: number; asked: number };

type Needs = { api: NationalApi; now: Date; progress: (line: string) => void };

/**
 * Brings the whole list, and the details of what is new or changed, into `folder/source`. Killed or left without an
 * answer, the next run goes on with the details it has. Throws NoAnswer.
 */
export async function collect(folder: string, { api, now, progress }: Needs): Promise<Collected> {
  const source = path.join(folder, 'source');
  const details = path.join(source, 'details.jsonl');
  await mkdir(source, { recursive: true });
  const rows = await wholeList(api, progress);
  await replace(path.join(source, 'list.jsonl'), rows.map(toLine).join(''));

  const known = await readKnown(path.join(folder, 'known.json'));
  const prints = new Map(rows.map((row) => [row.code, printOf(row)]));
  const here = await detailsHere(details, prints);
  const wanted = toAsk(rows, known, now).filter(({ code }) => !here.has(code));
  let count = 0;
  for (const row of wanted) {
    const detail = await api.detail(row.id).catch(orNotThere);
    // The list is ahead of the details now and then; what it says itself is imported all the same.
    if (detail === undefined) progress(`${row.code}: the list has it, its details are not there`);
    else await appendFile(details, toLine({ print: printOf(row), data: detail }));
    count += 1;
    if (count % 100 === 0) progress(`${count} of ${wanted.length} details`);
  }
  const asked = new Set([...here, ...wanted.map(({ code }) => code)]);
  return { source, rows: rows.length, asked: wanted.length, known: after(rows, known, asked, now) };
}

async function wholeList(api: NationalApi, progress: Needs['progress']): Promise<ListRow[]> {
  const rows: ListRow[] = [];
  const seen = new Set<string | undefined>();
  for (let cursor: string | undefined; !seen.has(cursor);) {
    seen.add(cursor);
    const page = await api.list(cursor);
    rows.push(...page.rows);
    progress(`${rows.length} rows of the list`);
    if (page.next === undefined) return rows;
    cursor = page.next;
  }
  throw new Error('The national list goes round in circles: a cursor came twice.');
}

// What an earlier run left: a line that was torn, and one whose row reads differently by now, are asked for again.
async function detailsHere(file: string, prints: Map<string, string>): Promise<Set<string>> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text
    .split('\n')
    .flatMap((line) => parsed(line) ?? [])
    .filter(({ print, data }) => prints.get(data.code) === print);
  if (lines.length > 0) await replace(file, lines.map(toLine).join(''));
  else await rm(file, { force: true });
  return new Set(lines.map(({ data }) => data.code));
}

/** A Procedure's details, with the print of its row in the list when they were asked for. */
type Line = { print: string; data: { code: string } };

function parsed(line: string): Line[] | undefined {
  try {
    return [JSON.parse(line) as Line];
  } catch {
    return undefined;
  }
}

function after(rows: ListRow[], known: Known, asked: Set<string>, now: Date): Known {
  return Object.fromEntries(
    rows.map((row) => {
      const before = known[row.code];
      const at = asked.has(row.code) || !before ? now.toISOString() : before.asked;
      return [row.code, { row: printOf(row), asked: at }];
    }),
  );
}

function orNotThere(fault: unknown): undefined {
  if (!(fault instanceof NotThere)) throw fault;
}

async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}

function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
