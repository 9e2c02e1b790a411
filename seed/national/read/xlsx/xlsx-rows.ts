import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { headerOf, listRowOf } from './list-columns.ts';
import { sharedTexts } from './shared-texts.ts';
import { sheetRows, type SheetRow } from './sheet-rows.ts';

type ReadRow = { row: number } & ({ value: unknown } | { unreadable: string });

/** No list of Procedures comes near; what claims to be more is made to fill the memory. */
const largest = { texts: 64 * 1024 * 1024, sheet: 512 * 1024 * 1024 };
/** A title and the name of who signed may stand above the header, no more. */
const headerWithin = 20;

/** The rows of an Excel list (.xlsx), from every sheet that has the columns of a list. Read as they come, whatever the size. */
export async function* xlsxRows(file: string): AsyncGenerator<ReadRow> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(file, { autoClose: false, lazyEntries: true });
    yield* rowsOf(zip);
  } catch (fault) {
    yield { row: 0, unreadable: `cannot be read as Excel: ${(fault as Error).message}` };
  } finally {
    zip?.close();
  }
}

async function* rowsOf(zip: ZipFile): AsyncGenerator<ReadRow> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const sheets = [...entries.values()].filter(({ fileName }) =>
    /^xl\/worksheets\/[^/]+\.xml$/u.test(fileName),
  );
  if (sheets.length === 0) return yield { row: 0, unreadable: 'is a ZIP file, but no Excel file' };
  const texts = entries.get('xl/sharedStrings.xml');
  const tooLarge = sheets.some(({ uncompressedSize }) => uncompressedSize > largest.sheet);
  if (tooLarge || (texts?.uncompressedSize ?? 0) > largest.texts)
    return yield { row: 0, unreadable: 'is larger than any list of Procedures can be' };

  const shared = texts ? await sharedTexts(await zip.openReadStreamPromise(texts)) : [];
  let found = false;
  for (const sheet of sheets) {
    const rows = sheetRows(await zip.openReadStreamPromise(sheet), shared);
    for await (const row of listRows(rows)) {
      found = true;
      yield row;
    }
  }
  if (!found)
    yield { row: 0, unreadable: 'has no row with the columns “Mã số” and “Tên” above its data' };
}

async function* listRows(rows: AsyncIterable<SheetRow>): AsyncGenerator<ReadRow> {
  let header: ReturnType<typeof headerOf>;
  let above = 0;
  for await (const { row, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (header) yield { row, ...readRow(header, cells) };
    else if ((header = headerOf(cells)) === undefined && (above += 1) > headerWithin) return;
  }
}

function readRow(header: NonNullable<ReturnType<typeof headerOf>>, cells: string[]) {
  const beside = cells.slice(header.length).find((cell) => cell.trim() !== '');
  return beside === undefined
    ? { value: listRowOf(header, cells) }
    : { unreadable: `has “${beside.slice(0, 80)}” in a column without a name` };
}
