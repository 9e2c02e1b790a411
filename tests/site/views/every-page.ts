import type { FacetCounts } from '#search/engine';
import { noFilters } from '#search/search-query';
import type { AddressedDocument, AddressedKind } from '#content/document';
import type { Locale } from '#content/locale';
import { aboutPages } from '#content/path-of';
import type { Answer } from '#chatbot/answer';
import { addressOf } from '#site/format/address-of';
import type { Page } from '#site/page';
import { aWithdrawal } from '../../builders/a-publication.ts';
import { contentOf } from './content-of.ts';
import { someDocuments } from './some-documents.ts';

export const content = contentOf(someDocuments);

export const kinds = [
  'procedure',
  'faq-set',
  'faq',
  'video-guide',
  'life-event',
  'field',
  'agency',
  'audience',
  'form',
] as const satisfies AddressedKind[];

const answered: Answer = {
  status: 'answered',
  sentences: [
    { text: 'Bạn làm giấy khai sinh tại UBND xã, phường nơi cha hoặc mẹ cư trú.', citations: [1] },
    { text: 'Không thu lệ phí khi đăng ký đúng hạn.', citations: [2] },
  ],
  citations: [
    {
      n: 1,
      kind: 'procedure',
      id: 'khai-sinh',
      title: 'Làm giấy khai sinh cho con › Nơi nộp',
      url: '/thu-tuc/khai-sinh#noi-nop',
      quote: '…',
    },
    {
      n: 2,
      kind: 'procedure',
      id: 'khai-sinh',
      title: 'Làm giấy khai sinh cho con › Thời hạn và lệ phí',
      url: '/thu-tuc/khai-sinh#thoi-han-le-phi',
      quote: '…',
    },
  ],
  verifiedOn: '2026-11-18',
  next: [{ text: 'Nộp trên mạng', url: 'https://dichvucong.gov.vn/khai-sinh' }],
};

