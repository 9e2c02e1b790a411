import type { StarterProcedure } from '../starter.ts';
import { copy, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { fee, unknownFee } from './fees.ts';
import { apply, inspection, receive } from './steps.ts';
import { byReceipt, days, workingDays } from './time.ts';
import { everyWay } from './ways.ts';

const farmers = ['cong-dan-viet-nam', 'doanh-nghiep', 'hop-tac-xa', 'to-chuc'];

/** Fishing, food from farm and sea, shops for farm supplies, rice land. */
export const farmingProcedures: StarterProcedure[] = [
  procedure({
    slug: 'cap-giay-phep-khai-thac-thuy-san',
    code: '1.004359',
    page: '019d2bfa-3815-712d-a33f-c571e5d7fdc2',
    title: [
      'Cấp, cấp lại Giấy phép khai thác thủy sản',
      'Issue and replacement of fishing licences',
    ],
    plain: ['Xin giấy phép đánh bắt cá', 'Get a fishing licence'],
    summary: [
      'Tàu cá dài từ 6 m trở lên phải có giấy phép này mới được ra khơi đánh bắt.',
      'Fishing vessels of 6 m and longer need it before they go fishing.',
    ],
    level: 'province',
    fields: ['nong-nghiep-va-phat-trien-nong-thon'],
    audiences: farmers,
    lifeEvents: ['viec-lam', 'phuong-tien-va-nguoi-lai'],
    agency: 'so-nong-nghiep-va-moi-truong',
    online: 'partial',
    cases: [
      {
        name: ['Cấp mới', 'First issue'],
        steps: [
          [
            ['Có tàu đã đăng ký', 'Have a registered vessel'],
            [
              'Đăng ký tàu cá, đăng kiểm và lắp thiết bị giám sát nếu tàu dài từ 15 m.',
              'Register and inspect the vessel; fit a tracker if it is 15 m or longer.',
            ],
          ],
          apply,
          receive,
        ],
        dossier: [
          original(['Đơn đề nghị cấp giấy phép', 'Application for the licence']),
          copy(['Giấy chứng nhận đăng ký tàu cá', 'Certificate of vessel registration']),
          onlyWhen(
            ['Với tàu dài từ 12 m.', 'For vessels of 12 m and longer.'],
            copy(['Giấy chứng nhận an toàn kỹ thuật tàu cá', 'Certificate of technical safety']),
          ),
          onlyWhen(
            [
              'Với thuyền trưởng, máy trưởng theo cỡ tàu.',
              'For captain and chief engineer, by size.',
            ],
            copy([
              'Văn bằng, chứng chỉ thuyền trưởng, máy trưởng',
              'Certificates of captain and chief engineer',
            ]),
          ),
        ],
      },
      {
        name: ['Cấp lại', 'Replacement'],
        steps: [apply, receive],
        dossier: [original(['Đơn đề nghị cấp lại giấy phép', 'Application for a replacement'])],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    requirements: [
      ['Còn hạn ngạch giấy phép của tỉnh.', 'The quota of the province is not used up.'],
      ['Nghề khai thác không bị cấm.', 'The fishing gear is not prohibited.'],
    ],
    results: [['Giấy phép khai thác thủy sản', 'Fishing licence']],
    legalBases: ['18/2017/QH14', '26/2019/NĐ-CP', '37/2024/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-tau-ca' }],
    aliases: {
      vi: ['giấy phép đánh cá', 'giấy phép tàu cá', 'đi biển', 'đánh bắt hải sản', 'IUU'],
      en: ['fishing permit', 'fishing boat licence'],
    },
    returnReasons: [
      ['Thiết bị giám sát hành trình mất kết nối.', 'The vessel tracker is not connected.'],
    ],
  }),
  procedure({
    slug: 'an-toan-thuc-pham-nong-lam-thuy-san',
    code: '2.001827',
    page: '019d2bfa-b57f-73cc-856f-0255333fcb48',
    decision: '1908/QĐ-BNNMT',
    title: [
      'Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản',
      'Food-safety certificate for producers and sellers of farm, forest and fishery food',
    ],
    plain: [
      'Xin giấy an toàn thực phẩm cho nông sản, thủy sản',
      'Food-safety certificate for farm and sea food',
    ],
    summary: [
      'Cho cơ sở sơ chế, chế biến, bán thịt, cá, rau quả, cà phê, tàu cá. Bánh kẹo, rượu bia thì xin ở ngành Công Thương.',
      'For those who process or sell meat, fish, vegetables or coffee, and for fishing vessels. Sweets and drinks are the trade department’s.',
    ],
    level: 'province',
    fields: ['nong-nghiep-va-phat-trien-nong-thon'],
    audiences: farmers,
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'so-nong-nghiep-va-moi-truong',
    online: 'full',
    cases: [
      {
        steps: [apply, inspection, receive],
        dossier: [
          original(['Đơn đề nghị cấp Giấy chứng nhận', 'Application for the certificate']),
          original([
            'Bản thuyết minh về cơ sở vật chất, trang thiết bị, dụng cụ',
            'Description of premises and equipment',
          ]),
        ],
      },
    ],
    channels: everyWay(days(15), [
      {
        kind: 'charge',
        amount: 700_000,
        note: { vi: 'Phí thẩm định mỗi cơ sở.', en: 'Inspection charge for each place.' },
      },
    ]),
    results: [['Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm', 'Food-safety certificate']],
    legalBases: ['55/2010/QH12'],
    related: [{ relation: 'related', procedure: 'cap-giay-chung-nhan-an-toan-thuc-pham' }],
    aliases: {
      vi: ['ATTP nông sản', 'giấy an toàn thực phẩm thủy sản', 'cơ sở chế biến nông sản', 'lò mổ'],
      en: ['farm food safety', 'seafood certificate'],
    },
    returnReasons: [
      ['Bản thuyết minh không đúng thực tế.', 'The description differs from the place.'],
    ],
  }),
  procedure({
    slug: 'ban-thuoc-thu-y',
    code: '1.001686',
    page: '019d2bfa-0964-77c9-86fa-08cba85fde03',
    decision: '1649/QĐ-BNNMT',
    title: [
      'Cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc thú y',
      'Certificate to sell veterinary medicines',
    ],
    plain: ['Mở cửa hàng thuốc thú y', 'Open a veterinary pharmacy'],
    summary: [
      'Cửa hàng bán thuốc cho vật nuôi, thuốc thú y thủy sản phải có giấy này trước khi bán.',
      'A shop that sells medicines for animals, fish included, needs it before selling.',
    ],
    level: 'province',
    fields: ['nong-nghiep-va-phat-trien-nong-thon'],
    audiences: farmers,
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'so-nong-nghiep-va-moi-truong',
    online: 'full',
    cases: [
      {
        steps: [apply, inspection, receive],
        dossier: [
          original(['Đơn đăng ký', 'Application']),
          original([
            'Bản thuyết minh chi tiết cơ sở vật chất, kỹ thuật',
            'Detailed description of premises and equipment',
          ]),
          copy(['Chứng chỉ hành nghề thú y', 'Veterinary practice certificate']),
        ],
      },
    ],
    channels: everyWay(
      workingDays(7),
      fee(230_000, undefined, ['Mỗi lần kiểm tra điều kiện cơ sở.', 'For each inspection.']),
    ),
    requirements: [
      [
        'Người quản lý, người trực tiếp bán có chứng chỉ hành nghề thú y.',
        'Manager and seller hold a veterinary practice certificate.',
      ],
    ],
    results: [
      [
        'Giấy chứng nhận đủ điều kiện buôn bán thuốc thú y',
        'Certificate to sell veterinary medicines',
      ],
    ],
    legalBases: ['79/2015/QH13', '35/2016/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' }],
    aliases: {
      vi: ['bán thuốc thú y', 'tiệm thuốc thú y', 'thuốc gia súc', 'giấy phép thú y'],
      en: ['veterinary shop', 'animal medicine'],
    },
    returnReasons: [['Chứng chỉ hành nghề đã hết hạn.', 'The practice certificate has expired.']],
  }),
  procedure({
    slug: 'ban-thuoc-bao-ve-thuc-vat',
    code: '1.004363',
    page: '019d2bfa-381a-75cf-ad40-ce5cb85b85c4',
    decision: '1883/QĐ-BNNMT',
    title: [
      'Cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật',
      'Certificate to sell plant protection products',
    ],
    plain: ['Mở cửa hàng thuốc trừ sâu', 'Open a shop for pesticides'],
    summary: [
      'Cửa hàng bán thuốc trừ sâu, trừ cỏ, trừ bệnh cây phải có giấy này trước khi bán.',
      'A shop that sells pesticides or weed killers needs it before selling.',
    ],
    level: 'province',
    fields: ['nong-nghiep-va-phat-trien-nong-thon'],
    audiences: farmers,
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'so-nong-nghiep-va-moi-truong',
    online: 'full',
    cases: [
      {
        steps: [apply, inspection, receive],
        dossier: [
          original(['Đơn đề nghị cấp Giấy chứng nhận', 'Application for the certificate']),
          original(['Bản thuyết minh điều kiện buôn bán', 'Description of the shop']),
        ],
      },
    ],
    channels: everyWay(workingDays(15), fee(800_000, undefined, ['Mỗi lần.', 'Each time.'])),
    requirements: [
      [
        'Người trực tiếp bán có bằng hoặc chứng nhận tập huấn về thuốc bảo vệ thực vật.',
        'The seller holds a diploma or a training certificate on plant protection.',
      ],
    ],
    results: [
      [
        'Giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật',
        'Certificate to sell plant protection products',
      ],
    ],
    legalBases: ['41/2013/QH13', '33/2026/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' }],
    aliases: {
      vi: [
        'thuốc BVTV',
        'bán thuốc BVTV',
        'bán thuốc trừ sâu',
        'đại lý thuốc bảo vệ thực vật',
        'bán thuốc cỏ',
      ],
      en: ['pesticide shop', 'agrochemicals'],
    },
    returnReasons: [
      ['Kho chứa gần nhà ở, trường học.', 'The store lies too near homes or schools.'],
    ],
  }),
  procedure({
    slug: 'chuyen-doi-cay-trong-tren-dat-lua',
    code: '1.008004',
    page: '019d2bfa-4f9f-7354-9e92-57219bbd01e0',
    decision: '1000/QĐ-BNNMT',
    title: [
      'Chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa',
      'Change of crops or livestock on rice land',
    ],
    plain: ['Chuyển đất lúa sang trồng cây khác', 'Grow something else on rice land'],
    summary: [
      'Đăng ký khi muốn chuyển đất lúa sang cây lâu năm, hoặc trồng lúa kết hợp nuôi thủy sản. Đất vẫn là đất lúa.',
      'Register before you turn a rice field to perennial crops or to rice with fish. It stays rice land.',
    ],
    level: 'commune',
    fields: ['nong-nghiep-va-phat-trien-nong-thon'],
    audiences: farmers,
    lifeEvents: ['dien-luc-nha-o-dat-dai'],
    agency: 'ubnd-cap-xa',
    online: 'full',
    cases: [
      {
        steps: [
          apply,
          [
            ['Xã, phường xem xét', 'The commune decides'],
            [
              'Xã, phường đối chiếu với kế hoạch chuyển đổi rồi trả lời.',
              'It compares with its plan and answers.',
            ],
          ],
        ],
        dossier: [original(['Bản đăng ký chuyển đổi', 'Registration of the change'])],
      },
    ],
    channels: everyWay(workingDays(5), unknownFee()),
    requirements: [
      [
        'Giữ được điều kiện để trồng lúa trở lại; phù hợp kế hoạch của xã.',
        'The field can return to rice, and the change fits the plan of the commune.',
      ],
    ],
    results: [['Văn bản chấp thuận chuyển đổi', 'Written consent to the change']],
    legalBases: ['112/2024/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'cap-giay-chung-nhan-dat-lan-dau' }],
    aliases: {
      vi: [
        'chuyển đất lúa',
        'trồng cây ăn quả trên đất lúa',
        'đào ao trên đất lúa',
        'chuyển đổi cây trồng',
      ],
      en: ['rice land', 'change crops'],
    },
    returnReasons: [['Ngoài vùng trong kế hoạch chuyển đổi.', 'The field lies outside the plan.']],
  }),
];
