import type { StarterChannel, StarterProcedure } from '../starter.ts';
import { identityPaper } from './papers.ts';

const verifiedOn = '2026-11-23';
const page = (id: string) => `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${id}`;

const byReceipt: StarterChannel['time'] = {
  unit: 'other',
  note: { vi: 'Theo giấy hẹn.', en: 'By the date on your receipt.' },
};

const freeOfCharge: StarterChannel['fees'] = [
  { kind: 'fee', amount: 0, note: { vi: 'Không thu lệ phí.', en: 'Free of charge.' } },
];

/** Insurance, allowances, work, school and the sea. */
export const workAndCareProcedures: StarterProcedure[] = [
  {
    slug: 'cap-the-bao-hiem-y-te',
    code: '1.014137',
    title: { vi: 'Thủ tục cấp thẻ bảo hiểm y tế', en: 'Issue of a health insurance card' },
    plainTitle: { vi: 'Làm thẻ bảo hiểm y tế', en: 'Get a health insurance card' },
    summary: {
      vi: 'Tham gia và nhận thẻ bảo hiểm y tế, kể cả cho trẻ dưới 6 tuổi. Đi khám dùng thẻ căn cước hoặc VNeID, VssID thay thẻ giấy.',
      en: 'Join health insurance and get the card, also for children under 6. At the doctor’s, an identity card or the VNeID or VssID app replaces the paper card.',
    },
    levels: ['province'],
    fields: ['y-te', 'lao-dong-thuong-binh-va-xa-hoi'],
    audiences: ['cong-dan-viet-nam', 'nguoi-nuoc-ngoai-cu-tru-tai-viet-nam'],
    lifeEvents: ['suc-khoe-va-y-te', 'co-con-nho', 'hoc-tap'],
    agencies: {
      competent: ['bao-hiem-xa-hoi-tinh'],
      executing: ['bao-hiem-xa-hoi-tinh'],
      coordinating: ['ubnd-cap-xa'],
    },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        name: { vi: 'Theo hộ gia đình', en: 'As a household' },
        steps: [
          {
            title: { vi: 'Khai', en: 'Apply' },
            text: {
              vi: 'Khai trên Cổng Dịch vụ công, hoặc ở cơ quan bảo hiểm, tổ chức dịch vụ thu ở xã, phường.',
              en: 'Apply on the portal, at the insurance office or at a collection point in the commune.',
            },
          },
          {
            title: { vi: 'Đóng tiền', en: 'Pay' },
            text: {
              vi: 'Đóng cho 3, 6 hoặc 12 tháng; từ người thứ hai trong hộ được giảm.',
              en: 'Pay for 3, 6 or 12 months; from the second person in the household it costs less.',
            },
          },
          {
            title: { vi: 'Nhận thẻ', en: 'Receive' },
            text: {
              vi: 'Thẻ điện tử hiện trên VssID, VNeID.',
              en: 'The electronic card appears in VssID and VNeID.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Tờ khai tham gia bảo hiểm y tế (mẫu TK1-TS)',
              en: 'Enrolment form (TK1-TS)',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-tham-gia-bao-hiem-tk1-ts',
          },
        ],
      },
      {
        name: { vi: 'Trẻ dưới 6 tuổi', en: 'Children under 6' },
        steps: [
          {
            text: {
              vi: 'Làm cùng lúc với khai sinh (liên thông) tại xã, phường hoặc trực tuyến; thẻ do ngân sách đóng.',
              en: 'Done together with birth registration in the commune or online; the state pays.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Tờ khai tham gia bảo hiểm y tế (mẫu TK1-TS)',
              en: 'Enrolment form (TK1-TS)',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-tham-gia-bao-hiem-tk1-ts',
          },
          {
            name: { vi: 'Giấy khai sinh của trẻ', en: 'Birth certificate of the child' },
            originals: 0,
            copies: 1,
            required: false,
            note: {
              vi: 'Không cần khi đã có dữ liệu khai sinh.',
              en: 'Not needed once the birth is in the register.',
            },
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'online',
        time: byReceipt,
        fees: [
          {
            kind: 'fee',
            amount: 0,
            note: {
              vi: 'Không thu lệ phí cấp thẻ; tiền đóng bảo hiểm tính riêng.',
              en: 'The card is free; contributions are separate.',
            },
          },
        ],
      },
      {
        channel: 'direct',
        time: byReceipt,
        fees: [
          {
            kind: 'fee',
            amount: 0,
            note: {
              vi: 'Không thu lệ phí cấp thẻ; tiền đóng bảo hiểm tính riêng.',
              en: 'The card is free; contributions are separate.',
            },
          },
        ],
      },
    ],
    requirements: [],
    results: [{ vi: 'Thẻ bảo hiểm y tế (bản điện tử)', en: 'Health insurance card (electronic)' }],
    legalBases: ['51/2024/QH15'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-khai-sinh' }],
    aliases: {
      vi: ['BHYT', 'thẻ bảo hiểm', 'mua bảo hiểm y tế', 'bảo hiểm cho bé', 'thẻ khám bệnh'],
      en: ['health card', 'health insurance'],
    },
    returnReasons: [
      {
        vi: 'Thông tin cá nhân khác cơ sở dữ liệu dân cư.',
        en: 'Personal details differ from the population database.',
      },
    ],
    sourceUrl: page('019d2bff-3d08-7599-80c7-c185678b6753'),
    verifiedOn,
    verifiedBy: 'bao-hiem-xa-hoi-tinh',
  },
  {
    slug: 'huong-bao-hiem-xa-hoi-mot-lan',
    code: '1.014173',
    title: { vi: 'Hưởng bảo hiểm xã hội một lần', en: 'One-time social insurance payment' },
    plainTitle: {
      vi: 'Rút bảo hiểm xã hội một lần',
      en: 'Withdraw social insurance as one payment',
    },
    summary: {
      vi: 'Nhận một lần số tiền bảo hiểm xã hội đã đóng khi đủ điều kiện. Rút rồi thì thời gian đóng không còn được tính để hưởng lương hưu.',
      en: 'Receive your social insurance as a single payment when you qualify. The years paid then no longer count towards a pension.',
    },
    levels: ['province'],
    fields: ['lao-dong-thuong-binh-va-xa-hoi'],
    audiences: ['cong-dan-viet-nam', 'nguoi-nuoc-ngoai'],
    lifeEvents: ['viec-lam', 'huu-tri'],
    agencies: { competent: ['bao-hiem-xa-hoi-tinh'], executing: ['bao-hiem-xa-hoi-tinh'] },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Cân nhắc', en: 'Consider' },
            text: {
              vi: 'Hỏi xem đóng tiếp bảo hiểm tự nguyện để hưởng lương hưu có lợi hơn không.',
              en: 'Ask whether paying on voluntarily for a pension is better for you.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp ở cơ quan bảo hiểm xã hội nơi cư trú hoặc trực tuyến.',
              en: 'Apply at the insurance office where you live, or online.',
            },
          },
          {
            title: { vi: 'Nhận tiền', en: 'Payment' },
            text: {
              vi: 'Nhận qua tài khoản ngân hàng hoặc nơi chi trả.',
              en: 'Paid to your bank account or at a pay point.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Văn bản đề nghị hưởng bảo hiểm xã hội một lần',
              en: 'Request for the one-time payment',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Sổ bảo hiểm xã hội', en: 'Social insurance book' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Giấy tờ ra nước ngoài định cư', en: 'Papers on settling abroad' },
            originals: 0,
            copies: 1,
            required: false,
            note: { vi: 'Khi ra nước ngoài để định cư.', en: 'When you settle abroad.' },
          },
          {
            name: { vi: 'Hồ sơ bệnh án hoặc biên bản giám định', en: 'Medical file or assessment' },
            originals: 1,
            copies: 0,
            required: false,
            note: {
              vi: 'Khi mắc bệnh hiểm nghèo hoặc suy giảm khả năng lao động từ 81%.',
              en: 'With a grave illness or a loss of working capacity of 81% or more.',
            },
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'online',
        time: {
          quantity: 7,
          unit: 'working-day',
          note: { vi: 'Kể từ khi nhận đủ hồ sơ.', en: 'From receipt of a complete dossier.' },
        },
        fees: freeOfCharge,
      },
      {
        channel: 'direct',
        time: {
          quantity: 7,
          unit: 'working-day',
          note: { vi: 'Kể từ khi nhận đủ hồ sơ.', en: 'From receipt of a complete dossier.' },
        },
        fees: freeOfCharge,
      },
    ],
    requirements: [
      {
        vi: 'Đóng trước ngày 1/7/2025, đã nghỉ 12 tháng không đóng tiếp và đóng chưa đủ 20 năm; hoặc',
        en: 'You paid before 1/7/2025, have stopped for 12 months and paid for less than 20 years; or',
      },
      {
        vi: 'Đủ tuổi nghỉ hưu mà đóng chưa đủ 15 năm; hoặc ra nước ngoài định cư; hoặc mắc bệnh nặng theo quy định.',
        en: 'You reach retirement age with less than 15 years paid; or settle abroad; or have a grave illness as listed.',
      },
    ],
    results: [
      {
        vi: 'Quyết định hưởng và tiền bảo hiểm xã hội một lần',
        en: 'The decision and the payment',
      },
    ],
    legalBases: ['41/2024/QH15'],
    related: [{ relation: 'related', procedure: 'huong-tro-cap-that-nghiep' }],
    aliases: {
      vi: [
        'rút BHXH',
        'lãnh bảo hiểm một lần',
        'hưu một lần',
        'BHXH 1 lần',
        'rút bảo hiểm',
        'tiền bảo hiểm xã hội',
      ],
      en: ['withdraw social insurance', 'lump sum'],
    },
    returnReasons: [
      {
        vi: 'Sổ bảo hiểm chưa chốt ở nơi làm cũ.',
        en: 'The book was not closed by the last employer.',
      },
      {
        vi: 'Chưa đủ 12 tháng kể từ khi dừng đóng.',
        en: 'Less than 12 months since the last contribution.',
      },
    ],
    sourceUrl: page('019d2bfb-2368-7249-ba0e-736f3bcd4303'),
    verifiedOn,
    verifiedBy: 'bao-hiem-xa-hoi-tinh',
  },
  {
    slug: 'tro-cap-xa-hoi-hang-thang',
    code: '1.001776',
    title: {
      vi: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng',
      en: 'Granting, changing and ending monthly social allowances and care support',
    },
    plainTitle: { vi: 'Xin trợ cấp xã hội hằng tháng', en: 'Apply for a monthly social allowance' },
    summary: {
      vi: 'Dành cho trẻ mồ côi, người khuyết tật nặng, người đơn thân nghèo nuôi con, người cao tuổi nghèo không nơi nương tựa và một số người khác.',
      en: 'For orphans, severely disabled people, poor single parents, poor elderly people without support and some others.',
    },
    levels: ['commune'],
    fields: ['lao-dong-thuong-binh-va-xa-hoi'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['huu-tri', 'suc-khoe-va-y-te', 'co-con-nho'],
    agencies: { competent: ['ubnd-cap-xa'], executing: ['ubnd-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Nộp tờ khai', en: 'Hand in the form' },
            text: {
              vi: 'Người hưởng, người thân hoặc người giám hộ nộp tờ khai ở xã, phường nơi cư trú.',
              en: 'The person, a relative or the guardian hands it in to the commune or ward where they live.',
            },
          },
          {
            title: { vi: 'Xét duyệt', en: 'Decision' },
            text: {
              vi: 'Xã, phường xem xét, niêm yết kết quả và ra quyết định.',
              en: 'The commune examines, posts the result and decides.',
            },
          },
          {
            title: { vi: 'Nhận trợ cấp', en: 'Receive the allowance' },
            text: {
              vi: 'Nhận tiền hằng tháng qua tài khoản hoặc tại nơi chi trả.',
              en: 'It is paid every month to your account or at a pay point.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Tờ khai đề nghị trợ giúp xã hội', en: 'Social assistance form' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-de-nghi-tro-giup-xa-hoi',
          },
          {
            name: { vi: 'Giấy xác nhận khuyết tật', en: 'Disability certificate' },
            originals: 0,
            copies: 1,
            required: false,
            note: { vi: 'Với người khuyết tật.', en: 'For people with disabilities.' },
          },
          identityPaper,
        ],
      },
    ],
    channels: [
      { channel: 'direct', time: byReceipt, fees: freeOfCharge },
      { channel: 'online', time: byReceipt, fees: freeOfCharge },
    ],
    requirements: [
      {
        vi: 'Thuộc đối tượng ghi trong Nghị định 20/2021/NĐ-CP và chưa hưởng chế độ khác cao hơn.',
        en: 'You are among those named in Decree 20/2021/NĐ-CP and receive no higher benefit.',
      },
    ],
    results: [
      {
        vi: 'Quyết định hưởng trợ cấp xã hội hằng tháng',
        en: 'Decision on the monthly social allowance',
      },
    ],
    legalBases: ['20/2021/NĐ-CP', '76/2024/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'tro-cap-huu-tri-xa-hoi' }],
    aliases: {
      vi: [
        'trợ cấp bảo trợ xã hội',
        'trợ cấp người khuyết tật',
        'tiền trợ cấp hằng tháng',
        'trợ cấp mẹ đơn thân',
        'trợ cấp trẻ mồ côi',
      ],
      en: ['social allowance', 'disability allowance'],
    },
    returnReasons: [
      {
        vi: 'Tờ khai không có chữ ký của người khai hoặc người giám hộ.',
        en: 'The form is not signed by the person or the guardian.',
      },
    ],
    sourceUrl: page('019d2bfe-b7e6-740b-9573-24f800e8664d'),
    verifiedOn,
    verifiedBy: 'so-y-te',
  },
  {
    slug: 'tro-cap-huu-tri-xa-hoi',
    code: '1.014027',
    title: {
      vi: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội',
      en: 'Granting, changing and ending the social pension',
    },
    plainTitle: {
      vi: 'Xin trợ cấp hưu trí xã hội cho người già không có lương hưu',
      en: 'Apply for the social pension for elderly people without a pension',
    },
    summary: {
      vi: 'Trợ cấp hằng tháng cho người từ đủ 75 tuổi không có lương hưu; hộ nghèo, cận nghèo thì từ đủ 70 tuổi. Có từ ngày 1/7/2025.',
      en: 'Monthly allowance from 75 years for those without a pension; in poor and near-poor homes from 70 years. Since 1/7/2025.',
    },
    levels: ['commune'],
    fields: ['lao-dong-thuong-binh-va-xa-hoi'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['huu-tri'],
    agencies: { competent: ['ubnd-cap-xa'], executing: ['ubnd-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Nộp văn bản đề nghị', en: 'Hand in the request' },
            text: {
              vi: 'Nộp ở xã, phường nơi cư trú, qua bưu chính hoặc trực tuyến. Con cháu nộp giúp được.',
              en: 'To the commune or ward where you live, by post or online. Children may do it for you.',
            },
          },
          {
            title: { vi: 'Xã, phường xét', en: 'The commune decides' },
            text: {
              vi: 'Xã, phường tra cứu dữ liệu về tuổi, lương hưu, hộ nghèo rồi quyết định.',
              en: 'It looks up age, pension and poverty data and decides.',
            },
          },
          {
            title: { vi: 'Nhận tiền', en: 'Receive the money' },
            text: {
              vi: 'Nhận 500.000 đồng mỗi tháng qua tài khoản hoặc tại nơi chi trả.',
              en: 'You receive 500,000 đồng a month to your account or at a pay point.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Văn bản đề nghị hưởng trợ cấp hưu trí xã hội',
              en: 'Request for the social pension',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          identityPaper,
        ],
      },
    ],
    channels: [
      { channel: 'direct', time: { quantity: 10, unit: 'working-day' }, fees: freeOfCharge },
      { channel: 'online', time: { quantity: 10, unit: 'working-day' }, fees: freeOfCharge },
    ],
    requirements: [
      {
        vi: 'Từ đủ 75 tuổi (hộ nghèo, cận nghèo: từ đủ 70 tuổi).',
        en: 'From 75 years (poor and near-poor homes: from 70 years).',
      },
      {
        vi: 'Không hưởng lương hưu, trợ cấp bảo hiểm xã hội hằng tháng, hoặc hưởng thấp hơn mức này.',
        en: 'No pension or monthly insurance benefit, or one below this amount.',
      },
    ],
    results: [
      { vi: 'Quyết định hưởng trợ cấp hưu trí xã hội', en: 'Decision on the social pension' },
    ],
    legalBases: ['41/2024/QH15', '176/2025/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'tro-cap-xa-hoi-hang-thang' }],
    aliases: {
      vi: [
        'tiền người già',
        'trợ cấp người cao tuổi',
        'trợ cấp 75 tuổi',
        'trợ cấp 80 tuổi',
        'lương người già',
      ],
      en: ['social pension', 'elderly allowance'],
    },
    returnReasons: [
      {
        vi: 'Đang hưởng lương hưu hoặc trợ cấp hằng tháng cao hơn.',
        en: 'A higher pension or monthly benefit is already received.',
      },
    ],
    sourceUrl: page('019d2bff-2d80-74d8-8515-90f6f61822f0'),
    verifiedOn,
    verifiedBy: 'so-y-te',
  },
  {
    slug: 'huong-tro-cap-that-nghiep',
    code: '1.014748',
    title: { vi: 'Hưởng trợ cấp thất nghiệp (cấp tỉnh)', en: 'Unemployment benefit (province)' },
    plainTitle: { vi: 'Nhận trợ cấp thất nghiệp', en: 'Receive unemployment benefit' },
    summary: {
      vi: 'Dành cho người nghỉ việc có đóng bảo hiểm thất nghiệp. Nộp trong 3 tháng kể từ ngày nghỉ việc.',
      en: 'For people who left work and paid unemployment insurance. Apply within 3 months of leaving.',
    },
    levels: ['province'],
    fields: ['lao-dong-thuong-binh-va-xa-hoi'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['viec-lam'],
    agencies: {
      competent: ['so-noi-vu'],
      executing: ['so-noi-vu'],
      coordinating: ['bao-hiem-xa-hoi-tinh'],
    },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Chốt sổ', en: 'Close the book' },
            text: {
              vi: 'Yêu cầu nơi làm cũ chốt sổ bảo hiểm và đưa quyết định nghỉ việc.',
              en: 'Ask your last employer to close the insurance book and give the decision on leaving.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp ở trung tâm dịch vụ việc làm hoặc trực tuyến.',
              en: 'Apply to the employment service centre or online.',
            },
          },
          {
            title: {
              vi: 'Nhận trợ cấp, khai báo tìm việc',
              en: 'Receive the benefit, report your search',
            },
            text: {
              vi: 'Nhận tiền hằng tháng và khai báo việc tìm kiếm việc làm theo lịch.',
              en: 'Receive it monthly and report your search for work as scheduled.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Đề nghị hưởng trợ cấp thất nghiệp',
              en: 'Request for unemployment benefit',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Quyết định thôi việc hoặc hợp đồng đã hết hạn',
              en: 'Decision on leaving, or the ended contract',
            },
            originals: 1,
            copies: 0,
            required: true,
            note: {
              vi: 'Bản chính hoặc bản sao có chứng thực.',
              en: 'Original or certified copy.',
            },
          },
          {
            name: { vi: 'Sổ bảo hiểm xã hội', en: 'Social insurance book' },
            originals: 1,
            copies: 0,
            required: false,
            note: { vi: 'Không cần khi dữ liệu đã có.', en: 'Not needed when the data is there.' },
          },
        ],
      },
    ],
    channels: [
      { channel: 'online', time: byReceipt, fees: freeOfCharge },
      { channel: 'direct', time: byReceipt, fees: freeOfCharge },
    ],
    requirements: [
      {
        vi: 'Đóng bảo hiểm thất nghiệp từ đủ 12 tháng trong 24 tháng trước khi nghỉ việc.',
        en: 'At least 12 months of unemployment insurance within the 24 months before leaving.',
      },
      {
        vi: 'Không tự ý bỏ việc trái luật, không hưởng lương hưu.',
        en: 'You did not walk out unlawfully and receive no pension.',
      },
    ],
    results: [
      { vi: 'Quyết định hưởng trợ cấp thất nghiệp', en: 'Decision on unemployment benefit' },
    ],
    legalBases: ['74/2025/QH15'],
    related: [{ relation: 'related', procedure: 'huong-bao-hiem-xa-hoi-mot-lan' }],
    aliases: {
      vi: ['BHTN', 'bảo hiểm thất nghiệp', 'tiền thất nghiệp', 'mất việc', 'nghỉ việc'],
      en: ['unemployment benefit', 'lost my job'],
    },
    returnReasons: [
      {
        vi: 'Nộp sau 3 tháng kể từ ngày nghỉ việc.',
        en: 'Handed in later than 3 months after leaving.',
      },
    ],
    sourceUrl: page('019d2bfb-2b1d-7649-8f76-f5315475eb46'),
    verifiedOn,
    verifiedBy: 'so-noi-vu',
  },
  {
    slug: 'cap-giay-phep-lao-dong',
    code: '1.014199',
    title: {
      vi: 'Cấp giấy phép lao động đối với người lao động nước ngoài làm việc tại Việt Nam',
      en: 'Work permit for foreign workers in Viet Nam',
    },
    plainTitle: {
      vi: 'Xin giấy phép lao động cho người nước ngoài',
      en: 'Get a work permit as a foreigner',
    },
    summary: {
      vi: 'Người sử dụng lao động xin giấy phép cho người nước ngoài làm việc tại tỉnh. Giấy phép có hạn tối đa 2 năm.',
      en: 'The employer applies for a foreigner who will work in the province. The permit lasts at most 2 years.',
    },
    levels: ['province'],
    fields: ['lao-dong-thuong-binh-va-xa-hoi'],
    audiences: [
      'nguoi-nuoc-ngoai',
      'doanh-nghiep',
      'doanh-nghiep-co-von-dau-tu-nuoc-ngoai',
      'to-chuc',
    ],
    lifeEvents: ['lao-dong-va-bao-hiem-xa-hoi', 'viec-lam'],
    agencies: { competent: ['ubnd-tinh-dak-lak'], executing: ['so-noi-vu'] },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Chuẩn bị giấy tờ nước ngoài', en: 'Prepare foreign papers' },
            text: {
              vi: 'Hợp pháp hóa lãnh sự và dịch bằng cấp, xác nhận kinh nghiệm, lý lịch tư pháp nước ngoài.',
              en: 'Have diplomas, proof of experience and foreign police certificates legalised and translated.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Người sử dụng lao động nộp trong khoảng 60 đến 10 ngày trước ngày làm việc dự kiến.',
              en: 'The employer applies between 60 and 10 days before the planned start of work.',
            },
          },
          {
            title: { vi: 'Nhận giấy phép', en: 'Receive' },
            text: {
              vi: 'Nhận giấy phép, ký hợp đồng lao động rồi mới làm việc.',
              en: 'Receive the permit and sign the contract before work begins.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Văn bản đề nghị cấp giấy phép, kèm giải trình nhu cầu sử dụng',
              en: 'Application with the explanation of the need',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Giấy khám sức khỏe', en: 'Health certificate' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Phiếu lý lịch tư pháp', en: 'Criminal record certificate' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Ảnh 4 x 6 cm, nền trắng', en: 'Photographs 4 x 6 cm, white background' },
            originals: 2,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Hộ chiếu còn hạn', en: 'Valid passport' },
            originals: 0,
            copies: 1,
            required: true,
          },
          {
            name: {
              vi: 'Giấy tờ chứng minh vị trí: nhà quản lý, chuyên gia, lao động kỹ thuật',
              en: 'Proof of the position: manager, expert, technical worker',
            },
            originals: 0,
            copies: 1,
            required: true,
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'online',
        time: {
          quantity: 10,
          unit: 'working-day',
          note: { vi: 'Kể từ khi nhận đủ hồ sơ.', en: 'From receipt of a complete dossier.' },
        },
        fees: [
          {
            kind: 'fee',
            note: {
              vi: 'Mức thu do Hội đồng nhân dân tỉnh quy định.',
              en: 'Set by the provincial council.',
            },
          },
        ],
      },
      {
        channel: 'direct',
        time: {
          quantity: 10,
          unit: 'working-day',
          note: { vi: 'Kể từ khi nhận đủ hồ sơ.', en: 'From receipt of a complete dossier.' },
        },
        fees: [
          {
            kind: 'fee',
            note: {
              vi: 'Mức thu do Hội đồng nhân dân tỉnh quy định.',
              en: 'Set by the provincial council.',
            },
          },
        ],
      },
    ],
    requirements: [
      {
        vi: 'Từ đủ 18 tuổi, đủ sức khỏe, không đang chấp hành án; thuộc vị trí được sử dụng lao động nước ngoài.',
        en: 'At least 18, healthy, not serving a sentence, and in a position open to foreigners.',
      },
    ],
    results: [{ vi: 'Giấy phép lao động', en: 'Work permit' }],
    legalBases: ['45/2019/QH14', '219/2025/NĐ-CP'],
    related: [
      { relation: 'prerequisite', procedure: 'cap-phieu-ly-lich-tu-phap' },
      { relation: 'related', procedure: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' },
    ],
    aliases: {
      vi: [
        'work permit',
        'GPLĐ',
        'giấy phép làm việc cho người nước ngoài',
        'thuê người nước ngoài',
      ],
      en: ['work permit', 'hire a foreigner', 'expat job', 'teach English'],
    },
    returnReasons: [
      {
        vi: 'Giấy tờ nước ngoài chưa hợp pháp hóa lãnh sự.',
        en: 'Foreign papers were not legalised.',
      },
      {
        vi: 'Xác nhận kinh nghiệm không khớp vị trí xin làm.',
        en: 'The proof of experience does not match the position.',
      },
    ],
    sourceUrl: page('019d2bfb-2af9-774b-995e-ea7085c65ef6'),
    verifiedOn,
    verifiedBy: 'so-noi-vu',
  },
  {
    slug: 'chuyen-truong',
    code: '2.002854',
    title: { vi: 'Chuyển trường và tiếp nhận học sinh', en: 'Transfer and admission of pupils' },
    plainTitle: { vi: 'Chuyển trường cho học sinh', en: 'Change schools' },
    summary: {
      vi: 'Chuyển học sinh sang trường khác khi gia đình chuyển chỗ ở hoặc có lý do chính đáng.',
      en: 'For pupils whose family moves or who have another good reason.',
    },
    levels: ['other'],
    fields: ['giao-duc-va-dao-tao'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['hoc-tap', 'co-con-nho'],
    agencies: {
      competent: ['nha-truong'],
      executing: ['nha-truong'],
      coordinating: ['so-giao-duc-va-dao-tao'],
    },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Hỏi trường mới', en: 'Ask the new school' },
            text: {
              vi: 'Xin trường mới đồng ý tiếp nhận.',
              en: 'Ask the new school to take the pupil.',
            },
          },
          {
            title: { vi: 'Xin trường cũ', en: 'Ask the old school' },
            text: {
              vi: 'Nộp đơn ở trường cũ để nhận giấy giới thiệu và hồ sơ học sinh.',
              en: 'Apply there for the letter of transfer and the file.',
            },
          },
          {
            title: { vi: 'Nhập học', en: 'Enrol' },
            text: {
              vi: 'Nộp hồ sơ cho trường mới; trường xếp lớp.',
              en: 'Hand the file to the new school, which assigns a class.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Đơn xin chuyển trường do cha mẹ hoặc người giám hộ ký',
              en: 'Transfer request signed by parent or guardian',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'don-xin-chuyen-truong',
          },
          { name: { vi: 'Học bạ', en: 'School record' }, originals: 1, copies: 0, required: true },
          {
            name: { vi: 'Bản sao Giấy khai sinh', en: 'Copy of the birth certificate' },
            originals: 0,
            copies: 1,
            required: false,
            note: {
              vi: 'Khi trường không tra cứu được.',
              en: 'When the school cannot look it up.',
            },
          },
          {
            name: { vi: 'Giấy giới thiệu chuyển trường', en: 'Letter of transfer' },
            originals: 1,
            copies: 0,
            required: false,
            note: { vi: 'Do trường cũ cấp.', en: 'Issued by the old school.' },
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'direct',
        time: byReceipt,
        fees: freeOfCharge,
        note: { vi: 'Tại văn phòng nhà trường.', en: 'At the school office.' },
      },
      { channel: 'online', time: byReceipt, fees: freeOfCharge },
    ],
    requirements: [
      {
        vi: 'Trường mới còn chỗ học. Thường chuyển trong hè hoặc cuối học kỳ I.',
        en: 'The new school has a place. Transfers are usual in summer or at the end of the first term.',
      },
    ],
    results: [
      { vi: 'Học sinh được tiếp nhận ở trường mới', en: 'The pupil is admitted to the new school' },
    ],
    legalBases: ['43/2019/QH14'],
    related: [{ relation: 'related', procedure: 'dang-ky-tam-tru' }],
    aliases: {
      vi: ['xin chuyển trường', 'chuyển trường cho con', 'rút học bạ', 'nhập học giữa năm'],
      en: ['change schools', 'school transfer'],
    },
    returnReasons: [
      { vi: 'Trường mới chưa đồng ý tiếp nhận.', en: 'The new school has not agreed yet.' },
    ],
    sourceUrl: page('019e4f04-8e6e-72c9-99e6-b2edd45b4a83'),
    verifiedOn,
    verifiedBy: 'so-giao-duc-va-dao-tao',
  },
  {
    slug: 'dang-ky-tau-ca',
    code: '1.003650',
    title: {
      vi: 'Cấp giấy chứng nhận đăng ký tàu cá, tàu phục vụ nuôi trồng thủy sản',
      en: 'Registration certificate of fishing and aquaculture vessels',
    },
    plainTitle: { vi: 'Đăng ký tàu cá', en: 'Register a fishing vessel' },
    summary: {
      vi: 'Đăng ký tàu đóng mới, cải hoán, mua lại hoặc nhập khẩu để được ra khơi hợp pháp.',
      en: 'Register a vessel that was built, altered, bought or imported, so that it may go to sea.',
    },
    levels: ['province'],
    fields: ['nong-nghiep-va-phat-trien-nong-thon'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'hop-tac-xa', 'to-chuc'],
    lifeEvents: ['phuong-tien-va-nguoi-lai', 'so-huu-tri-tue-dang-ky-tai-san'],
    agencies: {
      competent: ['so-nong-nghiep-va-moi-truong'],
      executing: ['so-nong-nghiep-va-moi-truong'],
    },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        name: { vi: 'Tàu đóng mới', en: 'New vessels' },
        steps: [
          {
            title: { vi: 'Xin chấp thuận đóng mới', en: 'Ask for approval to build' },
            text: {
              vi: 'Có văn bản chấp thuận trước khi đóng tàu.',
              en: 'Have the written approval before building.',
            },
          },
          {
            title: { vi: 'Đăng kiểm', en: 'Inspection' },
            text: {
              vi: 'Tàu từ 12 mét phải có giấy chứng nhận an toàn kỹ thuật; dưới 12 mét có biên bản kiểm tra.',
              en: 'Vessels from 12 metres need the certificate of technical safety; below 12 metres an inspection record.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ và nhận giấy', en: 'Apply and receive the certificate' },
            text: {
              vi: 'Nộp trực tuyến, qua bưu chính hoặc trực tiếp rồi kẻ số đăng ký lên tàu.',
              en: 'Apply online, by post or in person, then paint the number on the vessel.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Tờ khai đăng ký (mẫu 02a.ĐKT)', en: 'Registration form (02a.ĐKT)' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-dang-ky-tau-ca',
          },
          {
            name: { vi: 'Giấy chứng nhận xuất xưởng', en: 'Certificate of the shipyard' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Giấy chứng nhận an toàn kỹ thuật hoặc biên bản kiểm tra tàu',
              en: 'Certificate of technical safety or inspection record',
            },
            originals: 0,
            copies: 1,
            required: true,
          },
          {
            name: {
              vi: 'Biên lai hoặc tờ khai lệ phí trước bạ',
              en: 'Receipt or declaration of registration tax',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Ảnh màu 9 x 12 cm chụp hai bên mạn tàu',
              en: 'Colour photographs of 9 x 12 cm of both sides',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
        ],
      },
      {
        name: { vi: 'Tàu mua lại, nhận cho, tặng', en: 'Vessels bought or given' },
        steps: [
          {
            text: {
              vi: 'Nộp tờ khai cùng giấy tờ mua bán và đăng ký cũ của tàu.',
              en: 'Hand in the form with the sale papers and the former registration.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Tờ khai đăng ký', en: 'Registration form' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-dang-ky-tau-ca',
          },
          {
            name: {
              vi: 'Giấy tờ chuyển nhượng quyền sở hữu tàu',
              en: 'Papers on the transfer of the vessel',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Giấy chứng nhận đăng ký tàu cũ', en: 'Former registration certificate' },
            originals: 1,
            copies: 0,
            required: true,
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'online',
        time: { quantity: 3, unit: 'working-day' },
        fees: [
          { kind: 'fee', note: { vi: 'Theo quy định hiện hành.', en: 'As currently regulated.' } },
        ],
      },
      {
        channel: 'direct',
        time: { quantity: 3, unit: 'working-day' },
        fees: [
          { kind: 'fee', note: { vi: 'Theo quy định hiện hành.', en: 'As currently regulated.' } },
        ],
      },
      {
        channel: 'postal',
        time: { quantity: 3, unit: 'working-day' },
        fees: [
          { kind: 'fee', note: { vi: 'Theo quy định hiện hành.', en: 'As currently regulated.' } },
        ],
      },
    ],
    requirements: [
      {
        vi: 'Chủ tàu có nơi cư trú hoặc trụ sở tại tỉnh; tàu có nguồn gốc hợp pháp.',
        en: 'The owner lives or is based in the province; the vessel is of lawful origin.',
      },
    ],
    results: [
      { vi: 'Giấy chứng nhận đăng ký tàu cá', en: 'Registration certificate of the vessel' },
    ],
    legalBases: ['18/2017/QH14', '02/2026/TT-BNNMT'],
    related: [],
    aliases: {
      vi: ['ghe', 'thuyền đánh cá', 'đăng ký ghe', 'giấy tờ tàu', 'sang tên tàu cá', 'tàu thuyền'],
      en: ['fishing boat registration', 'register a boat'],
    },
    returnReasons: [
      { vi: 'Chưa có văn bản chấp thuận đóng mới.', en: 'There is no written approval to build.' },
      { vi: 'Số máy trên tờ khai khác thực tế.', en: 'The engine number differs from the form.' },
    ],
    publishingDecision: { number: '68/QĐ-BNNMT' },
    sourceUrl: page('019d2bfa-2864-76fe-9234-7c54e1661f21'),
    verifiedOn,
    verifiedBy: 'so-nong-nghiep-va-moi-truong',
  },
];
