import type { Document } from '#content/document';
import { aFaqSet } from '../../builders/a-faq-set.ts';
import { aFaq } from '../../builders/a-faq.ts';
import { aField } from '../../builders/a-field.ts';
import { aForm } from '../../builders/a-form.ts';
import { aLegalDocument } from '../../builders/a-legal-document.ts';
import { aLifeEvent } from '../../builders/a-life-event.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aVideoGuide } from '../../builders/a-video-guide.ts';
import { anAgency } from '../../builders/an-agency.ts';
import { anAudience } from '../../builders/an-audience.ts';
import { someSiteSettings } from '../../builders/some-site-settings.ts';

const file = (filename: string, mime: string) => ({
  path: `/media/0a1b2c/${filename}`,
  source: `/api/media/file/${filename}`,
  filename,
  mime,
  bytes: 32_400,
});

const item = { originals: 1, copies: 0, required: true, presentOnly: false };

const birth = aProcedure({
  plainTitle: 'Làm giấy khai sinh cho con',
  summary:
    'Làm giấy khai sinh cho trẻ trong vòng 60 ngày sau khi sinh, tại xã, phường nơi cha hoặc mẹ cư trú.',
  fields: ['tu-phap'],
  audiences: ['cong-dan'],
  lifeEvents: ['co-con-nho'],
  agencies: { competent: ['ubnd-xa'], executing: ['ubnd-xa'], coordinating: ['so-tu-phap'] },
  cases: [
    {
      id: 'dung-han',
      name: 'Đúng hạn',
      steps: [
        {
          id: 's1',
          title: 'Nộp hồ sơ',
          text: 'Trên mạng bằng tài khoản VNeID, hoặc trực tiếp tại bộ phận một cửa.',
        },
        { id: 's2', title: 'Nhận giấy hẹn', text: 'Cán bộ ghi rõ ngày trả kết quả.' },
        { id: 's3', title: 'Nhận giấy khai sinh', text: 'Ký vào sổ hộ tịch.' },
      ],
      dossier: [
        { ...item, id: 'd1', name: 'Tờ khai đăng ký khai sinh', form: 'to-khai-khai-sinh' },
        { ...item, id: 'd2', name: 'Giấy chứng sinh', note: 'Do cơ sở y tế cấp.' },
        { ...item, id: 'd3', name: 'Giấy tờ tùy thân', presentOnly: true },
        { ...item, id: 'd4', name: 'Giấy ủy quyền', required: false, copies: 1 },
      ],
    },
    {
      id: 'qua-han',
      name: 'Quá 60 ngày',
      steps: [{ id: 's4', text: 'Nộp hồ sơ và bản cam đoan.' }],
      dossier: [{ ...item, id: 'd5', name: 'Bản cam đoan về ngày sinh' }],
    },
    { id: 'bo-roi', name: 'Trẻ bị bỏ rơi', steps: [{ id: 's5', text: 'Báo xã.' }], dossier: [] },
  ],
  channels: [
    {
      id: 'c1',
      channel: 'online',
      time: { quantity: 1, unit: 'working-day' },
      fees: [{ id: 'f1', kind: 'fee', amount: 0, currency: 'VND', note: 'Khi đăng ký đúng hạn' }],
    },
    {
      id: 'c2',
      channel: 'direct',
      time: { quantity: 3, unit: 'working-day', note: 'Nếu phải xác minh' },
      fees: [
        {
          id: 'f2',
          kind: 'fee',
          amount: 8000,
          currency: 'VND',
          note: 'Khi quá hạn',
          legalBasis: 'nd-123-2015',
        },
        { id: 'f3', kind: 'charge', currency: 'VND', note: 'Bản sao' },
      ],
    },
  ],
  requirements: ['Trẻ sinh ra tại Việt Nam.'],
  legalBases: ['nd-123-2015'],
  onlineUrl: 'https://dichvucong.gov.vn/khai-sinh',
  related: [
    { relation: 'next', procedure: 'thuong-tru' },
    { relation: 'related', procedure: 'ket-hon' },
  ],
  returnReasons: [
    'Họ tên trên tờ khai khác giấy chứng sinh một dấu. Đối chiếu từng chữ trước khi nộp.',
  ],
  flags: { joint: true, anyOffice: true, essential: true },
  publishingDecision: { number: '1872/QĐ-BTP', issuedOn: '2020-09-04' },
  sourceUrl: 'https://dichvucong.gov.vn/1.001193',
  verifiedOn: '2026-11-18',
  verifiedBy: 'so-tu-phap',
});

