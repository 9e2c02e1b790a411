/**
 * Shapes of numbers that belong to nobody: codes of Procedures and of files, dates, sums and measures with their unit,
 * the short numbers that everybody may call. They are looked for before anything is masked.
 */
export const publicNumber = new RegExp(
  [
    // 1.004222.000.00.00.H45
    String.raw`(?<!\d|\d\.)[1-9]\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.H\d{2})?(?![\d]|\.\d)`,
    // 000.00.12.H15-250701-0001
    String.raw`(?:\d{3}\.\d{2}\.\d{2}\.)?(?<!\p{L})[HG]\d{2}(?:\.\d{2,3})*-\d{6}-\d{4}(?!\d)`,
    // 15/11/2015, 2015-11-15
    String.raw`(?<!\d|\d[./-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?![./-]?\d)`,
    String.raw`(?<!\d|\d[./-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!-?\d)`,
    // 1.200.000 đồng, 12.500,5 m²
    String.raw`(?<!\d|\d[.,-])[1-9]\d*(?:[.,]\d+)*\s?(?:đồng|đ|vnđ|vnd|dong|nghìn|ngàn|triệu|trieu|tỷ|tỉ|ty|m2|m²|ha|km|người|usd)(?![\p{L}\d])`,
    // 1900 0257, 18001096
    String.raw`(?<!\d|\d[ .-])1[89]00[ .]?\d{4}(?![\d]|[.-]\d)`,
  ].join('|'),
  'giu',
);
