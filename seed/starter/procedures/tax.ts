import type { StarterProcedure } from '../starter.ts';
import { copy, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { free } from './fees.ts';
import { byReceipt, workingDays } from './time.ts';
import { atTheirOffice } from './ways.ts';

/** What people do with the tax office. The portal of the tax office and the eTax Mobile app serve most of it. */
export const taxProcedures: StarterProcedure[] = [
  procedure({
    slug: 'dang-ky-thue-ca-nhan',
    code: '1.008498',
    page: '019d2bfc-5cb3-745a-8b13-2b468a307e8b',
    decision: '1109/QĐ-BTC',
    title: [
      'Đăng ký thuế lần đầu đối với người nộp thuế là cá nhân, người phụ thuộc',
      'First tax registration of individuals and dependants',
    ],
    plain: [
      'Đăng ký mã số thuế cá nhân, đăng ký người phụ thuộc',
      'Register as a taxpayer or register a dependant',
    ],
    summary: [
      'Để cơ quan thuế biết bạn hoặc người phụ thuộc của bạn. Từ ngày 1/7/2025, số định danh cá nhân được dùng thay mã số thuế của người Việt Nam.',
      'Makes you or your dependant known to the tax office. Since 1/7/2025 the personal identity number serves as the tax code of Vietnamese citizens.',
    ],
    level: 'province',
    fields: ['tai-chinh'],
    audiences: ['cong-dan-viet-nam', 'nguoi-nuoc-ngoai-cu-tru-tai-viet-nam'],
    lifeEvents: ['viec-lam', 'khoi-su-kinh-doanh'],
    agency: 'thue-tinh',
    online: 'full',
    cases: [
      {
        name: ['Người làm công ăn lương', 'Employees'],
        steps: [
          [
            ['Gửi thông tin cho nơi làm', 'Tell your employer'],
            [
              'Ủy quyền và gửi thông tin cho nơi trả lương; nơi đó đăng ký thay bạn.',
              'Authorise your employer and give your details; the employer registers you.',
            ],
          ],
          [
            ['Nhận thông báo', 'Receive the notice'],
            [
              'Cơ quan thuế báo kết quả cho nơi trả lương hoặc trên eTax Mobile.',
              'The tax office tells your employer, or you in eTax Mobile.',
            ],
          ],
        ],
        dossier: [
          original([
            'Văn bản ủy quyền cho nơi trả lương kèm thông tin cá nhân',
            'Authorisation of your employer with your details',
          ]),
        ],
      },
      {
        name: ['Đăng ký người phụ thuộc', 'Registering a dependant'],
        steps: [
          [
            ['Khai người phụ thuộc', 'Declare the dependant'],
            [
              'Khai qua nơi trả lương, hoặc tự khai trên Cổng Dịch vụ công, eTax Mobile.',
              'Declare through your employer, or yourself on the portal or in eTax Mobile.',
            ],
          ],
        ],
        dossier: [
          original(['Tờ khai đăng ký người phụ thuộc', 'Dependant registration form']),
          onlyWhen(
            [
              'Khi quan hệ chưa có trong cơ sở dữ liệu dân cư.',
              'When the relationship is not in the population database.',
            ],
            copy([
              'Giấy tờ chứng minh quan hệ, như giấy khai sinh của con',
              'Proof of the relationship, such as a birth certificate',
            ]),
          ),
        ],
      },
      {
        name: ['Tự kinh doanh', 'Working for yourself'],
        steps: [
          [
            ['Đăng ký', 'Register'],
            [
              'Hộ kinh doanh đăng ký ở xã, phường thì được đăng ký thuế luôn. Cá nhân kinh doanh không phải đăng ký kinh doanh thì nộp tờ khai ở Thuế cơ sở trong 10 ngày làm việc từ khi bắt đầu.',
              'Household businesses are registered for tax with their business. Others hand in the form at the local tax office within 10 working days of starting.',
            ],
          ],
        ],
        dossier: [original(['Tờ khai đăng ký thuế', 'Tax registration form'])],
      },
    ],
    channels: atTheirOffice(workingDays(3), free()),
    results: [
      [
        'Thông báo mã số thuế hoặc Giấy chứng nhận đăng ký thuế',
        'Notice of the tax code, or certificate of tax registration',
      ],
    ],
    legalBases: ['118/2025/NĐ-CP', '86/2024/TT-BTC'],
    related: [
      { relation: 'related', procedure: 'quyet-toan-thue-thu-nhap-ca-nhan' },
      { relation: 'related', procedure: 'dang-ky-ho-kinh-doanh' },
    ],
    aliases: {
      vi: ['MST cá nhân', 'mã số thuế', 'giảm trừ gia cảnh', 'người phụ thuộc', 'làm mã số thuế'],
      en: ['tax code', 'tax number', 'dependant'],
    },
    returnReasons: [
      [
        'Họ tên, ngày sinh khác dữ liệu dân cư.',
        'Name or date of birth differs from the population database.',
      ],
    ],
  }),
  procedure({
    slug: 'quyet-toan-thue-thu-nhap-ca-nhan',
    code: '2.002233',
    page: '019d2bfc-e974-738b-939a-61bcf1b0d99f',
    decision: '216/QĐ-BTC',
    title: [
      'Khai quyết toán thuế, hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương, tiền công quyết toán trực tiếp với cơ quan thuế',
      'Final income-tax return and refund for residents with wages who settle with the tax office themselves',
    ],
    plain: [
      'Quyết toán thuế thu nhập cá nhân, xin hoàn thuế',
      'File your income-tax return or ask for a refund',
    ],
    summary: [
      'Dành cho người có từ hai nơi trả lương, hoặc nộp thừa muốn lấy lại tiền. Nơi trả lương đã quyết toán thay thì không phải làm.',
      'For people with several employers, or who paid too much. Not needed when your employer settles for you.',
    ],
    level: 'province',
    fields: ['tai-chinh'],
    audiences: ['cong-dan-viet-nam', 'nguoi-nuoc-ngoai-cu-tru-tai-viet-nam'],
    lifeEvents: ['viec-lam'],
    agency: 'thue-tinh',
    online: 'full',
    cases: [
      {
        name: ['Phải nộp thêm', 'You owe tax'],
        steps: [
          [
            ['Lấy chứng từ', 'Collect the slips'],
            [
              'Xin chứng từ khấu trừ thuế của từng nơi trả lương.',
              'Ask every employer for the withholding slip.',
            ],
          ],
          [
            ['Khai và nộp', 'File and pay'],
            [
              'Khai trên eTax Mobile hoặc trang thuế điện tử, chậm nhất ngày cuối tháng 4 năm sau.',
              'File in eTax Mobile or on the tax portal by the last day of month 4 of the next year.',
            ],
          ],
        ],
        dossier: [
          original(['Tờ khai quyết toán thuế thu nhập cá nhân', 'Final income-tax return']),
          copy(['Chứng từ khấu trừ thuế', 'Withholding slips']),
        ],
      },
      {
        name: ['Xin hoàn thuế', 'You ask for a refund'],
        steps: [
          [
            ['Khai số nộp thừa', 'Declare the overpayment'],
            [
              'Khai như trên và ghi số tài khoản nhận tiền.',
              'File as above and give your bank account.',
            ],
          ],
          [
            ['Nhận tiền', 'Receive the money'],
            [
              'Cơ quan thuế ra quyết định rồi chuyển khoản.',
              'The tax office decides and transfers the money.',
            ],
          ],
        ],
        dossier: [
          original([
            'Tờ khai quyết toán có đề nghị hoàn thuế',
            'Final return that asks for the refund',
          ]),
          copy(['Chứng từ khấu trừ thuế', 'Withholding slips']),
        ],
      },
    ],
    channels: atTheirOffice(
      byReceipt([
        'Tờ khai được nhận ngay; hoàn thuế theo thông báo của cơ quan thuế.',
        'Returns are received at once; refunds by notice of the tax office.',
      ]),
      free(),
    ),
    results: [['Quyết định hoàn thuế (nếu có)', 'Refund decision (if any)']],
    legalBases: ['80/2021/TT-BTC', '126/2020/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-thue-ca-nhan' }],
    aliases: {
      vi: ['thuế TNCN', 'hoàn thuế TNCN', 'quyết toán thuế', 'lấy lại tiền thuế'],
      en: ['income tax return', 'tax refund', 'PIT'],
    },
    returnReasons: [
      ['Thiếu chứng từ khấu trừ của một nơi trả lương.', 'The slip of one employer is missing.'],
    ],
  }),
  procedure({
    slug: 'khai-le-phi-truoc-ba-xe',
    code: '1.007700',
    page: '019d2bfc-2dd0-7229-82bb-9dec451210dc',
    decision: '4472/QĐ-BTC',
    title: [
      'Khai lệ phí trước bạ, miễn lệ phí trước bạ đối với tài sản khác theo quy định của pháp luật về lệ phí trước bạ',
      'Declaration of registration tax, or of exemption, for property other than houses and land',
    ],
    plain: ['Nộp lệ phí trước bạ xe', 'Pay the registration tax of a vehicle'],
    summary: [
      'Khai và nộp lệ phí trước bạ cho ô tô, xe máy trước khi đăng ký biển số hoặc sang tên.',
      'Declare and pay the registration tax of a car or motorcycle before it is registered or changes its owner.',
    ],
    level: 'province',
    fields: ['tai-chinh', 'giao-thong-van-tai'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'to-chuc'],
    lifeEvents: ['phuong-tien-va-nguoi-lai'],
    agency: 'thue-tinh',
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Khai', 'Declare'],
            [
              'Khai trên Cổng Dịch vụ công quốc gia hoặc eTax Mobile; dữ liệu xe mới thường được điền sẵn.',
              'Declare on the national portal or in eTax Mobile; data of new vehicles is usually filled in.',
            ],
          ],
          [
            ['Nộp tiền', 'Pay'],
            [
              'Nhận thông báo rồi trả qua ngân hàng, ví điện tử hoặc tại kho bạc.',
              'Receive the notice, then pay by bank, e-wallet or at the treasury.',
            ],
          ],
          [
            ['Đi đăng ký xe', 'Register the vehicle'],
            [
              'Công an tra cứu được tiền đã nộp, không cần giấy.',
              'The police look the payment up; no paper is needed.',
            ],
          ],
        ],
        dossier: [
          original(['Tờ khai lệ phí trước bạ', 'Registration-tax form']),
          copy(['Giấy tờ mua bán, tặng cho xe', 'Purchase or gift papers of the vehicle']),
          onlyWhen(
            ['Khi sang tên xe cũ.', 'When a used vehicle changes its owner.'],
            copy(['Giấy đăng ký xe của chủ cũ', 'Registration of the former owner']),
          ),
          onlyWhen(
            ['Với ô tô.', 'For cars.'],
            copy([
              'Giấy chứng nhận chất lượng an toàn kỹ thuật và bảo vệ môi trường',
              'Certificate of technical safety and environmental protection',
            ]),
          ),
        ],
      },
    ],
    channels: atTheirOffice(
      byReceipt(['Theo thông báo của cơ quan thuế.', 'By notice of the tax office.']),
      [
        {
          kind: 'fee',
          note: {
            vi: 'Lệ phí trước bạ tính theo giá tính lệ phí và loại xe; cơ quan thuế báo số tiền.',
            en: 'The tax depends on the assessed price and the kind of vehicle; the tax office names the amount.',
          },
          legalBasis: '10/2022/NĐ-CP',
        },
      ],
    ),
    results: [['Thông báo nộp lệ phí trước bạ', 'Notice of the registration tax']],
    legalBases: ['10/2022/NĐ-CP', '126/2020/NĐ-CP', '80/2021/TT-BTC'],
    related: [
      { relation: 'next', procedure: 'dang-ky-sang-ten-xe' },
      { relation: 'next', procedure: 'dang-ky-xe-lan-dau' },
    ],
    aliases: {
      vi: ['thuế trước bạ xe', 'trước bạ xe máy', 'trước bạ ô tô', 'đóng thuế xe'],
      en: ['vehicle tax', 'registration tax'],
    },
    returnReasons: [
      ['Số khung, số máy ghi khác giấy tờ.', 'Frame or engine number differs from the papers.'],
    ],
  }),
  procedure({
    slug: 'khai-le-phi-truoc-ba-nha-dat',
    code: '1.007277',
    page: '019d2bfb-ef1a-75a9-b05d-41992b5186b8',
    title: [
      'Khai lệ phí trước bạ nhà, đất, miễn lệ phí trước bạ nhà, đất',
      'Declaration of registration tax, or of exemption, for houses and land',
    ],
    plain: ['Nộp lệ phí trước bạ nhà đất', 'Pay the registration tax of a house or land'],
    summary: [
      'Khai lệ phí trước bạ khi mua, nhận tặng cho, thừa kế nhà đất. Thường làm luôn trong hồ sơ sang tên sổ đỏ.',
      'Declare the tax when you buy, are given or inherit a house or land. Usually done within the change of owner.',
    ],
    level: 'province',
    fields: ['tai-chinh', 'tai-nguyen-va-moi-truong'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'to-chuc'],
    lifeEvents: ['dien-luc-nha-o-dat-dai', 'nguoi-than-qua-doi'],
    agency: 'thue-tinh',
    coordinating: ['van-phong-dang-ky-dat-dai'],
    online: 'partial',
    cases: [
      {
        name: ['Phải nộp', 'Tax is due'],
        steps: [
          [
            ['Khai cùng hồ sơ đất', 'Declare with the land dossier'],
            [
              'Nộp tờ khai cùng hồ sơ sang tên; cơ quan đất đai chuyển số liệu cho thuế.',
              'Hand in the form with the change of owner; the land office sends the data to the tax office.',
            ],
          ],
          [
            ['Nộp tiền', 'Pay'],
            [
              'Nhận thông báo, nộp trực tuyến hoặc tại ngân hàng, rồi nhận sổ.',
              'Receive the notice, pay online or at a bank, then receive the certificate.',
            ],
          ],
        ],
        dossier: [
          original([
            'Tờ khai lệ phí trước bạ nhà, đất',
            'Registration-tax form for houses and land',
          ]),
          copy([
            'Hợp đồng mua bán, tặng cho hoặc giấy tờ thừa kế',
            'Contract of sale or gift, or inheritance papers',
          ]),
        ],
      },
      {
        name: ['Được miễn', 'You are exempt'],
        steps: [
          [
            ['Khai và chứng minh', 'Declare and prove'],
            [
              'Nhà đất giữa vợ chồng, cha mẹ và con, ông bà và cháu, anh chị em ruột được miễn. Khai miễn và nộp giấy tờ chứng minh.',
              'Transfers between spouses, parents and children, grandparents and grandchildren, brothers and sisters are exempt. Say so and prove the relationship.',
            ],
          ],
        ],
        dossier: [
          original([
            'Tờ khai lệ phí trước bạ nhà, đất',
            'Registration-tax form for houses and land',
          ]),
          copy(['Giấy tờ chứng minh quan hệ gia đình', 'Proof of the family relationship']),
        ],
      },
    ],
    channels: atTheirOffice(
      byReceipt(['Theo thông báo của cơ quan thuế.', 'By notice of the tax office.']),
      [
        {
          kind: 'fee',
          note: {
            vi: 'Bằng 0,5% giá tính lệ phí trước bạ; cơ quan thuế báo số tiền.',
            en: '0.5% of the assessed price; the tax office names the amount.',
          },
          legalBasis: '10/2022/NĐ-CP',
        },
      ],
    ),
    results: [
      ['Thông báo nộp hoặc miễn lệ phí trước bạ', 'Notice of the registration tax or of exemption'],
    ],
    legalBases: ['10/2022/NĐ-CP', '126/2020/NĐ-CP', '80/2021/TT-BTC'],
    related: [{ relation: 'related', procedure: 'chuyen-nhuong-quyen-su-dung-dat' }],
    aliases: {
      vi: ['thuế trước bạ nhà đất', 'trước bạ đất', 'đóng thuế sang tên đất'],
      en: ['stamp duty', 'property tax'],
    },
    returnReasons: [
      ['Giá ghi trên hợp đồng khác giá khai.', 'The declared price differs from the contract.'],
    ],
  }),
  procedure({
    slug: 'xac-nhan-nghia-vu-thue',
    code: '1.008591',
    page: '019d2bfc-6c7d-737b-a5c2-fdedba25a8cf',
    decision: '4472/QĐ-BTC',
    title: [
      'Thủ tục xác nhận thực hiện nghĩa vụ thuế',
      'Confirmation that tax duties are fulfilled',
    ],
    plain: ['Xin giấy xác nhận đã nộp đủ thuế', 'Get a confirmation that your taxes are paid'],
    summary: [
      'Giấy xác nhận tình hình nộp thuế, thường cần khi đấu thầu, vay vốn, xuất cảnh hoặc giải thể.',
      'States how your taxes stand; often needed for tenders, loans, leaving the country or closing a company.',
    ],
    level: 'province',
    fields: ['tai-chinh'],
    audiences: ['doanh-nghiep', 'cong-dan-viet-nam', 'to-chuc'],
    lifeEvents: ['tai-chinh-doanh-nghiep', 'dau-thau-mua-sam-cong'],
    agency: 'thue-tinh',
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Gửi văn bản đề nghị', 'Send the request'],
            [
              'Gửi qua thuế điện tử, bưu chính hoặc nộp ở cơ quan thuế quản lý mình.',
              'Send it through the tax portal, by post, or hand it in at your tax office.',
            ],
          ],
          [
            ['Cơ quan thuế đối chiếu', 'The tax office compares'],
            [
              'Nếu số liệu khác nhau, cơ quan thuế mời bạn giải trình.',
              'If figures differ, you are asked to explain.',
            ],
          ],
          [
            ['Nhận thông báo', 'Receive the notice'],
            [
              'Nhận thông báo xác nhận bản điện tử hoặc giấy.',
              'Receive it electronically or on paper.',
            ],
          ],
        ],
        dossier: [
          original([
            'Văn bản đề nghị xác nhận nghĩa vụ thuế (mẫu 01/ĐNXN)',
            'Request for confirmation (form 01/ĐNXN)',
          ]),
        ],
      },
    ],
    channels: atTheirOffice(workingDays(10), free()),
    results: [
      [
        'Thông báo xác nhận hoặc không xác nhận nghĩa vụ thuế',
        'Notice confirming, or not confirming, the tax duties',
      ],
    ],
    legalBases: ['80/2021/TT-BTC', '118/2025/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'dang-ky-thue-ca-nhan' }],
    aliases: {
      vi: ['xác nhận không nợ thuế', 'giấy nộp đủ thuế', 'xác nhận thuế'],
      en: ['tax clearance', 'no tax debt'],
    },
    returnReasons: [['Còn tờ khai chưa nộp.', 'A return has not been filed yet.']],
  }),
];
