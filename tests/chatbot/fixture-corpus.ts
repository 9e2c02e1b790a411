import type { Document, DocumentOf } from '#content/document';
import type { Faq } from '#content/faq';
import type { DossierItem } from '#content/case';
import type { Fee } from '#content/channel';
import type { Kind } from '#content/kind';
import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import { toRecords } from '#search/to-records';
import type { Needs } from '#chatbot/needs';
import { aFaq } from '../builders/a-faq.ts';
import { aForm } from '../builders/a-form.ts';
import { aLegalDocument } from '../builders/a-legal-document.ts';
import { aProcedure } from '../builders/a-procedure.ts';
import { aVideoGuide } from '../builders/a-video-guide.ts';
import { anAgency } from '../builders/an-agency.ts';
import { someSiteSettings } from '../builders/some-site-settings.ts';

const commune = { competent: ['ubnd-xa'], executing: ['ubnd-xa'], coordinating: [] };
const police = { competent: ['cong-an-tinh'], executing: ['cong-an-tinh'], coordinating: [] };

/** A small portal: enough for questions to compete, to be unclear and to be unanswerable. */
const vietnamese: Document[] = [
  aProcedure({
    id: 'khai-sinh',
    code: '1.001193',
    title: 'Đăng ký khai sinh',
    aliases: ['làm giấy khai sinh', 'khai sinh cho con', 'giấy khai sinh cho bé'],
    agencies: commune,
    cases: [
      {
        id: 'dung-han',
        name: 'Đúng hạn, trong 60 ngày',
        steps: [
          { id: 's1', title: 'Nộp hồ sơ', text: 'Nộp tại bộ phận một cửa hoặc trên mạng.' },
          { id: 's2', title: 'Nhận giấy khai sinh', text: 'Ký vào Sổ đăng ký khai sinh.' },
        ],
        dossier: [
          paper('Tờ khai đăng ký khai sinh', { originals: 1, form: 'to-khai-khai-sinh' }),
          paper('Giấy chứng sinh', { originals: 1 }),
          paper('Thẻ căn cước hoặc hộ chiếu của người đi đăng ký', { presentOnly: true }),
        ],
      },
      {
        id: 'bo-roi',
        name: 'Trẻ bị bỏ rơi',
        steps: [{ id: 's1', text: 'Người phát hiện báo ngay cho Công an xã.' }],
        dossier: [paper('Biên bản về việc trẻ bị bỏ rơi', { originals: 1 })],
      },
    ],
    channels: [
      channel('direct', { quantity: 1, unit: 'working-day' }, [fee(0, 'đăng ký đúng hạn')]),
      channel('online', { quantity: 1, unit: 'working-day' }, [fee(0)]),
    ],
    requirements: ['Cha hoặc mẹ cư trú tại xã nơi đăng ký.'],
    returnReasons: ['Họ tên trên tờ khai khác giấy chứng sinh.'],
    legalBases: ['nd-123-2015'],
    onlineUrl: 'https://dichvucong.example.vn/khai-sinh',
    verifiedOn: '2026-11-01',
  }),
  aProcedure({
    id: 'ket-hon',
    code: '1.000894',
    title: 'Đăng ký kết hôn',
    summary: 'Nam, nữ đủ tuổi đăng ký kết hôn tại Ủy ban nhân dân cấp xã nơi cư trú của một bên.',
    aliases: ['làm giấy kết hôn', 'giấy đăng ký kết hôn'],
    agencies: commune,
    cases: [
      {
        id: 'ket-hon-1',
        steps: [{ id: 's1', text: 'Hai bên nam, nữ cùng có mặt để ký giấy.' }],
        dossier: [
          paper('Tờ khai đăng ký kết hôn', { originals: 1 }),
          paper('Giấy xác nhận tình trạng hôn nhân', {
            originals: 1,
            required: false,
            note: 'khi đăng ký ngoài nơi thường trú',
          }),
        ],
      },
    ],
    channels: [channel('direct', { quantity: 3, unit: 'working-day' }, [fee(undefined)])],
    requirements: ['Nam từ đủ 20 tuổi trở lên, nữ từ đủ 18 tuổi trở lên.'],
    results: [{ id: 'r1', name: 'Giấy chứng nhận kết hôn' }],
  }),
  aProcedure({
    id: 'ho-chieu',
    code: '1.010386',
    title: 'Cấp hộ chiếu phổ thông ở trong nước',
    aliases: ['làm hộ chiếu', 'passport', 'xin hộ chiếu'],
    agencies: police,
    channels: [
      channel('direct', { quantity: 8, unit: 'working-day' }, [fee(200_000)]),
      channel('online', { quantity: 5, unit: 'working-day' }, [
        fee(180_000, 'giảm 10% khi nộp trực tuyến'),
      ]),
    ],
    onlineUrl: 'https://dichvucong.example.vn/ho-chieu',
  }),
  ...[
    ['cap-can-cuoc', 'Cấp thẻ căn cước', 'làm căn cước lần đầu', 0],
    ['cap-doi-can-cuoc', 'Cấp đổi thẻ căn cước', 'đổi căn cước', 50_000],
    ['cap-lai-can-cuoc', 'Cấp lại thẻ căn cước', 'mất căn cước', 70_000],
  ].map(([id, title, alias, amount]) =>
    aProcedure({
      id: id as string,
      title: title as string,
      summary: `${title as string} tại Công an.`,
      aliases: [alias as string],
      agencies: police,
      channels: [channel('direct', { quantity: 7, unit: 'working-day' }, [fee(amount as number)])],
    }),
  ),
  aProcedure({
    id: 'xay-dung',
    code: '1.013225',
    title: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    summary: 'Cho phép xây dựng mới nhà ở riêng lẻ.',
    aliases: ['xin phép xây nhà', 'giấy phép xây nhà'],
    agencies: commune,
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    channels: [
      channel('direct', { quantity: 15, unit: 'day', note: 'kể từ ngày nhận đủ hồ sơ' }, [
        fee(75_000),
      ]),
      channel('postal', { quantity: 15, unit: 'day', note: 'kể từ ngày nhận đủ hồ sơ' }, [
        fee(75_000),
      ]),
    ],
  }),
  aFaq({
    id: 'khai-sinh-muon',
    question: 'Đăng ký khai sinh muộn có bị phạt không?',
    wordings: [
      'khai sinh trễ hạn có bị phạt không',
      'quá 60 ngày mới làm khai sinh có bị phạt tiền',
    ],
    procedures: ['khai-sinh'],
  }),
  aFaq({
    id: 'uy-quyen',
    question: 'Ông bà có đi đăng ký khai sinh thay cha mẹ được không?',
    wordings: ['ông bà đi khai sinh cho cháu'],
    answer: [
      {
        type: 'paragraph',
        inlines: [
          {
            text: 'Được. Ông, bà hoặc người thân thích khác đi đăng ký thay và không cần giấy ủy quyền.',
          },
        ],
      },
    ],
    procedures: ['khai-sinh'],
  }),
  aFaq({
    id: 'vneid',
    question: 'Chưa có tài khoản VNeID thì nộp hồ sơ trực tuyến thế nào?',
    wordings: ['không có vneid có nộp online được không'],
    answer: [
      { type: 'paragraph', inlines: [{ text: 'Hãy đăng ký định danh mức 2 tại Công an xã.' }] },
    ],
  }),
  aVideoGuide({ procedures: ['khai-sinh'] }),
  anAgency({
    id: 'ubnd-xa',
    name: 'Ủy ban nhân dân xã, phường',
    agencyKind: 'commune-committee',
    aliases: ['UBND xã', 'UBND phường'],
    openingHours: [{ days: [1, 2, 3, 4, 5], opens: '07:00', closes: '17:00' }],
  }),
  anAgency({
    id: 'cong-an-tinh',
    name: 'Công an tỉnh',
    agencyKind: 'vertical',
    address: '248 Trần Hưng Đạo',
    phone: '0257 3000 111',
  }),
  anAgency({ address: '02 Trần Phú', phone: '0257 3000 222', email: 'stp@example.vn' }),
  aForm({ number: 'TK-01' }),
  aLegalDocument(),
];