/** One page of every view and kind in a language, named, with the address it would be served at. */
export function everyPage(locale: Locale): { name: string; path: string; page: Page }[] {
  const query = {
    q: 'lam giay khai sinh cho con',
    lang: locale,
    sort: 'relevance',
    page: 1,
    per: 2,
  } as const;
  const documents = kinds.flatMap((kind): AddressedDocument[] => content.list(kind, locale));
  const birth = documents.find(({ id }) => id === 'khai-sinh');
  if (!birth) throw new Error('The fixture lost its Procedure.');
  const pages: Record<string, Page> = {
    home: { view: 'home', locale },
    offline: { view: 'offline', locale },
    ...Object.fromEntries(
      aboutPages.map((about) => [about, { view: 'about', locale, about }] as const),
    ),
    ...Object.fromEntries(
      kinds.map((kind) => [`list-${kind}`, { view: 'list', locale, kind }] as const),
    ),
    ...Object.fromEntries(
      documents.map(
        (document) =>
          [`${document.kind}-${document.id}`, { view: 'document', locale, document }] as const,
      ),
    ),
    search: {
      view: 'search',
      locale,
      query: { ...query, filters: { ...noFilters, field: ['tu-phap'] } },
      answer: answered,
      related: [
        { q: 'giấy khai sinh', locale: 'vi' },
        { q: 'Có con nhỏ', locale },
      ],
      otherwise: {
        without: [{ facet: 'field', value: 'tu-phap', total: 1234 }],
        near: [],
        fields: [],
      },
      result: {
        total: 5,
        hits: [
          {
            kind: 'procedure',
            id: 'khai-sinh',
            locale,
            score: 9,
            title: [
              { text: 'Làm giấy ', hit: false },
              { text: 'khai sinh', hit: true },
              { text: ' cho con', hit: false },
            ],
            section: 'dossier',
          },
          {
            kind: 'faq',
            id: 'khai-sinh-muon',
            locale: 'vi',
            score: 5,
            title: [
              { text: 'Đăng ký ', hit: false },
              { text: 'khai sinh', hit: true },
              { text: ' muộn có bị phạt không?', hit: false },
            ],
          },
          {
            kind: 'procedure',
            id: 'thuong-tru',
            locale: 'vi',
            score: 2,
            title: [{ text: 'Đăng ký thường trú', hit: false }],
            excerpt: [
              { text: 'Nơi ở của ', hit: false },
              { text: 'con', hit: true },
            ],
          },
        ],
        facets: {
          kind: [
            { value: 'procedure', count: 6 },
            { value: 'faq', count: 14 },
            { value: 'video-guide', count: 2 },
          ],
          field: [
            { value: 'tu-phap', count: 15 },
            { value: 'cong-an', count: 3 },
          ],
          agency: [
            { value: 'so-tu-phap', count: 12 },
            { value: 'ubnd-xa', count: 9 },
            { value: 'phong-cong-chung', count: 2 },
          ],
          level: [
            { value: 'full', count: 11 },
            { value: 'partial', count: 4 },
            { value: 'information', count: 7 },
          ],
          audience: [],
          event: [],
          language: [
            { value: 'vi', count: 22 },
            { value: 'en', count: 9 },
          ],
        },
        didYouMean: 'làm giấy khai sinh',
      },
    },
    'search-empty': {
      view: 'search',
      locale,
      query: { ...query, q: 'xyz', filters: { ...noFilters, kind: ['faq'] } },
      result: { total: 0, hits: [], facets: noCounts },
      related: [],
      otherwise: {
        without: [{ facet: 'kind', value: 'faq', total: 3 }],
        near: [
          {
            kind: 'procedure',
            id: 'thuong-tru',
            locale: 'vi',
            title: [
              { text: 'Đăng ký ', hit: false },
              { text: 'thường', hit: true },
              { text: ' trú', hit: false },
            ],
          },
        ],
        fields: [{ id: 'tu-phap', procedures: 4 }],
      },
    },
    assistant: { view: 'assistant', locale },
    'assistant-answered': {
      view: 'assistant',
      locale,
      question: 'Khai sinh ở đâu?',
      answer: answered,
    },
    'assistant-clarify': {
      view: 'assistant',
      locale,
      question: 'Lệ phí?',
      answer: {
        status: 'clarify',
        message: 'Bạn hỏi về thủ tục nào?',
        choices: [{ label: 'Khai sinh', question: 'Lệ phí khai sinh?' }],
      },
    },
    'assistant-nothing': {
      view: 'assistant',
      locale,
      question: 'Hôm nay mưa không?',
      answer: {
        status: 'out-of-scope',
        message: 'Tôi chỉ trả lời về thủ tục.',
        next: [{ text: 'Gọi tổng đài', url: 'tel:19000000' }],
      },
    },
    api: {
      view: 'api',
      locale,
      info: {
        title: 'API',
        version: '1',
        description: 'Tìm kiếm cho mọi người.',
        license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        'x-licence': 'Ghi nguồn.',
        'x-stability': 'Chỉ thêm.',
        'x-limits': 'Quá số lượt nhận mã 429 kèm `retry-after`.',
      },
      endpoints: [
        {
          id: 'suggest',
          method: 'GET',
          path: '/api/suggest',
          summary: 'Gợi ý khi đang gõ',
          says: 'Nhiều nhất tám trang.',
          perMinute: 1200,
          takes: [{ name: 'q', type: 'string', required: true, says: 'Từ.', allowed: [] }],
          gives: [{ name: 'kind', type: 'string', required: false, allowed: ['faq', 'form'] }],
          answers: [{ status: '200', says: 'Các gợi ý.' }],
          example: { q: 'dang ky kh' },
          answer: '{\n  "suggestions": []\n}',
        },
      ],
    },
    withdrawn: {
      view: 'withdrawn',
      locale,
      withdrawal: aWithdrawal(birth, {
        id: 'cu',
        fields: ['tu-phap'],
        reason: { vi: 'Đã bãi bỏ.' },
        replacedBy: { kind: 'procedure', id: 'khai-sinh' },
      }),
    },
    'not-found': { view: 'not-found', locale, path: '/thu-tuc/khai-sinh-cho-con' },
    unavailable: { view: 'unavailable', locale },
  };
  return Object.entries(pages).map(([name, page]) => ({
    name,
    page,
    path: addressOf(page, locale, content),
  }));
}

const noCounts: FacetCounts = {
  kind: [],
  field: [],
  agency: [],
  level: [],
  audience: [],
  event: [],
  language: [],
};
