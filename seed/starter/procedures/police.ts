import type { StarterCase, StarterProcedure, StarterFee } from '../starter.ts';
import { identityPaper } from './papers.ts';

const verifiedOn = '2026-11-23';
const page = (id: string) => `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${id}`;

const residenceForm: StarterCase['dossier'][number] = {
  name: { vi: 'Tờ khai thay đổi thông tin cư trú (mẫu CT01)', en: 'Residence change form (CT01)' },
  originals: 1,
  copies: 0,
  required: true,
  form: 'to-khai-thay-doi-thong-tin-cu-tru-ct01',
};

const lawfulHome: StarterCase['dossier'][number] = {
  name: { vi: 'Giấy tờ chứng minh chỗ ở hợp pháp', en: 'Proof of a lawful place to live' },
  originals: 1,
  copies: 0,
  required: false,
  note: {
    vi: 'Không phải nộp khi công an tra cứu được trong cơ sở dữ liệu. Ví dụ: sổ đỏ, hợp đồng thuê nhà, văn bản cho ở nhờ.',
    en: 'Not needed when the police can look it up. For example: a land certificate, a lease, a written consent of the owner.',
  },
};

/** The identity-card fee is halved until the end of 2026 by Circular 64/2025/TT-BTC. */
function cardFee(full: string, amount: number): StarterFee {
  return {
    kind: 'fee',
    amount,
    note: {
      vi: `Mức đã giảm 50% đến hết ngày 31/12/2026; mức đầy đủ là ${full} đồng.`,
      en: `Reduced by 50% until 31/12/2026; the full fee is ${full.replace('.', ',')} đồng.`,
    },
    legalBasis: '64/2025/TT-BTC',
  };
}

