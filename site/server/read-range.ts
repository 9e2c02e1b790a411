/** The part of a file that is asked for, both ends included. */
export type Range = { start: number; end: number };

/** Reads a `Range` header. Several ranges, or units that are not bytes, get the whole file, as the standard allows. */
export function readRange(
  headers: Headers,
  size: number,
  etag: string,
): Range | 'whole' | 'beyond' {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(headers.get('range') ?? '');
  const condition = headers.get('if-range');
  if (!asked || (condition !== null && condition !== etag)) return 'whole';
  const [, from = '', to = ''] = asked;
  if (from === '' && to === '') return 'whole';
  if (from === '') {
    const last = Math.min(Number(to), size);
    return last === 0 ? 'beyond' : { start: size - last, end: size - 1 };
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start >= size) return 'beyond';
  return start > end ? 'whole' : { start, end };
}
