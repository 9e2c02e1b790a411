/** The largest file that may be uploaded, in bytes: ten times the whole national catalogue. */
export const largestUpload = 100 * 1024 * 1024;
export const acceptedEndings = ['.xlsx', '.csv', '.json', '.jsonl'];

export type UploadTrouble =
  'ending' | 'empty' | 'old-excel' | 'not-excel' | 'not-text' | 'too-large';

/** What is wrong with a file, by its name and its first bytes; undefined when an import can read it. */
export function troubleOf(name: string, start: Uint8Array): UploadTrouble | undefined {
  const ending = acceptedEndings.find((one) => name.toLowerCase().endsWith(one));
  if (!ending) return 'ending';
  if (start.length === 0) return 'empty';
  if (start[0] === 0xd0 && start[1] === 0xcf) return 'old-excel';
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  if (ending === '.xlsx') return isZip ? undefined : 'not-excel';
  const text = new TextDecoder().decode(start).trimStart();
  const fits = ending === '.csv' ? /^"?code"?,/u.test(text) : /^[[{]/u.test(text);
  return fits ? undefined : 'not-text';
}
