import type { Document } from '#content/document';
import type { Procedure } from '#content/procedure';
import { aFaqSet } from '../builders/a-faq-set.ts';
import { aFaq } from '../builders/a-faq.ts';
import { aField } from '../builders/a-field.ts';
import { aForm } from '../builders/a-form.ts';
import { aLifeEvent } from '../builders/a-life-event.ts';
import { aProcedure } from '../builders/a-procedure.ts';
import { aVideoGuide } from '../builders/a-video-guide.ts';
import { anAgency } from '../builders/an-agency.ts';
import { anAudience } from '../builders/an-audience.ts';

/** A small town's worth of Documents: enough for words to compete. */
export const fixtureCorpus: Document[] = [
  ...[
    {
      id: 'khai-sinh',
      code: '1.001193',
      title: 'Đăng ký khai sinh',
      fields: ['ho-tich'],
      lifeEvents: ['co-con-nho'],
    },
    { id: 'khai-sinh-lai', code: '1.004884', title: 'Đăng ký lại khai sinh', fields: ['ho-tich'] },
    { id: 'khai-tu', code: '1.000656', title: 'Đăng ký khai tử', fields: ['ho-tich'] },
    {
      id: 'ket-hon',
      code: '1.000894',
      title: 'Đăng ký kết hôn',
      fields: ['ho-tich'],
      summary: 'Nam, nữ đủ tuổi đăng ký kết hôn tại Ủy ban nhân dân cấp xã nơi cư trú của một bên.',
    },
    { id: 'ket-hon-lai', code: '1.004746', title: 'Đăng ký lại kết hôn', fields: ['ho-tich'] },
    {
      id: 'tinh-trang-hon-nhan',
      code: '1.004873',
      title: 'Cấp giấy xác nhận tình trạng hôn nhân',
      fields: ['ho-tich'],
    },
    {
      id: 'ho-chieu',
      code: '1.010386',
      title: 'Cấp hộ chiếu phổ thông ở trong nước',
      fields: ['xuat-nhap-canh'],
      agencies: { competent: ['cong-an'], executing: ['cong-an'], coordinating: [] },
    },
    {
      id: 'the-can-cuoc',
      code: '1.011560',
      title: 'Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên',
      fields: ['cu-tru'],
      agencies: { competent: ['cong-an'], executing: ['cong-an'], coordinating: [] },
    },
    { id: 'doi-the-can-cuoc', code: '1.011561', title: 'Cấp đổi thẻ căn cước', fields: ['cu-tru'] },
    { id: 'thuong-tru', code: '1.004222', title: 'Đăng ký thường trú', fields: ['cu-tru'] },
    { id: 'tam-tru', code: '1.004194', title: 'Đăng ký tạm trú', fields: ['cu-tru'] },
    { id: 'tach-ho', code: '1.010038', title: 'Tách hộ', fields: ['cu-tru'] },
    {
      id: 'so-do',
      code: '1.012753',
      title: 'Cấp giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu',
      plainTitle: 'Cấp sổ đỏ lần đầu',
      fields: ['dat-dai'],
      serviceLevel: { effective: 'partial' as const },
    },
    {
      id: 'bien-dong-dat',
      code: '1.012765',
      title: 'Đăng ký biến động quyền sử dụng đất',
      fields: ['dat-dai'],
      serviceLevel: { effective: 'partial' as const },
    },
    {
      id: 'giay-phep-xay-dung',
      code: '1.009122',
      title: 'Cấp giấy phép xây dựng công trình cấp IV và nhà ở riêng lẻ',
      fields: ['xay-dung'],
    },
    {
      id: 'giay-phep-lai-xe',
      code: '1.002809',
      title: 'Đổi giấy phép lái xe do ngành Giao thông vận tải cấp',
      fields: ['giao-thong'],
      serviceLevel: { effective: 'information' as const },
    },
    {
      id: 'ly-lich-tu-phap',
      code: '2.000488',
      title: 'Cấp phiếu lý lịch tư pháp cho công dân Việt Nam',
      fields: ['tu-phap'],
    },
    {
      id: 'chung-thuc',
      code: '2.000815',
      title: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
      fields: ['tu-phap'],
    },
    {
      id: 'ho-kinh-doanh',
      code: '1.001612',
      title: 'Đăng ký thành lập hộ kinh doanh',
      fields: ['doanh-nghiep'],
      audiences: ['ho-kinh-doanh'],
    },
    {
      id: 'rut-bhxh',
      code: '1.001667',
      title: 'Giải quyết hưởng bảo hiểm xã hội một lần',
      fields: ['bao-hiem'],
    },
  ].map((given: Partial<Procedure>) => aProcedure({ summary: '', ...given })),
  aFaq({ id: 'khai-sinh-muon', procedures: ['khai-sinh'], fields: ['ho-tich'] }),
  aFaq({
    id: 'can-cuoc-het-han',
    question: 'Thẻ căn cước hết hạn thì làm thế nào?',
    wordings: ['CCCD hết hạn đổi ở đâu'],
    answer: [
      {
        type: 'paragraph',
        inlines: [{ text: 'Bạn làm thủ tục cấp đổi thẻ căn cước theo Nghị định 70/2024/NĐ-CP.' }],
      },
    ],
    fields: ['cu-tru'],
  }),
  aFaq({
    id: 'duong-vao-nha',
    question: 'Muốn mở đường vào nhà qua đất công phải hỏi ai?',
    answer: [{ type: 'paragraph', inlines: [{ text: 'Ủy ban nhân dân cấp xã trả lời.' }] }],
    fields: ['dat-dai'],
  }),
  aFaqSet({ id: 'hoi-dap-ho-tich', fields: ['ho-tich'], faqs: ['khai-sinh-muon'] }),
  aVideoGuide({ id: 'video-khai-sinh', procedures: ['khai-sinh'], fields: ['ho-tich'] }),
  aLifeEvent({ id: 'co-con-nho' }),
  aField({ id: 'ho-tich' }),
  aField({ id: 'dat-dai', name: 'Đất đai', order: 2 }),
  anAgency({ id: 'cong-an', name: 'Công an tỉnh', agencyKind: 'vertical', code: 'H45.30' }),
  anAgency({ id: 'so-duong', name: 'Bệnh viện Dương Minh', aliases: [] }),
  anAudience({ id: 'ho-kinh-doanh', name: 'Hộ kinh doanh', group: 'business' }),
  aForm({ id: 'to-khai-khai-sinh' }),
  aProcedure({
    id: 'ket-hon',
    locale: 'en',
    code: '1.000894',
    title: 'Marriage registration',
    summary: 'Register a marriage with the commune People’s Committee.',
    fields: ['ho-tich'],
  }),
  aProcedure({
    id: 'khai-sinh',
    locale: 'en',
    title: 'Birth registration',
    summary: 'Register the birth of a child and receive the birth certificate.',
    fields: ['ho-tich'],
  }),
];
