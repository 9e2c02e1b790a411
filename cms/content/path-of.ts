import type { AddressedKind } from './document.ts';
import type { Locale } from './locale.ts';
import { anchorOf, type Section } from './section.ts';

/** The pages on the portal itself, in the order its footer names them. */
export const aboutPages = [
  'about',
  'contact',
  'accessibility',
  'privacy',
  'terms',
  'open-data',
  'site-map',
] as const;
export type AboutPage = (typeof aboutPages)[number];

/** The fixed pages of the portal: home, the lists of each kind, search, the assistant, the API's, those on itself, and what is shown without a connection. */
export type FixedPage =
  'home' | 'search' | 'assistant' | 'api' | 'offline' | AboutPage | AddressedKind;

/** The address of a Document's page, or of a section on it: `/thu-tuc/dang-ky-khai-sinh#giay-to`. */
export function pathOf(
  document: { kind: AddressedKind; slug: string },
  locale: Locale,
  section?: Section,
): string {
  const anchor = section ? `#${anchorOf(section, locale)}` : '';
  return `${listPathOf(document.kind, locale)}/${document.slug}${anchor}`;
}

/** The address of a fixed page. A kind's own word names the list of its Documents. */
export function listPathOf(page: FixedPage, locale: Locale): string {
  return paths[locale][page];
}

/**
 * The address of a page of a list that begins at `first`: `/thu-tuc/trang/3`, `/en/fields/ho-tich/page/2`. The first is
 * `first` itself. A slug has no slash, and no Document stands two steps below another or below a list: these addresses
 * are nobody else's.
 */
export function pagePathOf(first: string, number: number, locale: Locale): string {
  return number === 1 ? first : `${first}/${pageWords[locale]}/${number}`;
}

/** The list and the number that such an address names; undefined where it is another's. */
export function pageBehind(path: string): { first: string; number: number } | undefined {
  const [, first, word, digits] = /^(.+)\/([a-z]+)\/([1-9]\d{0,6})$/.exec(path) ?? [];
  if (first === undefined || word !== pageWords[path.startsWith('/en/') ? 'en' : 'vi'])
    return undefined;
  const number = Number(digits);
  return number > 1 ? { first, number } : undefined;
}

const pageWords = { vi: 'trang', en: 'page' } as const satisfies Record<Locale, string>;

const paths = {
  vi: {
    home: '/',
    search: '/tim-kiem',
    assistant: '/tro-ly',
    api: '/api',
    offline: '/ngoai-tuyen',
    about: '/gioi-thieu',
    contact: '/lien-he',
    accessibility: '/tiep-can',
    privacy: '/quyen-rieng-tu',
    terms: '/dieu-khoan',
    'open-data': '/du-lieu-mo',
    'site-map': '/so-do',
    procedure: '/thu-tuc',
    'faq-set': '/hoi-dap',
    faq: '/cau-hoi',
    'video-guide': '/video',
    'life-event': '/su-kien',
    field: '/linh-vuc',
    agency: '/co-quan',
    audience: '/doi-tuong',
    form: '/bieu-mau',
  },
  en: {
    home: '/en/',
    search: '/en/search',
    assistant: '/en/assistant',
    api: '/en/api',
    offline: '/en/offline',
    about: '/en/about',
    contact: '/en/contact',
    accessibility: '/en/accessibility',
    privacy: '/en/privacy',
    terms: '/en/terms',
    'open-data': '/en/open-data',
    'site-map': '/en/site-map',
    procedure: '/en/procedures',
    'faq-set': '/en/faqs',
    faq: '/en/questions',
    'video-guide': '/en/videos',
    'life-event': '/en/life-events',
    field: '/en/fields',
    agency: '/en/agencies',
    audience: '/en/audiences',
    form: '/en/forms',
  },
} as const satisfies Record<Locale, Record<FixedPage, string>>;