/** A small portal: every kind of Document at its fullest, some of them in English too. */
export const someDocuments: Document[] = [
  someSiteSettings({
    name: 'Dịch vụ công Phú Yên',
    tagline: 'Thông tin và hỏi đáp thủ tục hành chính',
    email: 'hoidap@example.vn',
    hotline: {
      phone: '1900 0000',
      hours: [
        { days: [1, 2, 3, 4, 5], opens: '07:00', closes: '11:30' },
        { days: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:00' },
      ],
    },
    popularSearches: ['khai sinh', 'đổi bằng lái xe', 'sổ đỏ', 'thường trú', 'hộ kinh doanh'],
    mostUsed: ['khai-sinh', 'thuong-tru', 'ket-hon'],
    commonQuestions: ['khai-sinh-muon', 'thue-tro'],
  }),
  birth,
  {
    ...birth,
    locale: 'en',
    slug: 'birth-registration',
    title: 'Birth registration',
    plainTitle: 'Register a birth',
    summary: 'Get a birth certificate within 60 days, where the father or mother lives.',
  },
  aProcedure({
    id: 'thuong-tru',
    slug: 'dang-ky-thuong-tru',
    code: '1.004222',
    title: 'Đăng ký thường trú',
    summary: 'Đăng ký nơi ở ổn định, lâu dài tại chỗ ở hợp pháp.',
    fields: ['cong-an'],
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    agencies: { competent: [], executing: ['ubnd-xa'], coordinating: [] },
    lifeEvents: ['cu-tru'],
  }),
  aProcedure({
    id: 'ket-hon',
    slug: 'dang-ky-ket-hon',
    code: '1.000894',
    title: 'Đăng ký kết hôn',
    summary: 'Ghi nhận việc kết hôn của hai người.',
    fields: ['tu-phap'],
    serviceLevel: { effective: 'information' },
    channels: [],
    replacedBy: 'khai-sinh',
  }),
  aField({
    id: 'tu-phap',
    slug: 'tu-phap',
    name: 'Tư pháp',
    icon: 'scale',
    summary: 'Khai sinh, kết hôn, chứng thực.',
    agencies: ['so-tu-phap'],
  }),
  aField({ id: 'tu-phap', slug: 'justice', locale: 'en', name: 'Justice', icon: 'scale' }),
  aField({ id: 'cong-an', slug: 'cong-an', name: 'Công an', icon: 'id-card', order: 2 }),
  aField({ id: 'giao-thong', slug: 'giao-thong', name: 'Giao thông', icon: 'car', order: 3 }),
  ...[
    ['co-con-nho', 'Có con nhỏ', 'baby', 'citizen'],
    ['hoc-tap', 'Học tập', 'cap', 'citizen'],
    ['viec-lam', 'Việc làm', 'briefcase', 'citizen'],
    ['cu-tru', 'Cư trú và giấy tờ tùy thân', 'id-card', 'citizen'],
    ['hon-nhan', 'Hôn nhân và gia đình', 'heart', 'citizen'],
    ['nha-dat', 'Điện lực, nhà ở, đất đai', 'home', 'citizen'],
    ['khoi-su', 'Khởi sự kinh doanh', 'rocket', 'business'],
    ['lao-dong', 'Lao động và bảo hiểm xã hội', 'users', 'business'],
    ['tai-chinh', 'Tài chính doanh nghiệp', 'coins', 'business'],
    ['xay-dung', 'Điện lực, đất đai, xây dựng', 'building', 'business'],
    ['thuong-mai', 'Thương mại, quảng cáo', 'shop', 'business'],
    ['tranh-chap', 'Giải quyết tranh chấp hợp đồng', 'scale', 'business'],
  ].map(([id = '', title = '', icon, whose], place) =>
    aLifeEvent({
      id,
      slug: id,
      title,
      icon,
      whose: whose === 'business' ? 'business' : 'citizen',
      order: place + 1,
      summary: 'Những việc cần làm, theo thứ tự.',
      stages:
        id === 'co-con-nho'
          ? [
              {
                id: 'st1',
                title: 'Ngay sau khi sinh',
                text: 'Giữ giấy chứng sinh do bệnh viện cấp.',
                documents: [
                  { kind: 'procedure', id: 'khai-sinh' },
                  { kind: 'faq', id: 'khai-sinh-muon' },
                ],
              },
              {
                id: 'st2',
                title: 'Trong ba tháng đầu',
                documents: [{ kind: 'procedure', id: 'thuong-tru' }],
              },
            ]
          : [],
    }),
  ),
  aFaq({
    agency: 'so-tu-phap',
    procedures: ['khai-sinh'],
    fields: ['tu-phap'],
    legalBases: ['nd-123-2015'],
    verifiedOn: '2026-11-18',
    verifiedBy: 'so-tu-phap',
    answer: [
      {
        type: 'paragraph',
        inlines: [
          { text: 'Bạn vẫn ' },
          { text: 'đăng ký được', bold: true },
          { text: '. Xem ' },
          { text: 'thủ tục khai sinh', to: { kind: 'procedure', id: 'khai-sinh' } },
          { text: '.' },
        ],
      },
      { type: 'heading', inlines: [{ text: 'Cần mang theo' }] },
      {
        type: 'list',
        ordered: false,
        items: [[{ text: 'Tờ khai' }], [{ text: 'Giấy chứng sinh' }]],
      },
      { type: 'procedure-section', procedure: 'khai-sinh', section: 'channels' },
      { type: 'procedure-section', procedure: 'khai-sinh', section: 'dossier' },
    ],
  }),
  aFaq({
    id: 'thue-tro',
    question: 'Thuê trọ có đăng ký thường trú được không?',
    agency: 'ubnd-xa',
  }),
  aFaqSet({
    summary: 'Khai sinh, kết hôn, khai tử.',
    agency: 'so-tu-phap',
    fields: ['tu-phap'],
    faqs: ['khai-sinh-muon', 'thue-tro'],
  }),
  aVideoGuide({ procedures: ['khai-sinh'], fields: ['tu-phap'] }),
  aVideoGuide({
    id: 'video-co-tep',
    title: 'Tìm thủ tục trên cổng',
    procedures: ['khai-sinh'],
    source: { type: 'file', file: file('tim.webm', 'video/webm') },
    captions: [{ locale: 'vi', file: file('tim.vi.vtt', 'text/vtt') }],
    chapters: [
      { id: 'c1', at: 0, title: 'Mở trang chủ' },
      { id: 'c2', at: 42, title: 'Gõ từ khóa' },
    ],
    transcript: 'Mở trang chủ.\n\nGõ từ khóa vào ô tìm kiếm.',
  }),
  anAgency({
    address: '01 Trần Hưng Đạo, phường Tuy Hòa',
    phone: '0257 3 841 234',
    email: 'sotuphap@example.vn',
    website: 'https://sotuphap.example.vn',
    geo: { latitude: 13.088, longitude: 109.309 },
    summary: 'Hộ tịch, chứng thực, lý lịch tư pháp.',
    openingHours: [
      { days: [1, 2, 3, 4, 5], opens: '07:00', closes: '11:30' },
      { days: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:00' },
      { days: [6], opens: '07:30', closes: '11:00' },
    ],
  }),
  anAgency({
    id: 'ubnd-xa',
    name: 'Ủy ban nhân dân xã, phường',
    shortName: 'UBND xã, phường',
    agencyKind: 'commune-committee',
  }),
  anAgency({ id: 'phong-cong-chung', name: 'Phòng Công chứng số 1', parent: 'so-tu-phap' }),
  anAgency({
    id: 'so-cu',
    name: 'Sở Giao thông vận tải',
    validTo: '2025-03-01',
    replacedBy: 'so-tu-phap',
    openingHours: [],
  }),
  anAudience(),
  aForm({
    number: '01/KS',
    issuedBy: 'nd-123-2015',
    file: file('to-khai.docx', 'application/msword'),
  }),
  aLegalDocument({
    url: 'https://vbpl.vn/123-2015',
    issuer: 'Chính phủ',
    effectiveFrom: '2016-01-01',
  }),
];
