import type { Context } from 'hono';
import { Locale } from '#content/locale';

const complaints = {
  vi: {
    'bad-input': (field: string) => `Mục “${field}” chưa đúng. Xem cách dùng tại /api.`,
    'too-large': () => 'Nội dung gửi lên quá dài. Hãy rút ngắn rồi gửi lại.',
    'too-many': (seconds: string) => `Bạn gửi hơi nhanh. Vui lòng thử lại sau ${seconds} giây.`,
    'not-json': () => 'Nội dung gửi lên phải là JSON, ví dụ {"question": "…", "lang": "vi"}.',
    'staff-only': () =>
      'Chỉ cán bộ của cổng xem được vì sao kết quả xếp như vậy. Bỏ “explain” để tìm kiếm như thường.',
    'no-such-address': () => 'Không có địa chỉ này. Xem cách dùng tại /api.',
    'not-so': (method: string) => `Địa chỉ này không nhận yêu cầu ${method}.`,
    interrupted: () => 'Dịch vụ đang gián đoạn. Vui lòng thử lại sau ít phút.',
  },
  en: {
    'bad-input': (field: string) => `“${field}” is not valid. See /en/api for what is accepted.`,
    'too-large': () => 'What you sent is too long. Please shorten it and send it again.',
    'too-many': (seconds: string) =>
      `That was a little fast. Please try again in ${seconds} seconds.`,
    'not-json': () => 'The body must be JSON, for example {"question": "…", "lang": "en"}.',
    'staff-only': () =>
      'Only the portal’s staff see why results rank as they do. Leave out “explain” to search as usual.',
    'no-such-address': () => 'There is no such address. See /en/api for what there is.',
    'not-so': (method: string) => `This address does not accept ${method} requests.`,
    interrupted: () => 'The service is interrupted. Please try again in a few minutes.',
  },
} as const satisfies Record<Locale, Record<string, (detail: string) => string>>;

export type Complaint = keyof (typeof complaints)['vi'];

/** What was wrong with a request and what to do, in the reader's language. */
export function complain(what: Complaint, lang: Locale, detail = ''): string {
  return complaints[lang][what](detail);
}

/** The language a request speaks: the `lang` of what it sent, else that of its address, else what its browser prefers, else Vietnamese. */
export function langOf({ req }: Context, sent: unknown = {}): Locale {
  const said = typeof sent === 'object' && sent !== null && 'lang' in sent ? sent.lang : undefined;
  const asked = Locale.safeParse(said ?? req.query('lang'));
  if (asked.success) return asked.data;
  if (/^\/en(\/|$)/.test(req.path)) return 'en';
  return /^en\b/i.test(req.header('accept-language') ?? '') ? 'en' : 'vi';
}
