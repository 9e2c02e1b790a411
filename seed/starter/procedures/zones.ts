import type { StarterProcedure } from '../starter.ts';
import { copy, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { free } from './fees.ts';
import { apply, receive } from './steps.ts';
import { byReceipt, days, workingDays } from './time.ts';
import { everyWay } from './ways.ts';

const investors = [
  'doanh-nghiep',
  'doanh-nghiep-co-von-dau-tu-nuoc-ngoai',
  'nguoi-nuoc-ngoai',
  'to-chuc-nuoc-ngoai',
];
const investmentLaw = ['143/2025/QH15', '96/2026/NĐ-CP', '55/2026/TT-BTC'];

/** Investment, labour and green industry inside the zones; investment outside them is the Department of Finance's. */
export const zoneProcedures: StarterProcedure[] = [
  procedure({
    slug: 'cap-giay-chung-nhan-dang-ky-dau-tu',
    code: '1.009664',
    page: '019d2bfc-9b2b-704e-949a-cf853f064364',
    decision: '1165/QĐ-BTC',
    title: [
      'Thủ tục cấp Giấy chứng nhận đăng ký đầu tư',
      'Issue of an investment registration certificate',
    ],
    plain: ['Xin giấy chứng nhận đăng ký đầu tư', 'Register an investment project'],
    summary: [
      'Dành cho dự án có vốn nước ngoài và dự án trong nước cần giấy này. Trong khu kinh tế, khu công nghiệp nộp ở Ban quản lý; ngoài khu nộp ở Sở Tài chính.',
      'For projects with foreign capital and others that need it. Inside the zones apply to the Management Board, outside to the Department of Finance.',
    ],
    level: 'province',
    fields: ['khu-kinh-te-khu-cong-nghiep', 'ke-hoach-va-dau-tu'],
    audiences: investors,
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'ban-quan-ly-khu-kinh-te',
    coordinating: ['so-tai-chinh'],
    online: 'partial',
    cases: [
      {
        name: [
          'Dự án không phải chấp thuận chủ trương đầu tư',
          'Projects without prior approval in principle',
        ],
        steps: [
          [
            ['Khai trên hệ thống', 'Declare in the system'],
            [
              'Nhà đầu tư nước ngoài khai thông tin dự án trên hệ thống thông tin quốc gia về đầu tư.',
              'Foreign investors declare the project in the national investment system.',
            ],
          ],
          apply,
          receive,
        ],
        dossier: [
          original(['Văn bản đề nghị thực hiện dự án đầu tư', 'Request to carry out the project']),
          copy(['Tài liệu về tư cách pháp lý của nhà đầu tư', 'Legal papers of the investor']),
          copy(['Tài liệu chứng minh năng lực tài chính', 'Proof of financial capacity']),
          original(['Đề xuất dự án đầu tư', 'Project proposal']),
          onlyWhen(
            ['Khi thuê đất, nhà xưởng.', 'When land or premises are rented.'],
            copy(['Giấy tờ về quyền sử dụng địa điểm', 'Papers on the use of the place']),
          ),
        ],
      },
      {
        name: ['Dự án đã được chấp thuận chủ trương đầu tư', 'Projects approved in principle'],
        steps: [apply, receive],
        dossier: [original(['Văn bản đề nghị cấp giấy chứng nhận', 'Request for the certificate'])],
      },
    ],
    channels: everyWay(
      workingDays(10, [
        'Dự án đã được chấp thuận chủ trương: 5 ngày làm việc.',
        'Projects approved in principle: 5 working days.',
      ]),
      free(),
    ),
    requirements: [
      [
        'Ngành nghề không bị cấm; nhà đầu tư nước ngoài đáp ứng điều kiện tiếp cận thị trường.',
        'The trade is not prohibited; foreign investors meet the conditions of market access.',
      ],
    ],
    results: [['Giấy chứng nhận đăng ký đầu tư', 'Investment registration certificate']],
    legalBases: investmentLaw,
    related: [
      { relation: 'next', procedure: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' },
      { relation: 'related', procedure: 'dieu-chinh-giay-chung-nhan-dang-ky-dau-tu' },
    ],
    aliases: {
      vi: ['giấy phép đầu tư', 'GCN ĐKĐT', 'đầu tư nước ngoài', 'dự án FDI'],
      en: ['investment licence', 'IRC', 'foreign investment'],
    },
    returnReasons: [
      ['Thiếu tài liệu chứng minh năng lực tài chính.', 'Proof of financial capacity is missing.'],
    ],
  }),
  procedure({
    slug: 'dieu-chinh-giay-chung-nhan-dang-ky-dau-tu',
    code: '1.009647',
    page: '019d2bfc-9398-71f8-982f-436e71ea8722',
    decision: '1165/QĐ-BTC',
    title: [
      'Thủ tục điều chỉnh Giấy chứng nhận đăng ký đầu tư',
      'Amendment of an investment registration certificate',
    ],
    plain: ['Sửa giấy chứng nhận đăng ký đầu tư', 'Change an investment certificate'],
    summary: [
      'Khi đổi tên dự án, nhà đầu tư, địa điểm, vốn, tiến độ. Ghi lại địa danh mới sau sáp nhập cũng làm theo thủ tục này khi bạn có nhu cầu.',
      'For a new project name, investor, place, capital or schedule. Updating place names after the merger is done here too, if you wish.',
    ],
    level: 'province',
    fields: ['khu-kinh-te-khu-cong-nghiep', 'ke-hoach-va-dau-tu'],
    audiences: investors,
    lifeEvents: ['tai-cau-truc-doanh-nghiep'],
    agency: 'ban-quan-ly-khu-kinh-te',
    coordinating: ['so-tai-chinh'],
    online: 'partial',
    cases: [
      {
        steps: [apply, receive],
        dossier: [
          original(['Văn bản đề nghị điều chỉnh dự án', 'Request to amend the project']),
          original([
            'Báo cáo tình hình thực hiện dự án đến lúc điều chỉnh',
            'Report on the project so far',
          ]),
          original(['Quyết định của nhà đầu tư về việc điều chỉnh', 'Decision of the investor']),
          copy(['Tài liệu liên quan đến nội dung điều chỉnh', 'Papers on what changes']),
        ],
      },
    ],
    channels: everyWay(
      byReceipt([
        'Tùy nội dung điều chỉnh; theo giấy hẹn.',
        'Depends on what changes; by the date on your receipt.',
      ]),
      free(),
    ),
    results: [['Giấy chứng nhận đăng ký đầu tư điều chỉnh', 'Amended investment certificate']],
    legalBases: investmentLaw,
    related: [{ relation: 'prerequisite', procedure: 'cap-giay-chung-nhan-dang-ky-dau-tu' }],
    aliases: {
      vi: ['đổi giấy phép đầu tư', 'tăng vốn dự án', 'điều chỉnh dự án đầu tư'],
      en: ['amend investment licence', 'change IRC'],
    },
    returnReasons: [['Thiếu báo cáo tình hình thực hiện.', 'The report on progress is missing.']],
  }),
  procedure({
    slug: 'cham-dut-du-an-dau-tu',
    code: '1.009662',
    page: '019d2bfc-9b21-76be-b700-9c514a8750cd',
    decision: '1165/QĐ-BTC',
    title: [
      'Thủ tục thông báo về việc tự quyết định chấm dứt hoạt động dự án của nhà đầu tư',
      'Notice that the investor ends a project',
    ],
    plain: ['Báo chấm dứt dự án đầu tư', 'End an investment project'],
    summary: [
      'Nhà đầu tư tự quyết định dừng hẳn dự án thì báo để cơ quan đăng ký đầu tư ghi nhận và báo các nơi liên quan.',
      'An investor who ends a project tells the registration office, which informs everyone concerned.',
    ],
    level: 'province',
    fields: ['khu-kinh-te-khu-cong-nghiep', 'ke-hoach-va-dau-tu'],
    audiences: investors,
    lifeEvents: ['tam-dung-cham-dut-hoat-dong'],
    agency: 'ban-quan-ly-khu-kinh-te',
    coordinating: ['so-tai-chinh'],
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Quyết định', 'Decide'],
            ['Nhà đầu tư ra quyết định chấm dứt.', 'The investor decides to end the project.'],
          ],
          apply,
          [
            ['Thanh lý', 'Settle'],
            [
              'Trả nợ, trả đất, giải quyết quyền lợi người lao động.',
              'Pay debts, return the land and settle with the workers.',
            ],
          ],
        ],
        dossier: [
          original(['Văn bản thông báo chấm dứt dự án', 'Notice that the project ends']),
          original(['Quyết định chấm dứt của nhà đầu tư', 'Decision of the investor']),
          original(['Giấy chứng nhận đăng ký đầu tư (nếu có)', 'Investment certificate (if any)']),
        ],
      },
    ],
    channels: everyWay(workingDays(3), free()),
    results: [['Thông báo chấm dứt dự án', 'Notice that the project has ended']],
    legalBases: investmentLaw,
    related: [
      { relation: 'related', procedure: 'tam-ngung-kinh-doanh' },
      { relation: 'prerequisite', procedure: 'cap-giay-chung-nhan-dang-ky-dau-tu' },
    ],
    aliases: {
      vi: ['dừng dự án', 'trả giấy phép đầu tư', 'thanh lý dự án', 'đóng dự án'],
      en: ['end investment project', 'close a project'],
    },
    returnReasons: [
      ['Thiếu quyết định của nhà đầu tư.', 'The decision of the investor is missing.'],
    ],
  }),
  procedure({
    slug: 'chung-nhan-doanh-nghiep-sinh-thai',
    code: '2.002729',
    page: '019d2bfc-f927-744a-9111-1e147eff4b9b',
    decision: '1474/QĐ-BTC',
    title: [
      'Thủ tục cấp, cấp lại Giấy chứng nhận doanh nghiệp sinh thái',
      'Issue and replacement of the eco-enterprise certificate',
    ],
    plain: ['Xin chứng nhận doanh nghiệp sinh thái', 'Become a certified eco-enterprise'],
    summary: [
      'Cho doanh nghiệp trong khu công nghiệp sinh thái dùng lại nước, năng lượng, phế liệu của nhau.',
      'For companies in an eco-industrial park that share water, energy and by-products.',
    ],
    level: 'province',
    fields: ['khu-kinh-te-khu-cong-nghiep'],
    audiences: ['doanh-nghiep', 'doanh-nghiep-co-von-dau-tu-nuoc-ngoai'],
    lifeEvents: ['thuong-mai-quang-cao'],
    agency: 'ban-quan-ly-khu-kinh-te',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Nộp hồ sơ', 'Apply'],
            ['Nộp 5 bộ hồ sơ ở Ban quản lý.', 'Hand in 5 sets at the Management Board.'],
          ],
          [
            ['Lấy ý kiến', 'Consultation'],
            [
              'Ban quản lý gửi các sở liên quan trong 3 ngày làm việc.',
              'The board consults other departments within 3 working days.',
            ],
          ],
          receive,
        ],
        dossier: [
          { ...original(['Văn bản đăng ký chứng nhận', 'Application']), copies: 4 },
          {
            ...original(['Báo cáo tình hình hoạt động', 'Report on the business']),
            copies: 4,
          },
          {
            ...original([
              'Đánh giá và giải trình việc đáp ứng tiêu chí',
              'Assessment against the criteria',
            ]),
            copies: 4,
          },
        ],
      },
    ],
    channels: everyWay(days(30), free()),
    results: [['Giấy chứng nhận doanh nghiệp sinh thái', 'Eco-enterprise certificate']],
    legalBases: ['35/2022/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'cap-giay-chung-nhan-dang-ky-dau-tu' }],
    aliases: {
      vi: ['doanh nghiệp xanh', 'khu công nghiệp sinh thái', 'doanh nghiệp sinh thái'],
      en: ['eco-enterprise', 'green company'],
    },
    returnReasons: [
      ['Giải trình thiếu số liệu về chất thải.', 'The assessment lacks figures on waste.'],
    ],
  }),
  procedure({
    slug: 'dang-ky-noi-quy-lao-dong',
    code: '2.001955',
    page: '019d2bfb-42a2-76ce-9565-812f8b562c71',
    title: [
      'Đăng ký nội quy lao động của doanh nghiệp',
      'Registration of the work rules of a company',
    ],
    plain: ['Đăng ký nội quy lao động', 'Register your work rules'],
    summary: [
      'Nơi dùng từ 10 người lao động phải có nội quy bằng văn bản và đăng ký. Trong khu kinh tế, khu công nghiệp nộp ở Ban quản lý; ngoài khu nộp ở Sở Nội vụ.',
      'With 10 or more workers, rules in writing are registered. Inside the zones apply to the Management Board, outside to Home Affairs.',
    ],
    level: 'province',
    fields: ['khu-kinh-te-khu-cong-nghiep', 'lao-dong-thuong-binh-va-xa-hoi'],
    audiences: ['doanh-nghiep', 'to-chuc', 'doanh-nghiep-co-von-dau-tu-nuoc-ngoai'],
    lifeEvents: ['lao-dong-va-bao-hiem-xa-hoi'],
    agency: 'ban-quan-ly-khu-kinh-te',
    coordinating: ['so-noi-vu'],
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Soạn và hỏi ý kiến', 'Draft and consult'],
            [
              'Soạn nội quy và lấy ý kiến tổ chức đại diện người lao động, nếu có.',
              'Draft the rules and consult the representation of the workers, if there is one.',
            ],
          ],
          [
            ['Nộp hồ sơ', 'Apply'],
            ['Nộp trong 10 ngày từ ngày ban hành.', 'Apply within 10 days of issuing the rules.'],
          ],
          [
            ['Chờ hiệu lực', 'Wait for effect'],
            [
              'Nội quy có hiệu lực sau 15 ngày kể từ ngày cơ quan nhận đủ hồ sơ.',
              'The rules take effect 15 days after the complete dossier is received.',
            ],
          ],
        ],
        dossier: [
          original(['Văn bản đề nghị đăng ký nội quy lao động', 'Request for registration']),
          original(['Nội quy lao động', 'The work rules']),
          onlyWhen(
            ['Khi có tổ chức đại diện người lao động.', 'Where workers are represented.'],
            original(['Văn bản góp ý của tổ chức đó', 'The comments of their representation']),
          ),
          copy([
            'Các văn bản về kỷ luật lao động, trách nhiệm vật chất (nếu có)',
            'Other documents on discipline and liability (if any)',
          ]),
        ],
      },
    ],
    channels: everyWay(
      workingDays(7, [
        'Nếu nội quy trái luật thì cơ quan báo lại trong thời gian này.',
        'Within this time you are told if the rules break the law.',
      ]),
      free(),
    ),
    requirements: [['Nội quy không trái pháp luật lao động.', 'The rules keep to labour law.']],
    results: [['Nội quy lao động được đăng ký', 'Registered work rules']],
    legalBases: ['45/2019/QH14', '145/2020/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'cap-giay-phep-lao-dong' }],
    aliases: {
      vi: ['nội quy công ty', 'đăng ký nội quy', 'quy chế lao động'],
      en: ['work rules', 'internal labour regulations'],
    },
    returnReasons: [
      [
        'Thiếu ý kiến của tổ chức đại diện người lao động.',
        'The comments of the workers’ representation are missing.',
      ],
    ],
  }),
];
