/** What identifies a person and never leaves the guard. */
type Personal = 'email' | 'phone' | 'identity' | 'tax' | 'account' | 'insurance';

/**
 * The text with personal data replaced by what kind of thing stood there: e-mail addresses, telephone numbers,
 * identity cards (9 or 12 digits), passports, tax codes, insurance numbers, bank accounts.
 * Codes of Procedures, numbers of legal documents, dates, sums and hotlines stay.
 */
export function mask(text: string): string {
  const named = rules.reduce(
    (masked, { personal, pattern }) =>
      masked.replace(pattern, (_, lead: unknown) => `${String(lead)}${marks[personal]}`),
    text.normalize('NFC'),
  );
  return named.replace(longRun, (run) => {
    const personal = kindOf(run);
    return personal ? marks[personal] : run;
  });
}

/** A masked text without the marks that masking left. */
export function withoutMarks(masked: string): string {
  return masked.replaceAll(leftByMasking, ' ');
}

const marks = {
  email: '[e-mail]',
  phone: '[điện thoại]',
  identity: '[số giấy tờ]',
  tax: '[mã số thuế]',
  account: '[số tài khoản]',
  insurance: '[số bảo hiểm]',
} as const satisfies Record<Personal, string>;

// With the words that only named what stood there: "sđt [điện thoại]".
const leftByMasking = new RegExp(
  `(?:(?<!\\p{L})(?:số|so|sđt|sdt|đt|cccd|cmnd|mst|stk|tài khoản|tai khoan|điện thoại|dien thoai|e-?mail|là|la|của|cua|tôi|toi|em|mình|minh|my|phone|number|is)[\\s:]+)*(?:${Object.values(
    marks,
  )
    .map((mark) => mark.replaceAll(/[[\]]/g, '\\$&'))
    .join('|')})`,
  'giu',
);

const accounts =
  'stk|tk|số tài khoản|so tai khoan|tài khoản|tai khoan|ngân hàng|ngan hang|bank account|account';
const taxCodes = 'mst|mã số thuế|ma so thue|tax code|tax id|tax';
const insurances =
  'bhxh|bhyt|bảo hiểm xã hội|bao hiem xa hoi|bảo hiểm y tế|bao hiem y te|sổ bảo hiểm|insurance';
const cards =
  'cccd|cmnd|cmt|căn cước(?: công dân)?|can cuoc(?: cong dan)?|chứng minh(?: nhân dân| thư)?|chung minh(?: nhan dan| thu)?|identity card|id card|id';
const between =
  '(?:[\\s:#.]|là|la|số|so|của|tôi|cua|toi|em|mình|minh|ngân hàng|ngan hang|is|no|number|my)*';

function named(words: string, least: number, most: number): RegExp {
  const digits = `\\d(?:[ .\\-]?\\d){${least - 1},${most - 1}}`;
  return new RegExp(`((?<!\\p{L})(?:${words})${between})${digits}`, 'giu');
}

// What is named for what it is, and what shows by its shape.
const rules: { personal: Personal; pattern: RegExp }[] = [
  { personal: 'email', pattern: /()[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu },
  { personal: 'account', pattern: named(accounts, 6, 19) },
  { personal: 'tax', pattern: named(taxCodes, 10, 13) },
  { personal: 'insurance', pattern: named(insurances, 10, 15) },
  { personal: 'insurance', pattern: /()(?<![\p{L}\d])[A-Z]{2}\s?\d(?:\s?\d){12}(?!\d)/giu },
  { personal: 'identity', pattern: named(cards, 8, 12) },
  { personal: 'identity', pattern: /()(?<![\p{L}\d])[A-Z]\s?\d{7,8}(?![\d\p{L}])/gu },
  {
    personal: 'phone',
    pattern: /()(?<![\p{L}\d])(?:\+\s?84|0084|84(?=[ .-]?[35789]))(?:[ .-]?\d){8,10}(?!\d)/gu,
  },
  {
    personal: 'phone',
    pattern: /()(?<![\p{L}\d]|\d[.,])\(?0(?:[ .\-)]{0,2}\d){9,10}(?!\d|[ .-]\d)/gu,
  },
];

// Digits in groups of three and more, with nothing beside them that makes them a sum or part of a code.
const longRun =
  /(?<![\p{L}\d]|\d[.,])\d{3,}(?:[ .-]\d{3,})*(?!\d|[.,]\d|[ ]?(?:đồng|đ|vnđ|vnd|dong|triệu|tỷ)(?!\p{L}))/gu;

function kindOf(run: string): Personal | undefined {
  const digits = run.replaceAll(/\D/g, '');
  const isSum = /^[1-9]\d{0,2}(?:[. ]\d{3})+$/.test(run) && digits.endsWith('000');
  if (digits.length < 9 || isSum) return undefined;
  if (digits.length === 9 || digits.length === 12) return 'identity';
  if (digits.length === 10 || digits.length === 13) return 'tax';
  return 'account';
}