const english: Document[] = [
  aProcedure({
    id: 'ho-chieu',
    locale: 'en',
    code: '1.010386',
    title: 'Ordinary passport issued in Viet Nam',
    summary: 'A passport for Vietnamese citizens.',
    aliases: ['passport', 'apply for a passport'],
    agencies: police,
    channels: [
      channel('direct', { quantity: 8, unit: 'working-day' }, [fee(200_000)]),
      channel('online', { quantity: 5, unit: 'working-day' }, [fee(180_000)]),
    ],
    onlineUrl: 'https://dichvucong.example.vn/ho-chieu',
  }),
  aFaq({
    id: 'uy-quyen',
    locale: 'en',
    question: 'Can grandparents register a birth for the parents?',
    answer: [
      {
        type: 'paragraph',
        inlines: [{ text: 'Yes. Grandparents may register the birth without an authorisation.' }],
      },
    ],
    procedures: ['khai-sinh'],
  }),
];

export const settings = someSiteSettings({
  hotline: {
    phone: '1900 0257',
    hours: [{ days: [1, 2, 3, 4, 5], opens: '07:00', closes: '17:00' }],
  },
  mostUsed: ['khai-sinh', 'ho-chieu'],
});

/** What the assistant needs, over this corpus and a real search engine. */
export async function fixtureNeeds(given: Partial<Needs> = {}): Promise<Needs> {
  const search = createEmbeddedSearch();
  await search.apply(
    [...vietnamese, ...english].reduce<Document[][]>(sameDocument, []).map((documents) => ({
      do: 'put' as const,
      records: documents.flatMap(toRecords),
    })),
  );
  const find = <K extends Kind>(kind: K, id: string, locale: 'vi' | 'en') =>
    [...(locale === 'en' ? english : []), ...vietnamese].find(
      (document): document is DocumentOf<K> => document.kind === kind && document.id === id,
    );
  const where: Needs['where'] = (_kind, _relation, id, locale) =>
    vietnamese
      .filter((document): document is Faq => document.kind === 'faq')
      .filter((faq) => faq.procedures.includes(id))
      .map((faq) => find('faq', faq.id, locale) ?? faq);
  return { search, find, where, settings, ...given };
}

function sameDocument(groups: Document[][], document: Document): Document[][] {
  const group = groups.find(([one]) => one?.kind === document.kind && one.id === document.id);
  if (group) group.push(document);
  else groups.push([document]);
  return groups;
}

function paper(name: string, given: Partial<DossierItem> = {}): DossierItem {
  return { id: name, name, originals: 0, copies: 0, required: true, presentOnly: false, ...given };
}

function fee(amount: number | undefined, note?: string): Fee {
  return { id: `fee-${amount}`, kind: 'fee', amount, currency: 'VND', note };
}

function channel(
  way: 'direct' | 'online' | 'postal',
  time: { quantity: number; unit: 'working-day' | 'day'; note?: string },
  fees: Fee[],
) {
  return { id: way, channel: way, time, fees };
}
