import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { csvRows } from './csv-rows.ts';
import { rowsIn } from './rows-in.ts';
import { xlsxRows } from './xlsx/xlsx-rows.ts';

/** One row of a source, with the place it was found at; or what kept it from being read. */
export type SourceRow = { file: string; row: number } & (
  { value: unknown } | { unreadable: string }
);

/** A whole JSON document is held in memory, so a larger one must come as JSONL, a row a line. */
const largestDocument = 64 * 1024 * 1024;

/** What the first bytes of an .xls file, D0 CF 11, come to when they are read as a text. */
const oldExcel = '\uFFFD\uFFFD\u0011';

/** Every row below a file or folder, one at a time, in the order of the files' names. */
export async function* sourceRows(place: string): AsyncGenerator<SourceRow> {
  for (const file of await filesBelow(place)) yield* rowsOfFile(file);
}

async function filesBelow(place: string): Promise<string[]> {
  if (!(await stat(place)).isDirectory()) return [place];
  const entries = await readdir(place, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function* rowsOfFile(file: string): AsyncGenerator<SourceRow> {
  const start = await firstBytes(file);
  if (start.startsWith('PK')) for await (const row of xlsxRows(file)) yield { file, ...row };
  else if (start.startsWith(oldExcel))
    yield { file, row: 0, unreadable: 'is an old Excel file (.xls); save it as .xlsx in Excel' };
  else if (/^"?code"?,/u.test(start))
    for await (const row of csvRows(linesOf(file))) yield { file, ...row };
  else if (!/^[[{]/u.test(start.trimStart()))
    yield { file, row: 0, unreadable: 'is neither JSON, JSONL nor CSV with a column “code”' };
  else if (await isJsonLines(file)) yield* rowsOfLines(file);
  else yield* rowsOfDocument(file);
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    return buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/u, '');
  } finally {
    await handle.close();
  }
}

/** JSONL is known by its first line: a whole JSON value by itself, with another line after it. */
async function isJsonLines(file: string): Promise<boolean> {
  let first: string | undefined;
  for await (const line of linesOf(file)) {
    if (line.trim() === '') continue;
    if (first !== undefined) return true;
    first = line;
    if (parse(line) === undefined) return false;
  }
  return false;
}

async function* rowsOfLines(file: string): AsyncGenerator<SourceRow> {
  let row = 0;
  for await (const line of linesOf(file)) {
    row += 1;
    if (line.trim() === '') continue;
    const value = parse(line);
    if (value === undefined) yield { file, row, unreadable: 'the line is not valid JSON' };
    else for (const one of safeRowsIn(value)) yield { file, row, ...one };
  }
}

async function* rowsOfDocument(file: string): AsyncGenerator<SourceRow> {
  if ((await stat(file)).size > largestDocument) {
    yield {
      file,
      row: 0,
      unreadable: 'is one JSON document of more than 64 MB; hand it in as JSONL',
    };
    return;
  }
  const value = parse((await readFile(file, 'utf8')).replace(/^\uFEFF/u, ''));
  if (value === undefined) yield { file, row: 0, unreadable: 'is not valid JSON' };
  else
    for (const [index, one] of safeRowsIn(value).entries()) yield { file, row: index + 1, ...one };
}

function safeRowsIn(value: unknown): ({ value: unknown } | { unreadable: string })[] {
  try {
    return rowsIn(value).map((one) => ({ value: one }));
  } catch {
    return [{ unreadable: 'its message is not valid JSON' }];
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, { encoding: 'utf8' });
  try {
    let isFirst = true;
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      yield isFirst ? line.replace(/^\uFEFF/u, '') : line;
      isFirst = false;
    }
  } finally {
    input.destroy();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
