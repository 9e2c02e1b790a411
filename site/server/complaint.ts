import type { Locale } from '#content/locale';

const complaints = {
  vi: {
    'bad-input': (field: string) =>
      `Mục “${field}” chưa đúng. Xem cách dùng tại /api/openapi.json.`,
    'too-large': () => 'Nội dung gửi lên quá dài. Hãy rút ngắn rồi gửi lại.',
    'too-many': (seconds: string) => `Bạn gửi hơi nhanh. Vui lòng thử lại sau ${seconds} giây.`,
    'not-json': () => 'Nội dung gửi lên phải là JSON, ví dụ {"question": "…", "lang": "vi"}.',
  },
  en: {
    'bad-input': (field: string) =>
      `“${field}” is not valid. See /api/openapi.json for what is accepted.`,
    'too-large': () => 'What you sent is too long. Please shorten it and send it again.',
    'too-many': (seconds: string) =>
      `That was a little fast. Please try again in ${seconds} seconds.`,
    'not-json': () => 'The body must be JSON, for example {"question": "…", "lang": "en"}.',
  },
} as const satisfies Record<Locale, Record<string, (detail: string) => string>>;

export type Complaint = keyof (typeof complaints)['vi'];

/** What was wrong with a request and what to do, in the reader's language. */
export function complain(what: Complaint, lang: Locale, detail = ''): string {
  return complaints[lang][what](detail);
}

/** The language a request speaks: its `lang`, else what its browser prefers, else Vietnamese. */
export function langOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('lang');
  if (asked === 'en' || asked === 'vi') return asked;
  return /^en\b/i.test(request.headers.get('accept-language') ?? '') ? 'en' : 'vi';
}
