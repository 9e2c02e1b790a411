import { publicNumber } from './public-numbers.ts';

/** What identifies a person and never leaves the guard. */
type Personal = 'email' | 'phone' | 'identity' | 'tax' | 'account' | 'insurance';

/**
 * The text with personal data replaced by what kind of thing stood there: e-mail addresses, telephone numbers,
 * identity cards (9 or 12 digits), passports, tax codes, insurance numbers, bank accounts, in any spacing.
 * Codes of Procedures, numbers of legal documents, dates, sums and hotlines stay (public-numbers.ts).
 */
export function mask(text: string): string {
  const shown = text.normalize('NFC').replace(email, marks.email);
  let masked = '';
  let from = 0;
  for (const found of shown.matchAll(publicNumber)) {
    masked += maskNumbers(shown.slice(from, found.index)) + found[0];
    from = found.index + found[0].length;
  }
  return masked + maskNumbers(shown.slice(from));
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

const email = /[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;

// A dot that ends a sentence separates nothing: "gọi 114. 0912345678" are two numbers.
const apart = String.raw`(?:[.\-–]|\s{1,3}|\s[.\-–]\s|\)[\s.\-–]?)`;
const run = new RegExp(
  String.raw`(?:(?<![\p{L}\d])[A-Z]{1,2}\s?)?(?:\(?\+\s?|\()?(?<!\d)\d(?:${apart}?\d)*`,
  'gu',
);

function maskNumbers(text: string): string {
  return text.replace(run, (number, at: number) => {
    const aside = notOfIt.exec(number)?.[0] ?? '';
    const own = number.slice(aside.length);
    const personal = kindOf(own, text.slice(0, at + aside.length));
    return personal ? `${aside}${marks[personal]}` : number;
  });
}

// "tờ 12 0912345678": a short number that only stands before a whole one.
const notOfIt = /^\d{1,4}\s{1,3}(?=0\d(?:[.-]?\d){8,10}(?!\d|\s?[.-]?\d))/;

function kindOf(number: string, before: string): Personal | undefined {
  const digits = number.replaceAll(/\D/g, '');
  if (/^[A-Z]{2}/.test(number) && digits.length >= 13) return 'insurance';
  if (/^[A-Z]/.test(number) && [7, 8].includes(digits.length)) return 'identity';
  const lead = leads.find(({ words, least }) => digits.length >= least && words.test(before));
  if (lead) return lead.personal;
  const isSum = /^[1-9]\d{0,2}(?:[. ]\d{3})+$/.test(number) && digits.endsWith('000');
  if (digits.length < 9 || isSum) return undefined;
  if (/^\(?\+|^\(?(?:0084|84[35789])/.test(number)) return 'phone';
  if (/^\(?0/.test(number) && (digits.length === 10 || digits.length === 11)) return 'phone';
  if (digits.length === 9 || digits.length === 12) return 'identity';
  return digits.length === 10 || digits.length === 13 ? 'tax' : 'account';
}

// What a number is named by, with what may stand between.
const between =
  '(?:[\\s:#.]|là|la|số|so|của|tôi|cua|toi|em|mình|minh|ngân hàng|ngan hang|cá nhân|ca nhan|is|no|number|my|vietcombank|agribank|vietinbank|bidv|techcombank|mbbank|mb|acb|sacombank|vpbank|tpbank)*$';
const named = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})${between}`, 'iu');
const leads: { personal: Personal; words: RegExp; least: number }[] = [
  {
    personal: 'account',
    least: 6,
    words: named(
      'stk|tk|số tài khoản|so tai khoan|tài khoản|tai khoan|bank account|account|ngân hàng|ngan hang',
    ),
  },
  { personal: 'tax', least: 10, words: named('mst|mã số thuế|ma so thue|tax code|tax id|tax') },
  {
    personal: 'insurance',
    least: 10,
    words: named(
      'bhxh|bhyt|bảo hiểm xã hội|bao hiem xa hoi|bảo hiểm y tế|bao hiem y te|sổ bảo hiểm|so bao hiem|insurance',
    ),
  },
  {
    personal: 'identity',
    least: 8,
    words: named(
      'cccd|cmnd|cmt|căn cước(?: công dân)?|can cuoc(?: cong dan)?|chứng minh(?: nhân dân| thư)?|chung minh(?: nhan dan| thu)?|cũ|identity card|id card|id',
    ),
  },
];
