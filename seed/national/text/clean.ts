import type { Note } from '../dirt.ts';

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;
const nothing =
  /^(không có thông tin|không có|chưa có thông tin|không quy định|không|n\/a|null|[-–.…]+)\.?$/iu;

/** A line: NFC, visible characters, single spaces. Empty when nothing is left. */
export function cleanLine(raw: string): string {
  return cleanProse(raw).replaceAll(/\s+/gu, ' ');
}

/** Prose: NFC, visible characters, no space at the ends of lines, at most one empty line in a row. */
export function cleanProse(raw: string): string {
  return raw
    .normalize('NFC')
    .replaceAll(invisible, '')
    .replaceAll(/\r\n?|\u2028|\u2029/gu, '\n')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Whether a text says only that there is nothing to say. */
export function saysNothing(text: string): boolean {
  return nothing.test(text);
}

type Said = string | number | null | undefined;

/** Cleans texts of one row and remembers what had to be cleaned. */
export function cleaner(notes: Note[]) {
  const read = (raw: Said, field: string, clean: (raw: string) => string) => {
    if (raw === undefined || raw === null) return undefined;
    const given = typeof raw === 'string' ? raw : String(raw);
    const text = clean(given);
    if (given !== given.normalize('NFC')) notes.push({ dirt: 'not-nfc', field });
    if (given.normalize('NFC') !== text && text !== '') notes.push({ dirt: 'stray-spaces', field });
    if (!saysNothing(text)) return text === '' ? undefined : text;
    notes.push({ dirt: 'says-nothing', field });
    return undefined;
  };
  return {
    /** One line; undefined when it says nothing. */
    line: (raw: Said, field: string) => read(raw, field, cleanLine),
    /** Several lines; undefined when they say nothing. */
    prose: (raw: Said, field: string) => read(raw, field, cleanProse),
  };
}
