import type { StarterProcedure } from '../starter.ts';
import { copy, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { unknownFee } from './fees.ts';
import { apply, inspection, receive } from './steps.ts';
import { byReceipt, workingDays } from './time.ts';
import { everyWay } from './ways.ts';

const growers = ['cong-dan-viet-nam', 'doanh-nghiep', 'hop-tac-xa', 'to-chuc'];
const highTech = 'nong-nghiep-cong-nghe-cao';
const rural = 'nong-nghiep-va-phat-trien-nong-thon';

/** High-tech farms, and what their produce needs on the way to the market. */
export const highTechFarmingProcedures: StarterProcedure[] = [
  procedure({
    slug: 'doanh-nghiep-nong-nghiep-cong-nghe-cao',
    code: '1.003388',
    page: '019d2bfa-18cc-74ee-829a-3ee79abc978f',
    title: [
      'Cấp Giấy chứng nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao',
      'Certificate of a high-tech agricultural enterprise',
    ],
    plain: [
      'Công nhận doanh nghiệp nông nghiệp công nghệ cao',
      'Become a high-tech farm enterprise',
    ],
    summary: [
      'Doanh nghiệp trồng trọt, chăn nuôi, thủy sản dùng công nghệ cao xin chứng nhận để được hưởng ưu đãi.',
      'Farming and fishery companies that use high technology are certified to receive incentives.',
    ],
    level: 'province',
    fields: [highTech],
    audiences: ['doanh-nghiep', 'to-chuc'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'so-nong-nghiep-va-moi-truong',
    competent: 'ubnd-tinh-dak-lak',
    online: 'partial',
    cases: [
      {
        steps: [
          apply,
          [
            ['Thẩm định', 'Examination'],
            [
              'Sở lập tổ thẩm định, có thể đến xem thực tế.',
              'The department examines, also on the spot.',
            ],
          ],
          receive,
        ],
        dossier: [
          original(['Văn bản đề nghị công nhận', 'Request for recognition']),
          original(['Bản thuyết minh đáp ứng tiêu chí', 'Statement that the criteria are met']),
          copy(['Báo cáo tài chính 2 năm liền kề', 'Financial reports of the last 2 years']),
          onlyWhen(
            ['Nếu có.', 'If there are any.'],
            copy([
              'Hợp đồng nghiên cứu, chuyển giao công nghệ',
              'Research or technology contracts',
            ]),
          ),
        ],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    requirements: [
      [
        'Đạt các tiêu chí của Quyết định 19/2018/QĐ-TTg về doanh thu, nghiên cứu, nhân lực, môi trường.',
        'Meets the criteria of Decision 19/2018/QĐ-TTg on turnover, research, staff and environment.',
      ],
    ],
    results: [
      [
        'Giấy chứng nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao',
        'Certificate of a high-tech agricultural enterprise',
      ],
    ],
    legalBases: ['19/2018/QĐ-TTg'],
    related: [
      { relation: 'next', procedure: 'cap-lai-doanh-nghiep-nong-nghiep-cong-nghe-cao' },
      { relation: 'prerequisite', procedure: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' },
    ],
    aliases: {
      vi: [
        'nông nghiệp CNC',
        'nông nghiệp công nghệ cao',
        'ưu đãi nông nghiệp',
        'nông trại thông minh',
      ],
      en: ['agritech company', 'smart farming'],
    },
    returnReasons: [
      [
        'Doanh thu sản phẩm công nghệ cao chưa đủ tỷ lệ.',
        'The share of high-tech sales is too small.',
      ],
    ],
  }),
  procedure({
    slug: 'cap-lai-doanh-nghiep-nong-nghiep-cong-nghe-cao',
    code: '1.003371',
    page: '019d2bfa-18c0-77ca-8162-5dfbaf1a1b19',
    decision: '1738/QĐ-BNNMT',
    title: [
      'Cấp lại Giấy chứng nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao',
      'Renewal of the certificate of a high-tech agricultural enterprise',
    ],
    plain: ['Gia hạn chứng nhận nông nghiệp công nghệ cao', 'Renew the high-tech farm certificate'],
    summary: [
      'Xin cấp lại khi giấy chứng nhận sắp hết hiệu lực. Nộp trước ngày hết hạn 45 ngày.',
      'Renew a certificate that is about to end. Apply 45 days before it expires.',
    ],
    level: 'province',
    fields: [highTech],
    audiences: ['doanh-nghiep'],
    lifeEvents: ['tai-chinh-doanh-nghiep'],
    agency: 'so-nong-nghiep-va-moi-truong',
    competent: 'ubnd-tinh-dak-lak',
    online: 'full',
    cases: [
      {
        steps: [
          apply,
          [
            ['Thẩm định', 'Examination'],
            [
              'Sở kiểm tra hồ sơ trong 3 ngày làm việc và lập tổ thẩm định.',
              'The department checks the dossier within 3 working days and forms a panel.',
            ],
          ],
          receive,
        ],
        dossier: [
          original(['Văn bản đề nghị công nhận', 'Request for recognition']),
          original(['Bản thuyết minh đáp ứng tiêu chí', 'Statement that the criteria are met']),
          copy(['Báo cáo tài chính 2 năm liền kề', 'Financial reports of the last 2 years']),
        ],
      },
    ],
    channels: everyWay(workingDays(12), unknownFee()),
    results: [
      [
        'Giấy chứng nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao',
        'Certificate of a high-tech agricultural enterprise',
      ],
    ],
    legalBases: ['19/2018/QĐ-TTg'],
    related: [{ relation: 'prerequisite', procedure: 'doanh-nghiep-nong-nghiep-cong-nghe-cao' }],
    aliases: {
      vi: [
        'cấp lại chứng nhận nông nghiệp công nghệ cao',
        'gia hạn nông nghiệp CNC',
        'giấy CNC hết hạn',
      ],
      en: ['renew agritech certificate'],
    },
    returnReasons: [
      ['Nộp muộn hơn 45 ngày trước ngày hết hạn.', 'Handed in later than 45 days before expiry.'],
    ],
  }),
  procedure({
    slug: 'ma-so-vung-trong',
    code: '1.014776',
    page: '019d2bfa-9675-75dd-9810-3a861ae77af9',
    decision: '278/QĐ-BNNMT',
    title: [
      'Cấp, cấp lại mã số vùng trồng, mã số cơ sở đóng gói',
      'Codes for growing areas and packing houses',
    ],
    plain: ['Xin mã số vùng trồng', 'Get a growing-area code'],
    summary: [
      'Vườn sầu riêng, xoài, chuối, dừa … muốn xuất khẩu cần mã số vùng trồng; nơi đóng gói cần mã số đóng gói.',
      'Orchards of durian, mango, banana or coconut need a code to export; so do packing houses.',
    ],
    level: 'province',
    fields: [highTech, rural],
    audiences: growers,
    lifeEvents: ['thuong-mai-quang-cao'],
    agency: 'so-nong-nghiep-va-moi-truong',
    online: 'full',
    cases: [
      {
        name: ['Mã số vùng trồng', 'Growing area'],
        steps: [apply, inspection, receive],
        dossier: [
          original(['Đơn đề nghị cấp mã số vùng trồng', 'Application for the code']),
          original(['Bản thuyết minh của vùng trồng', 'Description of the growing area']),
        ],
      },
      {
        name: ['Mã số cơ sở đóng gói', 'Packing house'],
        steps: [apply, inspection, receive],
        dossier: [
          original(['Đơn đề nghị cấp mã số cơ sở đóng gói', 'Application for the code']),
          original(['Bản thuyết minh của cơ sở đóng gói', 'Description of the packing house']),
        ],
      },
      {
        name: ['Cấp lại', 'Replacement'],
        steps: [apply, receive],
        dossier: [original(['Đơn đề nghị cấp lại mã số', 'Application for a replacement'])],
      },
    ],
    channels: everyWay(
      workingDays(12, ['Cấp lại: 2 ngày làm việc.', 'Replacement: 2 working days.']),
      unknownFee(),
    ),
    requirements: [
      [
        'Có sổ ghi chép canh tác, kiểm soát sâu bệnh.',
        'There are growing records and pest control.',
      ],
    ],
    results: [['Quyết định cấp mã số', 'Decision that gives the code']],
    legalBases: ['31/2018/QH14', '38/2026/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'cong-nhan-cay-dau-dong' }],
    aliases: {
      vi: ['mã vùng trồng', 'mã số đóng gói', 'xuất khẩu sầu riêng', 'PUC', 'mã vườn'],
      en: ['growing area code', 'durian export', 'packing house code'],
    },
    returnReasons: [['Không có nhật ký canh tác.', 'There are no growing records.']],
  }),
  procedure({
    slug: 'ho-tro-du-an-lien-ket',
    code: '1.003434',
    page: '019d2bfa-18e5-71bf-9849-3fc86ee34b8a',
    decision: '2299/QĐ-BNNMT',
    title: ['Hỗ trợ dự án liên kết (cấp xã)', 'Support for linked farming projects (commune)'],
    plain: [
      'Xin hỗ trợ liên kết sản xuất, tiêu thụ nông sản',
      'Support for farmers and buyers who work together',
    ],
    summary: [
      'Hợp tác xã, trang trại, doanh nghiệp cùng nông dân sản xuất và bao tiêu nông sản được hỗ trợ vốn, giống, hạ tầng.',
      'Cooperatives, farms and companies that produce and sell with farmers can receive support.',
    ],
    level: 'commune',
    fields: [highTech, rural],
    audiences: growers,
    lifeEvents: ['tai-chinh-doanh-nghiep'],
    agency: 'ubnd-cap-xa',
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Ký hợp đồng liên kết', 'Sign the contract'],
            [
              'Các bên ký hợp đồng sản xuất, tiêu thụ.',
              'The partners agree on growing and buying.',
            ],
          ],
          apply,
          receive,
        ],
        dossier: [
          original(['Đơn đề nghị của chủ dự án', 'Application of the project owner']),
          original(['Dự án liên kết', 'The project']),
          copy(['Hợp đồng liên kết', 'Contract of the partners']),
          copy([
            'Chứng nhận hoặc cam kết về chất lượng, an toàn thực phẩm, môi trường',
            'Certificates or undertakings on quality, food safety and environment',
          ]),
        ],
      },
    ],
    channels: everyWay(workingDays(18), unknownFee()),
    results: [['Quyết định hỗ trợ dự án liên kết', 'Decision on the support']],
    legalBases: ['98/2018/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'dang-ky-hop-tac-xa' }],
    aliases: {
      vi: ['bao tiêu nông sản', 'liên kết chuỗi', 'hỗ trợ hợp tác xã', 'hỗ trợ nông dân'],
      en: ['contract farming', 'farm support'],
    },
    returnReasons: [['Hợp đồng thiếu chữ ký của một bên.', 'A partner has not signed.']],
  }),
  procedure({
    slug: 'cong-nhan-cay-dau-dong',
    code: '1.008003',
    page: '019d2bfa-4f96-70bb-889b-2031889d9d66',
    decision: '278/QĐ-BNNMT',
    title: [
      'Cấp Quyết định, phục hồi Quyết định công nhận cây đầu dòng, vườn cây đầu dòng, cây công nghiệp, cây ăn quả lâu năm nhân giống bằng phương pháp vô tính',
      'Recognition of mother trees and mother orchards of perennial crops',
    ],
    plain: ['Công nhận cây đầu dòng để nhân giống', 'Have a mother tree recognised'],
    summary: [
      'Cây cà phê, sầu riêng, bơ … tốt nhất vườn được công nhận thì mới được lấy cành, mắt ghép bán giống.',
      'The best coffee, durian or avocado trees must be recognised before cuttings are sold.',
    ],
    level: 'province',
    fields: [highTech, rural],
    audiences: growers,
    lifeEvents: ['so-huu-tri-tue-dang-ky-tai-san'],
    agency: 'so-nong-nghiep-va-moi-truong',
    online: 'full',
    cases: [
      {
        name: ['Công nhận', 'Recognition'],
        steps: [apply, inspection, receive],
        dossier: [
          original(['Văn bản đề nghị công nhận', 'Request for recognition']),
          original([
            'Báo cáo kết quả bình tuyển cây hoặc thiết lập vườn',
            'Report on the selection of the tree or the orchard',
          ]),
        ],
      },
      {
        name: ['Phục hồi', 'Restoration'],
        steps: [apply, receive],
        dossier: [original(['Văn bản báo cáo đã khắc phục', 'Report that faults were put right'])],
      },
    ],
    channels: everyWay(
      workingDays(20, ['Phục hồi: 5 ngày làm việc.', 'Restoration: 5 working days.']),
      unknownFee(),
    ),
    results: [['Quyết định công nhận cây đầu dòng', 'Decision that recognises the tree']],
    legalBases: ['31/2018/QH14', '33/2026/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'ma-so-vung-trong' }],
    aliases: {
      vi: ['cây đầu dòng', 'bán cây giống', 'vườn ươm', 'mắt ghép'],
      en: ['mother tree', 'plant nursery'],
    },
    returnReasons: [['Báo cáo bình tuyển thiếu số liệu.', 'The selection report lacks figures.']],
  }),
];
