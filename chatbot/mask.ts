/** What identifies a person and never leaves the guard. */
type Personal = 'email' | 'phone' | 'identity' | 'tax' | 'account' | 'insurance';

/**
 * The text with personal data replaced by what kind of thing stood there: e-mail addresses, telephone numbers,
 * identity cards (9 or 12 digits), tax codes, insurance numbers, bank accounts.
 * Codes of Procedures, numbers of legal documents, dates and sums stay.
 */
export function mask(text: string): string {
  return rules.reduce(
    (masked, { personal, pattern }) =>
      masked.replace(pattern, (_: string, ...groups: unknown[]) => {
        const lead = typeof groups[0] === 'string' ? groups[0] : '';
        return `${lead}${marks[personal]}`;
      }),
    text.normalize('NFC'),
  );
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
  `(?:(?<!\\p{L})(?:số|so|sđt|sdt|đt|cccd|cmnd|mst|stk|tài khoản|tai khoan|điện thoại|dien thoai|e-?mail|là|la|phone|number|is)[\\s:]+)*(?:${Object.values(
    marks,
  )
    .map((mark) => mark.replaceAll(/[[\]]/g, '\\$&'))
    .join('|')})`,
  'giu',
);

const digits = (least: number, most: number): string =>
  `\\d(?:[ .\\-]?\\d){${least - 1},${most - 1}}`;
const notInside = '(?<![\\p{L}\\d./])';
const alone = '(?![\\d/]|[.,]\\d|[ ]?(?:đồng|đ|vnđ|vnd|dong)(?!\\p{L}))';
const named = (words: string, least: number, most: number): RegExp =>
  new RegExp(
    `((?<!\\p{L})(?:${words})(?:[\\s:#.]|là|la|số|so|của|tôi|cua|toi|em|mình|minh|is|no|number|my)*)${digits(least, most)}`,
    'giu',
  );

// First what is named for what it is, then what shows by its shape.
const rules: { personal: Personal; pattern: RegExp }[] = [
  { personal: 'email', pattern: /()[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu },
  {
    personal: 'account',
    pattern: named('stk|số tài khoản|so tai khoan|tài khoản|tai khoan|bank account|account', 6, 19),
  },
  { personal: 'tax', pattern: named('mst|mã số thuế|ma so thue|tax code|tax id|tax', 10, 13) },
  {
    personal: 'insurance',
    pattern: named(
      'bhxh|bhyt|bảo hiểm xã hội|bao hiem xa hoi|bảo hiểm y tế|bao hiem y te|sổ bảo hiểm|insurance',
      10,
      15,
    ),
  },
  { personal: 'insurance', pattern: /()(?<![\p{L}\d])[A-Z]{2}\s?\d(?:\s?\d){12}(?!\d)/giu },
  {
    personal: 'identity',
    pattern: named(
      'cccd|cmnd|cmt|căn cước(?: công dân)?|can cuoc(?: cong dan)?|chứng minh(?: nhân dân| thư)?|chung minh(?: nhan dan| thu)?|identity card|id card|id',
      8,
      12,
    ),
  },
  { personal: 'identity', pattern: /()(?<![\p{L}\d])[A-Z]\s?\d{7,8}(?![\d\p{L}])/gu },
  {
    personal: 'phone',
    pattern: new RegExp(
      `()(?<![\\p{L}\\d./])(?:\\+\\s?84|0084|84(?=[ .\\-]?[35789]))(?:[ .\\-]?\\d){8,10}(?!\\d)`,
      'gu',
    ),
  },
  {
    personal: 'phone',
    pattern: new RegExp(
      `()${notInside}\\(?0(?:[ .\\-)]{0,2}\\d){9,10}${alone}(?![ .\\-]\\d)`,
      'gu',
    ),
  },
  {
    personal: 'identity',
    pattern: new RegExp(
      `()${notInside}(?:\\d{12}|\\d{3}[ .\\-]\\d{3}[ .\\-]\\d{3}[ .\\-]\\d{3}|\\d{4}[ .\\-]\\d{4}[ .\\-]\\d{4}|\\d{9}|\\d{3} \\d{3} \\d{3})${alone}`,
      'gu',
    ),
  },
  { personal: 'tax', pattern: new RegExp(`()${notInside}\\d{10}(?:-\\d{3})?${alone}`, 'gu') },
  { personal: 'account', pattern: new RegExp(`()${notInside}\\d{11,19}${alone}`, 'gu') },
];