/** Residence, identity cards, passports and criminal records. */
export const policeProcedures: StarterProcedure[] = [
  {
    slug: 'dang-ky-thuong-tru',
    code: '1.004222',
    title: { vi: 'Đăng ký thường trú', en: 'Permanent residence registration' },
    plainTitle: { vi: 'Đăng ký thường trú, nhập hộ khẩu', en: 'Register your permanent residence' },
    summary: {
      vi: 'Đăng ký nơi ở lâu dài của mình hoặc nhập vào hộ của người thân. Sổ hộ khẩu giấy không còn; thông tin nằm trong cơ sở dữ liệu cư trú.',
      en: "Register your lasting home or join a relative's household. There is no paper household book any more; the data is electronic.",
    },
    levels: ['commune'],
    fields: ['cong-an'],
    audiences: ['cong-dan-viet-nam', 'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai'],
    lifeEvents: ['cu-tru-va-giay-to-tuy-than', 'co-con-nho', 'dien-luc-nha-o-dat-dai'],
    agencies: { competent: ['cong-an-cap-xa'], executing: ['cong-an-cap-xa'] },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        name: { vi: 'Vào nhà của mình', en: 'Into your own home' },
        steps: [
          {
            title: { vi: 'Khai', en: 'Declare' },
            text: {
              vi: 'Khai mẫu CT01 trên VNeID, Cổng Dịch vụ công hoặc tại công an xã, phường.',
              en: 'Fill in CT01 in VNeID, on the portal or at the commune police.',
            },
          },
          {
            title: { vi: 'Công an kiểm tra', en: 'Check' },
            text: {
              vi: 'Công an kiểm tra chỗ ở hợp pháp và cập nhật dữ liệu.',
              en: 'The police check the lawful home and update the data.',
            },
          },
          {
            title: { vi: 'Nhận thông báo', en: 'Notice' },
            text: {
              vi: 'Nhận thông báo kết quả; xem lại nơi thường trú trên VNeID.',
              en: 'Receive the result; your residence appears in VNeID.',
            },
          },
        ],
        dossier: [residenceForm, lawfulHome],
      },
      {
        name: {
          vi: 'Về ở với vợ, chồng, cha mẹ, con hoặc người thân',
          en: 'Joining a spouse, parent, child or relative',
        },
        steps: [
          {
            text: {
              vi: 'Chủ hộ và chủ nhà đồng ý trên mẫu CT01 hoặc trên VNeID, rồi nộp như trên.',
              en: 'The head of household and the owner agree on form CT01 or in VNeID; then apply as above.',
            },
          },
        ],
        dossier: [
          residenceForm,
          {
            name: {
              vi: 'Giấy tờ chứng minh quan hệ với chủ hộ',
              en: 'Proof of the relationship with the head of household',
            },
            originals: 1,
            copies: 0,
            required: false,
            note: {
              vi: 'Không phải nộp khi công an tra cứu được, ví dụ giấy khai sinh, giấy kết hôn đã có trong dữ liệu.',
              en: 'Not needed when the police can look it up, for example birth or marriage certificates in the register.',
            },
          },
        ],
      },
      {
        name: { vi: 'Vào nhà thuê, mượn, ở nhờ', en: 'Into a rented or borrowed home' },
        steps: [
          {
            text: {
              vi: 'Cần chủ nhà đồng ý cho đăng ký thường trú và nhà đủ diện tích tối thiểu mỗi người theo quy định của tỉnh.',
              en: 'The owner must agree to permanent residence and the home must offer the minimum area per person set by the province.',
            },
          },
        ],
        dossier: [residenceForm, lawfulHome],
      },
    ],
    channels: [
      {
        channel: 'online',
        time: { quantity: 7, unit: 'working-day' },
        fees: [{ kind: 'fee', amount: 10000, legalBasis: '75/2022/TT-BTC' }],
      },
      {
        channel: 'direct',
        time: { quantity: 7, unit: 'working-day' },
        fees: [
          {
            kind: 'fee',
            amount: 20000,
            note: {
              vi: 'Một số trường hợp được miễn, ví dụ trẻ em, người cao tuổi, người khuyết tật, hộ nghèo.',
              en: 'Waived for some, for example children, the elderly, people with disabilities and poor households.',
            },
            legalBasis: '75/2022/TT-BTC',
          },
        ],
      },
    ],
    requirements: [
      {
        vi: 'Có chỗ ở hợp pháp, hoặc được chủ hộ, chủ nhà đồng ý.',
        en: 'You have a lawful home, or the head of household and owner agree.',
      },
    ],
    results: [
      {
        vi: 'Thông báo kết quả; nơi thường trú được cập nhật trong cơ sở dữ liệu',
        en: 'Notice of the result; your residence is updated in the database',
      },
    ],
    legalBases: ['68/2020/QH14', '154/2024/NĐ-CP', '53/2025/TT-BCA', '75/2022/TT-BTC'],
    related: [
      { relation: 'related', procedure: 'dang-ky-tam-tru' },
      { relation: 'next', procedure: 'cap-doi-the-can-cuoc' },
    ],
    aliases: {
      vi: [
        'nhập hộ khẩu',
        'hộ khẩu',
        'chuyển hộ khẩu',
        'đăng ký hộ khẩu',
        'nhập khẩu cho vợ',
        'nhập khẩu cho con',
      ],
      en: ['household registration', 'ho khau', 'move house'],
    },
    returnReasons: [
      {
        vi: 'Chủ hộ hoặc chủ nhà chưa xác nhận đồng ý.',
        en: 'The head of household or the owner has not yet agreed.',
      },
      {
        vi: 'Nhà đang tranh chấp hoặc không chứng minh được chỗ ở hợp pháp.',
        en: 'The home is disputed or its lawfulness is not proven.',
      },
    ],
    flags: { essential: true },
    publishingDecision: { number: '1523/QĐ-BCA-C06' },
    sourceUrl: page('019d2bf7-7704-7449-9e95-fe7ebb959aa2'),
    verifiedOn,
    verifiedBy: 'cong-an-tinh',
  },
  {
    slug: 'dang-ky-tam-tru',
    code: '1.004194',
    title: { vi: 'Đăng ký tạm trú', en: 'Temporary residence registration' },
    plainTitle: { vi: 'Đăng ký tạm trú', en: 'Register a temporary residence' },
    summary: {
      vi: 'Dành cho người đến ở xã, phường khác nơi thường trú từ 30 ngày trở lên: thuê trọ, đi làm, đi học.',
      en: 'For people who stay 30 days or more in a commune other than their permanent one: tenants, workers, students.',
    },
    levels: ['commune'],
    fields: ['cong-an'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'to-chuc', 'hop-tac-xa'],
    lifeEvents: ['cu-tru-va-giay-to-tuy-than', 'hoc-tap', 'viec-lam'],
    agencies: { competent: ['cong-an-cap-xa'], executing: ['cong-an-cap-xa'] },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        name: { vi: 'Cá nhân, hộ gia đình', en: 'One person or a household' },
        steps: [
          {
            title: { vi: 'Khai', en: 'Declare' },
            text: {
              vi: 'Khai mẫu CT01 trên VNeID, Cổng Dịch vụ công hoặc tại công an xã, phường nơi đang ở.',
              en: 'Fill in CT01 in VNeID, on the portal or at the police of the commune where you stay.',
            },
          },
          {
            title: { vi: 'Nhận thông báo', en: 'Notice' },
            text: {
              vi: 'Xem kết quả trên VNeID. Thời hạn tạm trú tối đa 2 năm, gia hạn được nhiều lần.',
              en: 'See the result in VNeID. It lasts at most 2 years and can be extended any number of times.',
            },
          },
        ],
        dossier: [
          {
            ...residenceForm,
            note: {
              vi: 'Người chưa thành niên thì cha, mẹ hoặc người giám hộ ghi ý kiến đồng ý.',
              en: 'For minors, a parent or guardian writes the consent.',
            },
          },
          lawfulHome,
        ],
      },
      {
        name: {
          vi: 'Theo danh sách (cơ quan, trường, công ty)',
          en: 'By list (organisations, schools, companies)',
        },
        steps: [
          {
            text: {
              vi: 'Đơn vị lập danh sách người ở và nộp kèm tờ khai của từng người.',
              en: 'The organisation hands in a list of residents with the form of each.',
            },
          },
        ],
        dossier: [
          residenceForm,
          {
            name: {
              vi: 'Văn bản đề nghị kèm danh sách người tạm trú',
              en: 'Request with the list of residents',
            },
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
          {
            kind: 'fee',
            amount: 7000,
            note: {
              vi: 'Mỗi lần đăng ký cá nhân, hộ gia đình.',
              en: 'For each registration of a person or household.',
            },
            legalBasis: '75/2022/TT-BTC',
          },
        ],
      },
      {
        channel: 'direct',
        time: { quantity: 3, unit: 'working-day' },
        fees: [
          {
            kind: 'fee',
            amount: 15000,
            note: {
              vi: 'Theo danh sách: 10.000 đồng mỗi người.',
              en: 'By list: 10,000 đồng a person.',
            },
            legalBasis: '75/2022/TT-BTC',
          },
        ],
      },
    ],
    requirements: [
      {
        vi: 'Ở ngoài xã, phường nơi thường trú từ 30 ngày trở lên.',
        en: 'You live outside your permanent commune for 30 days or more.',
      },
    ],
    results: [
      {
        vi: 'Thông báo kết quả; nơi tạm trú được cập nhật trong cơ sở dữ liệu',
        en: 'Notice of the result; your stay is updated in the database',
      },
    ],
    legalBases: ['68/2020/QH14', '154/2024/NĐ-CP', '53/2025/TT-BCA', '75/2022/TT-BTC'],
    related: [{ relation: 'related', procedure: 'dang-ky-thuong-tru' }],
    aliases: {
      vi: ['KT3', 'giấy tạm trú', 'sổ tạm trú', 'tạm trú cho người thuê trọ', 'khai báo tạm trú'],
      en: ['tenant registration', 'temporary stay'],
    },
    returnReasons: [
      { vi: 'Chủ nhà trọ chưa xác nhận cho ở.', en: 'The landlord has not confirmed the stay.' },
    ],
    flags: { essential: true },
    publishingDecision: { number: '9354/QĐ-BCA-C06', issuedOn: '2025-11-20' },
    sourceUrl: page('019d2bf7-770b-734d-b7fb-5e1995f194f4'),
    verifiedOn,
    verifiedBy: 'cong-an-tinh',
  },
  {
    slug: 'cap-the-can-cuoc',
    code: '1.014061',
    title: {
      vi: 'Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên',
      en: 'Issue of an identity card to persons from 14 years',
    },
    plainTitle: {
      vi: 'Làm thẻ căn cước lần đầu (từ 14 tuổi)',
      en: 'Get your first identity card (from 14 years)',
    },
    summary: {
      vi: 'Cấp thẻ căn cước lần đầu cho người từ đủ 14 tuổi. Làm ở công an bất kỳ xã, phường nào trong cả nước, không mất lệ phí.',
      en: 'The first identity card from the age of 14. At any commune or ward police in the country, free of charge.',
    },
    levels: ['commune'],
    fields: ['cong-an'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['cu-tru-va-giay-to-tuy-than', 'hoc-tap'],
    agencies: { competent: ['cong-an-tinh'], executing: ['cong-an-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Hẹn giờ', en: 'Make an appointment' },
            text: {
              vi: 'Đặt lịch trên VNeID hoặc Cổng Dịch vụ công, hoặc đến thẳng công an xã, phường.',
              en: 'Book in VNeID or on the portal, or simply go to the commune police.',
            },
          },
          {
            title: { vi: 'Chụp ảnh, lấy vân tay, mống mắt', en: 'Photograph, fingerprints, iris' },
            text: {
              vi: 'Đến trực tiếp; cán bộ kiểm tra thông tin rồi thu nhận sinh trắc học.',
              en: 'Come in person; your data is checked and taken.',
            },
          },
          {
            title: { vi: 'Kiểm tra phiếu', en: 'Check the sheet' },
            text: {
              vi: 'Đọc kỹ phiếu thu nhận thông tin căn cước (mẫu CC01) rồi ký.',
              en: 'Read the data sheet (form CC01) carefully and sign.',
            },
          },
          {
            title: { vi: 'Nhận thẻ', en: 'Receive the card' },
            text: {
              vi: 'Nhận tại công an hoặc qua bưu chính.',
              en: 'Collect it from the police or have it posted.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Phiếu đề nghị giải quyết thủ tục về căn cước (mẫu DC02)',
              en: 'Request form for identity cards (DC02)',
            },
            originals: 1,
            copies: 0,
            required: false,
            form: 'phieu-de-nghi-can-cuoc-dc02',
            note: {
              vi: 'Chỉ khi cần; cán bộ hướng dẫn tại chỗ.',
              en: 'Only where needed; the officer shows you how.',
            },
          },
          {
            name: {
              vi: 'Phiếu thu thập thông tin dân cư (mẫu DC01)',
              en: 'Population data sheet (DC01)',
            },
            originals: 1,
            copies: 0,
            required: false,
            note: {
              vi: 'Chỉ khi chưa có thông tin trong Cơ sở dữ liệu quốc gia về dân cư.',
              en: 'Only if you are not in the national population database.',
            },
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'direct',
        time: { quantity: 7, unit: 'working-day' },
        fees: [
          {
            kind: 'fee',
            amount: 0,
            note: { vi: 'Cấp lần đầu không thu lệ phí.', en: 'The first card is free.' },
            legalBasis: '26/2023/QH15',
          },
        ],
        note: {
          vi: 'Công an hoặc bộ phận một cửa của bất kỳ xã, phường nào.',
          en: 'The police or one-stop desk of any commune or ward.',
        },
      },
    ],
    requirements: [
      { vi: 'Công dân Việt Nam từ đủ 14 tuổi.', en: 'A Vietnamese citizen from 14 years.' },
    ],
    results: [{ vi: 'Thẻ căn cước', en: 'Identity card' }],
    legalBases: ['26/2023/QH15', '17/2024/TT-BCA'],
    related: [{ relation: 'related', procedure: 'cap-doi-the-can-cuoc' }],
    aliases: {
      vi: [
        'CCCD',
        'căn cước công dân',
        'chứng minh thư',
        'CMND',
        'chứng minh nhân dân',
        'làm căn cước cho con',
        'thẻ gắn chip',
      ],
      en: ['first ID card', 'identity card at 14'],
    },
    returnReasons: [
      {
        vi: 'Thông tin trong cơ sở dữ liệu dân cư sai, phải điều chỉnh trước.',
        en: 'Data in the population database is wrong and must be corrected first.',
      },
    ],
    flags: { anyOffice: true },
    publishingDecision: { number: '5710/QĐ-BCA-C06' },
    sourceUrl: page('019d2bf7-9e11-77ef-bf03-ae190acb0be3'),
    verifiedOn,
    verifiedBy: 'cong-an-tinh',
  },
  {
    slug: 'cap-doi-the-can-cuoc',
    code: '1.014063',
    title: { vi: 'Cấp đổi thẻ căn cước', en: 'Exchange of an identity card' },
    plainTitle: {
      vi: 'Đổi thẻ căn cước hết hạn hoặc sai thông tin',
      en: 'Exchange your identity card',
    },
    summary: {
      vi: 'Đổi thẻ khi đủ 14, 25, 40, 60 tuổi, khi thẻ hỏng hoặc thông tin thay đổi. Từ ngày 1/7/2024 mang tên thẻ căn cước.',
      en: 'Exchange the card at 14, 25, 40 and 60 years of age, when it is damaged, or when your details change. Named thẻ căn cước since 1/7/2024.',
    },
    levels: ['commune'],
    fields: ['cong-an'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['cu-tru-va-giay-to-tuy-than', 'hon-nhan-va-gia-dinh'],
    agencies: { competent: ['cong-an-tinh'], executing: ['cong-an-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Hẹn giờ', en: 'Appointment' },
            text: {
              vi: 'Đặt lịch trên VNeID, Cổng Dịch vụ công, hoặc đến thẳng công an xã, phường nào cũng được.',
              en: 'Book in VNeID or on the portal, or walk into any commune police office.',
            },
          },
          {
            title: { vi: 'Thu nhận', en: 'Biometrics' },
            text: {
              vi: 'Chụp ảnh, lấy vân tay, mống mắt; đọc kỹ phiếu CC01 rồi ký.',
              en: 'Photograph, fingerprints and iris are taken; read form CC01 with care and sign.',
            },
          },
          {
            title: { vi: 'Nộp thẻ cũ, nhận thẻ mới', en: 'Collect' },
            text: {
              vi: 'Nộp lại thẻ cũ; nhận thẻ tại công an hoặc qua bưu chính.',
              en: 'Hand in the old card; collect the new one or have it posted.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Thẻ căn cước hoặc căn cước công dân đang dùng', en: 'Your present card' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Phiếu đề nghị giải quyết thủ tục về căn cước (mẫu DC02)',
              en: 'Request form DC02',
            },
            originals: 1,
            copies: 0,
            required: false,
            form: 'phieu-de-nghi-can-cuoc-dc02',
            note: {
              vi: 'Chỉ khi cần; cán bộ hướng dẫn tại chỗ.',
              en: 'Only if needed; the officer tells you.',
            },
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'direct',
        time: { quantity: 7, unit: 'working-day' },
        fees: [cardFee('50.000', 25000)],
        note: {
          vi: 'Công an hoặc bộ phận một cửa của bất kỳ xã, phường nào.',
          en: 'Police or one-stop office of any commune or ward.',
        },
      },
      {
        channel: 'online',
        time: { quantity: 7, unit: 'working-day' },
        fees: [cardFee('50.000', 25000)],
        note: {
          vi: 'Nộp đề nghị và hẹn giờ trực tuyến, sau đó vẫn đến lấy ảnh, vân tay.',
          en: 'Apply and book online; photograph and fingerprints are still taken in person.',
        },
      },
    ],
    requirements: [
      {
        vi: 'Đã có thẻ căn cước hoặc căn cước công dân. Mất thẻ thì làm thủ tục cấp lại.',
        en: 'You already have a card. If it is lost, apply for a replacement instead.',
      },
    ],
    results: [{ vi: 'Thẻ căn cước mới', en: 'New identity card' }],
    legalBases: ['26/2023/QH15', '17/2024/TT-BCA', '64/2025/TT-BTC'],
    related: [
      { relation: 'related', procedure: 'cap-the-can-cuoc' },
      { relation: 'next', procedure: 'cap-ho-chieu-pho-thong' },
    ],
    aliases: {
      vi: [
        'đổi CCCD',
        'căn cước hết hạn',
        'đổi chứng minh thư sang căn cước',
        'đổi căn cước',
        'làm lại căn cước',
      ],
      en: ['ID card', 'renew ID', 'CCCD'],
    },
    returnReasons: [
      {
        vi: 'Thông tin dân cư chưa đúng, phải điều chỉnh trước khi đổi thẻ.',
        en: 'Your population data is wrong and must be corrected first.',
      },
    ],
    flags: { anyOffice: true, essential: true },
    publishingDecision: { number: '5710/QĐ-BCA-C06' },
    sourceUrl: page('019d2bf7-9e0f-730b-9510-60349ebab5b2'),
    verifiedOn,
    verifiedBy: 'cong-an-tinh',
  },
  {
    slug: 'cap-ho-chieu-pho-thong',
    code: '1.001456',
    title: {
      vi: 'Cấp hộ chiếu phổ thông ở trong nước (thực hiện tại cấp tỉnh)',
      en: 'Ordinary passport issued in Viet Nam (provincial level)',
    },
    plainTitle: { vi: 'Làm hộ chiếu', en: 'Get a passport' },
    summary: {
      vi: 'Cấp hộ chiếu phổ thông cho công dân Việt Nam ở trong nước. Hộ chiếu có hạn 10 năm; người chưa đủ 14 tuổi là 5 năm.',
      en: 'Ordinary passports for Vietnamese citizens in the country. Valid for 10 years; for children under 14, 5 years.',
    },
    levels: ['province'],
    fields: ['cong-an'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['cu-tru-va-giay-to-tuy-than', 'viec-lam', 'hoc-tap'],
    agencies: { competent: ['cong-an-tinh'], executing: ['cong-an-tinh'] },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        name: { vi: 'Người từ đủ 14 tuổi', en: 'From 14 years of age' },
        steps: [
          {
            title: { vi: 'Khai và nộp', en: 'Apply' },
            text: {
              vi: 'Khai trực tuyến hoặc đến Phòng Quản lý xuất nhập cảnh của Công an tỉnh.',
              en: 'Apply online or at the immigration office of the provincial police.',
            },
          },
          {
            title: { vi: 'Nộp lệ phí', en: 'Pay' },
            text: {
              vi: 'Thanh toán trực tuyến hoặc tại nơi nộp.',
              en: 'Pay online or at the counter.',
            },
          },
          {
            title: { vi: 'Nhận hộ chiếu', en: 'Collect' },
            text: {
              vi: 'Nhận tại nơi nộp hoặc qua bưu chính.',
              en: 'Collect it or have it posted.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Tờ khai đề nghị cấp hộ chiếu (mẫu TK01)',
              en: 'Passport application (form TK01)',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-ho-chieu-tk01',
          },
          {
            name: {
              vi: 'Ảnh 4 x 6 cm, nền trắng, chụp không quá 6 tháng',
              en: 'Photograph 4 x 6 cm, white background, not older than 6 months',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Hộ chiếu cũ còn giá trị', en: 'Your valid old passport' },
            originals: 1,
            copies: 0,
            required: false,
            note: {
              vi: 'Với người đã có hộ chiếu; nếu mất thì kèm đơn báo mất.',
              en: 'If you have one; if lost, a report of loss.',
            },
          },
          identityPaper,
        ],
      },
      {
        name: { vi: 'Người chưa đủ 14 tuổi', en: 'Under 14' },
        steps: [
          {
            text: {
              vi: 'Cha, mẹ hoặc người giám hộ khai và ký thay.',
              en: 'A parent or guardian fills in and signs.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Tờ khai dành cho trẻ em (mẫu TK01a)',
              en: 'Children’s application (form TK01a)',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-ho-chieu-tk01',
          },
          {
            name: { vi: 'Ảnh 4 x 6 cm, nền trắng', en: 'Photograph 4 x 6 cm, white background' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Giấy tờ chứng minh người đại diện hợp pháp',
              en: 'Proof of the legal representative',
            },
            originals: 0,
            copies: 1,
            required: true,
            note: {
              vi: 'Ví dụ giấy khai sinh; không có bản sao chứng thực thì mang bản chính để đối chiếu.',
              en: 'For example the birth certificate; without a certified copy bring the original.',
            },
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'direct',
        time: { quantity: 8, unit: 'working-day' },
        fees: [
          {
            kind: 'fee',
            amount: 200000,
            note: {
              vi: 'Cấp lại do hỏng hoặc mất: 400.000 đồng.',
              en: 'Replacement of a damaged or lost passport: 400,000 đồng.',
            },
            legalBasis: '25/2021/TT-BTC',
          },
        ],
      },
      {
        channel: 'online',
        time: { quantity: 8, unit: 'working-day' },
        fees: [
          {
            kind: 'fee',
            note: {
              vi: 'Xem mức thu hiện hành trên Cổng Dịch vụ công khi thanh toán.',
              en: 'The current fee is shown when you pay on the portal.',
            },
          },
        ],
      },
    ],
    requirements: [
      {
        vi: 'Công dân Việt Nam, không thuộc trường hợp chưa được cấp giấy tờ xuất nhập cảnh.',
        en: 'Vietnamese citizen, not barred from receiving travel documents.',
      },
    ],
    results: [
      {
        vi: 'Hộ chiếu phổ thông, có hoặc không gắn chip điện tử',
        en: 'Ordinary passport, with or without a chip',
      },
    ],
    legalBases: ['49/2019/QH14', '25/2021/TT-BTC'],
    related: [{ relation: 'prerequisite', procedure: 'cap-doi-the-can-cuoc' }],
    aliases: {
      vi: [
        'passport',
        'làm hộ chiếu cho con',
        'hộ chiếu online',
        'gia hạn hộ chiếu',
        'mất hộ chiếu',
      ],
      en: ['passport', 'renew passport', 'travel abroad'],
    },
    returnReasons: [
      {
        vi: 'Ảnh đeo kính, nền không trắng hoặc che tai.',
        en: 'Photograph with glasses, no white background or ears covered.',
      },
      {
        vi: 'Thông tin trên tờ khai khác dữ liệu dân cư.',
        en: 'The form differs from the population database.',
      },
    ],
    flags: { essential: true },
    publishingDecision: { number: '5568/QĐ-BCA' },
    sourceUrl: page('019d2bf7-5fda-7370-bc07-6f1fd02ffcc4'),
    verifiedOn,
    verifiedBy: 'cong-an-tinh',
  },
  {
    slug: 'cap-phieu-ly-lich-tu-phap',
    code: '3.000333',
    title: {
      vi: 'Cấp Phiếu Lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam, người Việt Nam đang cư trú ở nước ngoài',
      en: 'Criminal record certificate for Vietnamese citizens, foreigners living in Viet Nam and Vietnamese abroad',
    },
    plainTitle: { vi: 'Xin phiếu lý lịch tư pháp', en: 'Get a criminal record certificate' },
    summary: {
      vi: 'Giấy xác nhận có hay không có án tích, dùng khi xin việc, đi nước ngoài, xin giấy phép. Từ ngày 1/3/2025 do ngành công an cấp.',
      en: 'States whether you have a criminal record; used for jobs, travel and licences. Issued by the police since 1/3/2025.',
    },
    levels: ['province'],
    fields: ['cong-an'],
    audiences: [
      'cong-dan-viet-nam',
      'nguoi-nuoc-ngoai-cu-tru-tai-viet-nam',
      'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai',
    ],
    lifeEvents: ['viec-lam', 'cu-tru-va-giay-to-tuy-than'],
    agencies: { competent: ['cong-an-tinh'], executing: ['cong-an-tinh'] },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        name: {
          vi: 'Phiếu số 1 (theo yêu cầu cá nhân)',
          en: 'Certificate No. 1 (for general use)',
        },
        steps: [
          {
            title: { vi: 'Khai', en: 'Apply' },
            text: {
              vi: 'Nộp trên VNeID hoặc Cổng Dịch vụ công, hoặc trực tiếp.',
              en: 'Apply in VNeID, on the portal or in person.',
            },
          },
          {
            title: { vi: 'Nộp phí', en: 'Pay' },
            text: {
              vi: 'Thanh toán trực tuyến hoặc tại nơi nộp.',
              en: 'Pay online or at the counter.',
            },
          },
          {
            title: { vi: 'Nhận phiếu', en: 'Collect' },
            text: {
              vi: 'Nhận bản điện tử trên VNeID hoặc bản giấy.',
              en: 'Receive it electronically in VNeID or on paper.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp',
              en: 'Application for the certificate',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-ly-lich-tu-phap',
          },
          identityPaper,
          {
            name: { vi: 'Văn bản ủy quyền', en: 'Written authorisation' },
            originals: 1,
            copies: 0,
            required: false,
            note: {
              vi: 'Khi nhờ người khác nộp Phiếu số 1; cha, mẹ, vợ, chồng, con đi thay thì không cần.',
              en: 'When someone else applies for No. 1; parents, spouses and children need none.',
            },
          },
        ],
      },
      {
        name: {
          vi: 'Phiếu số 2 (để biết toàn bộ lý lịch của mình)',
          en: 'Certificate No. 2 (your complete record)',
        },
        steps: [
          {
            text: {
              vi: 'Nộp như Phiếu số 1, nhưng phải tự mình yêu cầu, không được ủy quyền.',
              en: 'Apply as for No. 1, but in your own name: no one may apply for you.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp',
              en: 'Application for the certificate',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-ly-lich-tu-phap',
          },
          identityPaper,
        ],
      },
    ],
    channels: [
      {
        channel: 'online',
        time: {
          unit: 'other',
          note: {
            vi: 'Theo giấy hẹn; phải xác minh thì lâu hơn.',
            en: 'By the date on your receipt; longer when facts must be checked.',
          },
        },
        fees: [
          {
            kind: 'charge',
            note: {
              vi: 'Mức thu hiện hành hiện ra khi thanh toán; có diện được giảm, miễn.',
              en: 'The current charge is shown when you pay; some people pay less or nothing.',
            },
          },
        ],
      },
      {
        channel: 'direct',
        time: {
          unit: 'other',
          note: {
            vi: 'Theo giấy hẹn; phải xác minh thì lâu hơn.',
            en: 'By the date on your receipt; longer when facts must be checked.',
          },
        },
        fees: [
          {
            kind: 'charge',
            note: {
              vi: 'Mức thu theo quy định hiện hành; có diện được giảm, miễn.',
              en: 'As currently regulated; some people pay less or nothing.',
            },
          },
        ],
      },
    ],
    requirements: [],
    results: [
      {
        vi: 'Phiếu lý lịch tư pháp số 1 hoặc số 2',
        en: 'Criminal record certificate No. 1 or No. 2',
      },
    ],
    legalBases: ['28/2009/QH12'],
    related: [{ relation: 'next', procedure: 'cap-giay-phep-lao-dong' }],
    aliases: {
      vi: [
        'LLTP',
        'lý lịch tư pháp',
        'giấy xác nhận không tiền án',
        'xác nhận tiền án tiền sự',
        'lý lịch tư pháp số 2',
      ],
      en: ['police check', 'police certificate', 'criminal record'],
    },
    returnReasons: [
      {
        vi: 'Chọn nhầm loại phiếu: hỏi nơi nhận cần phiếu số 1 hay số 2.',
        en: 'Wrong type: ask whoever needs it whether No. 1 or No. 2.',
      },
      { vi: 'Không khai đủ các nơi đã cư trú.', en: 'Former addresses were left out.' },
    ],
    sourceUrl: page('019d2bf7-bd79-75fb-a4c6-ba1bf85d20ad'),
    verifiedOn,
    verifiedBy: 'cong-an-tinh',
  },
  {
    slug: 'doi-giay-phep-lai-xe',
    code: '3.000347',
    title: { vi: 'Đổi giấy phép lái xe', en: 'Exchange of a driving licence' },
    plainTitle: { vi: 'Đổi bằng lái xe', en: 'Exchange your driving licence' },
    summary: {
      vi: 'Đổi giấy phép lái xe sắp hết hạn, hỏng hoặc sai thông tin. Từ ngày 1/3/2025 do ngành công an cấp.',
      en: 'Exchange a licence that expires, is damaged or carries wrong details. Issued by the police since 1/3/2025.',
    },
    levels: ['province', 'commune'],
    fields: ['giao-thong-van-tai', 'cong-an'],
    audiences: ['cong-dan-viet-nam', 'nguoi-nuoc-ngoai', 'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai'],
    lifeEvents: ['phuong-tien-va-nguoi-lai'],
    agencies: { competent: ['cong-an-tinh'], executing: ['cong-an-tinh', 'cong-an-cap-xa'] },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Khám sức khỏe', en: 'Medical check' },
            text: {
              vi: 'Xin giấy khám sức khỏe lái xe, trừ hạng A1, A, B1.',
              en: 'Obtain a driver’s medical certificate, except for classes A1, A and B1.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp trực tuyến hoặc tại nơi tiếp nhận của Công an tỉnh, công an xã, phường được giao.',
              en: 'Apply online or at the offices named by the provincial and commune police.',
            },
          },
          {
            title: { vi: 'Nhận bằng', en: 'Collect' },
            text: {
              vi: 'Nộp lại bằng cũ khi nhận bằng mới.',
              en: 'Hand in the old licence when you collect the new one.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Đơn đề nghị đổi giấy phép lái xe',
              en: 'Application to exchange the licence',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'don-de-nghi-doi-giay-phep-lai-xe',
          },
          {
            name: {
              vi: 'Giấy khám sức khỏe của người lái xe còn hiệu lực',
              en: 'Valid driver’s medical certificate',
            },
            originals: 1,
            copies: 0,
            required: false,
            note: {
              vi: 'Không cần với hạng A1, A, B1.',
              en: 'Not needed for classes A1, A and B1.',
            },
          },
          {
            name: { vi: 'Bản sao giấy phép lái xe', en: 'Copy of the licence' },
            originals: 0,
            copies: 1,
            required: true,
          },
          {
            name: { vi: 'Hộ chiếu còn hạn', en: 'Valid passport' },
            originals: 1,
            copies: 0,
            required: false,
            note: {
              vi: 'Với người nước ngoài, người Việt Nam định cư ở nước ngoài.',
              en: 'For foreigners and Vietnamese living abroad.',
            },
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'direct',
        time: { quantity: 5, unit: 'working-day' },
        fees: [
          { kind: 'fee', amount: 135000, note: { vi: 'Mỗi lần cấp.', en: 'For each licence.' } },
        ],
      },
      {
        channel: 'online',
        time: { quantity: 5, unit: 'working-day' },
        fees: [
          {
            kind: 'fee',
            note: {
              vi: 'Mức thu hiện hành hiện ra khi thanh toán.',
              en: 'The current fee is shown when you pay.',
            },
          },
        ],
      },
    ],
    requirements: [
      {
        vi: 'Giấy phép quá hạn hoặc bị tước thì có thể phải thi lại theo quy định.',
        en: 'An expired or withdrawn licence may require a new test.',
      },
    ],
    results: [{ vi: 'Giấy phép lái xe', en: 'Driving licence' }],
    legalBases: ['36/2024/QH15', '12/2025/TT-BCA'],
    related: [{ relation: 'related', procedure: 'dang-ky-sang-ten-xe' }],
    aliases: {
      vi: [
        'GPLX',
        'bằng lái',
        'đổi bằng lái xe máy',
        'đổi bằng lái ô tô',
        'gia hạn bằng lái',
        'bằng lái hết hạn',
      ],
      en: ['driver licence', 'renew driving licence', 'driving license'],
    },
    returnReasons: [
      {
        vi: 'Giấy khám sức khỏe hết hạn hoặc không đúng mẫu người lái xe.',
        en: 'The medical certificate has expired or is not the one for drivers.',
      },
      {
        vi: 'Bằng lái chưa có dữ liệu, phải xác minh.',
        en: 'The licence is not in the database and must be checked.',
      },
    ],
    flags: { essential: true },
    publishingDecision: { number: '1025/QĐ-BCA' },
    sourceUrl: page('019d2bf7-bda8-740c-9f49-ddaae438530d'),
    verifiedOn,
    verifiedBy: 'cong-an-tinh',
  },
  {
    slug: 'dang-ky-sang-ten-xe',
    code: '1.013076',
    title: {
      vi: 'Cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe)',
      en: 'Registration and plate when a vehicle changes its owner',
    },
    plainTitle: { vi: 'Sang tên xe máy, ô tô', en: 'Put a motorcycle or car in your name' },
    summary: {
      vi: 'Đăng ký xe mua lại, được cho, tặng hoặc thừa kế sang tên chủ mới.',
      en: 'Register a vehicle you bought, were given or inherited.',
    },
    levels: ['province', 'commune'],
    fields: ['giao-thong-van-tai', 'cong-an'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'to-chuc', 'nguoi-nuoc-ngoai'],
    lifeEvents: ['phuong-tien-va-nguoi-lai'],
    agencies: {
      competent: ['cong-an-tinh'],
      executing: ['cong-an-tinh', 'cong-an-cap-xa'],
      coordinating: ['thue-tinh'],
    },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        name: {
          vi: 'Chủ cũ: thu hồi đăng ký, biển số',
          en: 'Former owner: return registration and plate',
        },
        steps: [
          {
            title: { vi: 'Khai thu hồi', en: 'Declare the return' },
            text: {
              vi: 'Chủ cũ giữ lại đăng ký và biển số, khai và nộp cho công an trong 30 ngày kể từ ngày bán, cho, tặng.',
              en: 'The former owner keeps registration and plate and returns them to the police within 30 days of the sale or gift.',
            },
          },
          {
            title: { vi: 'Nhận chứng nhận thu hồi', en: 'Receive the confirmation' },
            text: {
              vi: 'Giao chứng nhận thu hồi cho chủ mới.',
              en: 'Give the confirmation to the new owner.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Giấy khai thu hồi đăng ký, biển số xe',
              en: 'Form to return registration and plate',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Chứng nhận đăng ký xe và biển số', en: 'Registration and plate' },
            originals: 1,
            copies: 0,
            required: true,
            note: {
              vi: 'Mất thì ghi rõ lý do trong giấy khai.',
              en: 'If lost, say why in the form.',
            },
          },
          {
            name: { vi: 'Bản chà số máy, số khung', en: 'Rubbing of engine and frame numbers' },
            originals: 2,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Bản sao chứng từ chuyển quyền sở hữu',
              en: 'Copy of the papers on the transfer',
            },
            originals: 0,
            copies: 1,
            required: true,
          },
          {
            name: { vi: 'Giấy tờ của chủ xe', en: 'Papers of the owner' },
            originals: 1,
            copies: 0,
            required: true,
            presentOnly: true,
          },
        ],
      },
      {
        name: { vi: 'Chủ mới: đăng ký sang tên', en: 'New owner: register' },
        steps: [
          {
            title: { vi: 'Nộp lệ phí trước bạ', en: 'Pay the registration tax' },
            text: {
              vi: 'Khai và nộp lệ phí trước bạ ở cơ quan thuế hoặc trực tuyến.',
              en: 'Declare and pay at the tax office or online.',
            },
          },
          {
            title: { vi: 'Đăng ký', en: 'Register' },
            text: {
              vi: 'Nộp hồ sơ tại công an nơi cư trú, nhận biển số và đăng ký.',
              en: 'Apply to the police where you live and receive plate and registration.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Giấy khai đăng ký xe', en: 'Vehicle registration form' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Chứng từ chuyển quyền sở hữu xe',
              en: 'Papers on the transfer of the vehicle',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Chứng từ lệ phí trước bạ', en: 'Proof of the registration tax' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Chứng nhận thu hồi đăng ký, biển số',
              en: 'Confirmation of the returned registration and plate',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Giấy tờ của chủ xe', en: 'Papers of the owner' },
            originals: 1,
            copies: 0,
            required: true,
            presentOnly: true,
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'direct',
        time: {
          quantity: 2,
          unit: 'working-day',
          note: {
            vi: 'Cho mỗi bước thu hồi và đăng ký.',
            en: 'For each step, return and registration.',
          },
        },
        fees: [
          {
            kind: 'fee',
            note: {
              vi: 'Tùy loại xe và khu vực; giữ nguyên biển số thì chỉ trả lệ phí cấp đăng ký.',
              en: 'Depends on vehicle and area; keeping the plate, you pay only for the registration.',
            },
            legalBasis: '60/2023/TT-BTC',
          },
        ],
      },
      {
        channel: 'online',
        time: { quantity: 2, unit: 'working-day' },
        fees: [
          {
            kind: 'fee',
            note: { vi: 'Tùy loại xe và khu vực.', en: 'Depends on vehicle and area.' },
            legalBasis: '60/2023/TT-BTC',
          },
        ],
        note: {
          vi: 'Khai trực tuyến rồi mang xe, giấy tờ đến khi được hẹn.',
          en: 'Declare online, then bring vehicle and papers when called.',
        },
      },
    ],
    requirements: [
      {
        vi: 'Xe không vi phạm chưa xử lý, không tranh chấp, không trong diện truy tìm.',
        en: 'No open offences, no dispute, not wanted.',
      },
    ],
    results: [
      {
        vi: 'Chứng nhận đăng ký xe mang tên chủ mới',
        en: 'Registration in the name of the new owner',
      },
    ],
    legalBases: ['36/2024/QH15', '79/2024/TT-BCA', '60/2023/TT-BTC'],
    related: [{ relation: 'related', procedure: 'doi-giay-phep-lai-xe' }],
    aliases: {
      vi: [
        'cà vẹt',
        'sang tên đổi chủ',
        'mua xe cũ',
        'giấy tờ xe',
        'đăng ký xe máy cũ',
        'biển số định danh',
      ],
      en: ['transfer a vehicle', 'used motorbike', 'change of vehicle owner'],
    },
    returnReasons: [
      {
        vi: 'Chủ cũ giao biển số cho người mua nên không thu hồi được.',
        en: 'The seller left the plate with the buyer, so it could not be returned.',
      },
      { vi: 'Xe còn lỗi vi phạm chưa nộp phạt.', en: 'A fine on the vehicle has not been paid.' },
    ],
    publishingDecision: { number: '1383/QĐ-BCA' },
    sourceUrl: page('019d2bf7-963f-702b-a0a4-aa582fbc3473'),
    verifiedOn,
    verifiedBy: 'cong-an-tinh',
  },
];
