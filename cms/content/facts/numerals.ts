/** A number in digits as a pattern: `50.000`, `50,000`, `1,5`, `05`. */
export const numeral = '\\d{1,3}(?:[.,]\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?';

/** The value of a numeral. Points and commas before groups of three are thousands, else decimals. */
export function valueOf(numeral: string): number {
  if (/^\d{1,3}([.,]\d{3})+$/.test(numeral)) return Number(numeral.replaceAll(/[.,]/g, ''));
  return Number(numeral.replace(',', '.'));
}

/** Not in the middle of a word or number. */
export const before = '(?<![\\p{L}\\d])';
export const after = '(?![\\p{L}\\d])';
