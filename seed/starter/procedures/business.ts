import type { StarterProcedure } from '../starter.ts';
import { identityPaper } from './papers.ts';
import { everyWay } from './ways.ts';

const verifiedOn = '2026-11-23';
const page = (id: string) => `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${id}`;

/** Household businesses, companies, food safety. */
export const businessProcedures: StarterProcedure[] = [
  {
    slug: 'dang-ky-ho-kinh-doanh',
    code: '1.001612',
    title: { vi: 'Đăng ký thành lập hộ kinh doanh', en: 'Household business registration' },
    plainTitle: { vi: 'Mở hộ kinh doanh', en: 'Start a household business' },
    summary: {
      vi: 'Đăng ký để mở quán ăn, tiệm tạp hóa, cửa hàng, dịch vụ nhỏ dưới hình thức hộ kinh doanh. Giấy chứng nhận có luôn mã số thuế.',
      en: 'Register a small shop, eatery or service as a household business. The certificate also carries the tax code.',
    },
    levels: ['commune'],
    fields: ['ke-hoach-va-dau-tu'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['khoi-su-kinh-doanh', 'viec-lam'],
    agencies: {
      competent: ['ubnd-cap-xa'],
      executing: ['ubnd-cap-xa'],
      coordinating: ['thue-tinh'],
    },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Chọn tên và ngành nghề', en: 'Choose name and trade' },
            text: {
              vi: 'Tên không trùng với hộ khác trong xã, phường; ngành nghề có điều kiện thì xin giấy phép riêng trước khi hoạt động.',
              en: 'The name is not used by another in the commune; conditional trades need their own permit before they operate.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp trực tuyến, qua bưu chính hoặc tại xã, phường nơi đặt trụ sở.',
              en: 'Apply online, by post or in the commune or ward of the business.',
            },
          },
          {
            title: { vi: 'Nhận giấy chứng nhận', en: 'Collect' },
            text: {
              vi: 'Nhận Giấy chứng nhận đăng ký hộ kinh doanh, rồi liên hệ cơ quan thuế về kê khai, hóa đơn.',
              en: 'Collect the certificate, then ask the tax office about returns and invoices.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Giấy đề nghị đăng ký hộ kinh doanh',
              en: 'Application to register a household business',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'giay-de-nghi-dang-ky-ho-kinh-doanh',
          },
          identityPaper,
          {
            name: {
              vi: 'Văn bản ủy quyền cho một thành viên làm chủ hộ',
              en: 'Authorisation of one family member as owner',
            },
            originals: 0,
            copies: 1,
            required: false,
            note: {
              vi: 'Khi nhiều thành viên trong gia đình cùng đăng ký.',
              en: 'When several family members register together.',
            },
          },
        ],
      },
    ],
    channels: everyWay(
      {
        quantity: 3,
        unit: 'working-day',
        note: { vi: 'Kể từ khi nhận hồ sơ hợp lệ.', en: 'From receipt of a valid dossier.' },
      },
      [
        {
          kind: 'fee',
          note: {
            vi: 'Mức thu do Hội đồng nhân dân tỉnh quy định.',
            en: 'Set by the provincial council.',
          },
        },
      ],
    ),
    requirements: [
      {
        vi: 'Chủ hộ từ đủ 18 tuổi, có đầy đủ năng lực hành vi dân sự.',
        en: 'The owner is at least 18 and legally capable.',
      },
      {
        vi: 'Mỗi người chỉ đăng ký một hộ kinh doanh trong cả nước.',
        en: 'One person may register one household business in the whole country.',
      },
    ],
    results: [
      { vi: 'Giấy chứng nhận đăng ký hộ kinh doanh', en: 'Household business certificate' },
    ],
    legalBases: ['168/2025/NĐ-CP', '68/2025/TT-BTC'],
    related: [
      { relation: 'next', procedure: 'cap-giay-chung-nhan-an-toan-thuc-pham' },
      { relation: 'related', procedure: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' },
    ],
    aliases: {
      vi: [
        'HKD',
        'giấy phép kinh doanh',
        'mở quán',
        'mở tiệm',
        'mở cửa hàng',
        'đăng ký kinh doanh cá thể',
        'ĐKKD',
      ],
      en: ['open a shop', 'small business', 'sole trader'],
    },
    returnReasons: [
      {
        vi: 'Tên hộ kinh doanh trùng hoặc có chữ “công ty”, “doanh nghiệp”.',
        en: 'The name is taken, or contains “company” or “enterprise”.',
      },
      { vi: 'Địa chỉ ghi theo huyện cũ.', en: 'The address still names the former district.' },
    ],
    flags: { essential: true },
    sourceUrl: page('019d2bfb-d76d-737f-81b9-69258b07240b'),
    verifiedOn,
    verifiedBy: 'so-tai-chinh',
  },
  {
    slug: 'dang-ky-cong-ty-tnhh-mot-thanh-vien',
    code: '2.001583',
    title: {
      vi: 'Đăng ký thành lập công ty TNHH một thành viên',
      en: 'Registration of a single-member limited liability company',
    },
    plainTitle: { vi: 'Mở công ty TNHH một thành viên', en: 'Set up a single-member company' },
    summary: {
      vi: 'Thành lập công ty trách nhiệm hữu hạn do một người hoặc một tổ chức làm chủ. Từ tháng 3/2025 đăng ký ở Sở Tài chính.',
      en: 'Set up a limited company owned by one person or organisation. Since 3/2025 it is registered by the Department of Finance.',
    },
    levels: ['province'],
    fields: ['ke-hoach-va-dau-tu'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'nguoi-nuoc-ngoai', 'to-chuc-nuoc-ngoai'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agencies: {
      competent: ['so-tai-chinh'],
      executing: ['so-tai-chinh'],
      coordinating: ['thue-tinh'],
    },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        name: { vi: 'Chủ sở hữu là cá nhân', en: 'Owned by one person' },
        steps: [
          {
            title: { vi: 'Chuẩn bị', en: 'Prepare' },
            text: {
              vi: 'Chọn tên, địa chỉ, ngành nghề, vốn điều lệ; soạn điều lệ.',
              en: 'Choose name, address, trades and charter capital; write the charter.',
            },
          },
          {
            title: {
              vi: 'Nộp trên Cổng đăng ký doanh nghiệp',
              en: 'Apply on the business registration portal',
            },
            text: {
              vi: 'Ký số hoặc xác thực bằng tài khoản định danh điện tử rồi nộp.',
              en: 'Sign digitally or with your electronic identity and submit.',
            },
          },
          {
            title: { vi: 'Nhận giấy chứng nhận', en: 'Receive the certificate' },
            text: {
              vi: 'Nhận Giấy chứng nhận đăng ký doanh nghiệp; mã số doanh nghiệp cũng là mã số thuế.',
              en: 'Receive the certificate; the company number is also the tax code.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Giấy đề nghị đăng ký doanh nghiệp', en: 'Application for registration' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'giay-de-nghi-dang-ky-doanh-nghiep',
          },
          {
            name: { vi: 'Điều lệ công ty', en: 'Company charter' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Bản sao giấy tờ pháp lý của chủ sở hữu, người đại diện theo pháp luật',
              en: 'Copies of the identity papers of owner and legal representative',
            },
            originals: 0,
            copies: 1,
            required: false,
            note: {
              vi: 'Khai số định danh cá nhân thì không phải nộp.',
              en: 'Not needed when the personal identity number is given.',
            },
          },
          {
            name: { vi: 'Danh sách chủ sở hữu hưởng lợi', en: 'List of beneficial owners' },
            originals: 1,
            copies: 0,
            required: false,
            note: { vi: 'Nếu có.', en: 'If there are any.' },
          },
        ],
      },
      {
        name: { vi: 'Chủ sở hữu là tổ chức', en: 'Owned by an organisation' },
        steps: [
          {
            text: {
              vi: 'Làm như trên, kèm giấy tờ của tổ chức và văn bản cử người đại diện.',
              en: 'As above, with the papers of the organisation and the appointment of its representative.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Giấy đề nghị đăng ký doanh nghiệp', en: 'Application for registration' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'giay-de-nghi-dang-ky-doanh-nghiep',
          },
          {
            name: { vi: 'Điều lệ công ty', en: 'Company charter' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Bản sao giấy tờ pháp lý của tổ chức và văn bản cử người đại diện',
              en: 'Copies of the papers of the organisation and the appointment',
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
          quantity: 3,
          unit: 'working-day',
          note: { vi: 'Kể từ khi nhận hồ sơ hợp lệ.', en: 'From receipt of a valid dossier.' },
        },
        fees: [
          {
            kind: 'fee',
            amount: 0,
            note: { vi: 'Miễn lệ phí khi đăng ký qua mạng.', en: 'Free when registered online.' },
            legalBasis: '47/2019/TT-BTC',
          },
        ],
      },
      {
        channel: 'direct',
        time: {
          quantity: 3,
          unit: 'working-day',
          note: { vi: 'Kể từ khi nhận hồ sơ hợp lệ.', en: 'From receipt of a valid dossier.' },
        },
        fees: [
          {
            kind: 'fee',
            note: { vi: 'Theo quy định hiện hành.', en: 'As currently regulated.' },
            legalBasis: '47/2019/TT-BTC',
          },
        ],
      },
    ],
    requirements: [
      {
        vi: 'Người thành lập không thuộc đối tượng bị cấm, ví dụ cán bộ, công chức, người chưa thành niên.',
        en: 'The founder is not barred, as officials and minors are.',
      },
      {
        vi: 'Tên không trùng hoặc gây nhầm lẫn; ngành nghề không bị cấm.',
        en: 'The name is free and not misleading; the trade is not prohibited.',
      },
    ],
    results: [
      { vi: 'Giấy chứng nhận đăng ký doanh nghiệp', en: 'Business registration certificate' },
    ],
    legalBases: [
      '59/2020/QH14',
      '76/2025/QH15',
      '168/2025/NĐ-CP',
      '68/2025/TT-BTC',
      '47/2019/TT-BTC',
    ],
    related: [
      { relation: 'related', procedure: 'dang-ky-ho-kinh-doanh' },
      { relation: 'next', procedure: 'cap-giay-phep-lao-dong' },
      { relation: 'related', procedure: 'tam-ngung-kinh-doanh' },
    ],
    aliases: {
      vi: [
        'mở công ty',
        'thành lập công ty',
        'lập doanh nghiệp',
        'TNHH',
        'giấy phép kinh doanh công ty',
      ],
      en: ['open a company', 'LLC', 'incorporate'],
    },
    returnReasons: [
      { vi: 'Tên trùng hoặc gây nhầm lẫn.', en: 'The name is taken or misleading.' },
      {
        vi: 'Ngành nghề ghi không theo mã cấp bốn.',
        en: 'Trades were not given by their level-four codes.',
      },
    ],
    sourceUrl: page('019d2bfc-d9f0-76fe-bad4-a0b00c677c26'),
    verifiedOn,
    verifiedBy: 'so-tai-chinh',
  },
  {
    slug: 'tam-ngung-kinh-doanh',
    code: '2.002029',
    title: {
      vi: 'Thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo (doanh nghiệp, chi nhánh, văn phòng đại diện, địa điểm kinh doanh)',
      en: 'Notice of suspension, or of early resumption, of business (companies, branches, offices, places of business)',
    },
    plainTitle: { vi: 'Tạm ngừng kinh doanh công ty', en: 'Suspend a company' },
    summary: {
      vi: 'Báo tạm ngừng hoạt động, hoặc hoạt động lại sớm. Mỗi lần tạm ngừng không quá 1 năm.',
      en: 'Announce that a company pauses, or resumes early. Each suspension lasts at most 1 year.',
    },
    levels: ['province'],
    fields: ['ke-hoach-va-dau-tu'],
    audiences: ['doanh-nghiep', 'doanh-nghiep-co-von-dau-tu-nuoc-ngoai'],
    lifeEvents: ['tam-dung-cham-dut-hoat-dong'],
    agencies: {
      competent: ['so-tai-chinh'],
      executing: ['so-tai-chinh'],
      coordinating: ['thue-tinh'],
    },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        name: { vi: 'Tạm ngừng', en: 'Suspension' },
        steps: [
          {
            title: { vi: 'Ra quyết định', en: 'Decide' },
            text: {
              vi: 'Chủ sở hữu, hội đồng thành viên hoặc hội đồng quản trị quyết định tạm ngừng.',
              en: 'The owner, members’ council or board decides.',
            },
          },
          {
            title: { vi: 'Thông báo', en: 'Notify' },
            text: {
              vi: 'Gửi thông báo ít nhất 3 ngày làm việc trước ngày tạm ngừng.',
              en: 'Send the notice at least 3 working days before the suspension begins.',
            },
          },
          {
            title: { vi: 'Nhận giấy xác nhận', en: 'Confirmation' },
            text: {
              vi: 'Nhận giấy xác nhận; vẫn phải trả đủ thuế và nợ còn lại.',
              en: 'Receive the confirmation; taxes and debts remain due.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Thông báo tạm ngừng kinh doanh', en: 'Notice of suspension' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Bản sao nghị quyết hoặc quyết định về việc tạm ngừng',
              en: 'Copy of the resolution or decision',
            },
            originals: 0,
            copies: 1,
            required: true,
          },
        ],
      },
      {
        name: { vi: 'Hoạt động lại sớm', en: 'Early resumption' },
        steps: [
          {
            text: {
              vi: 'Gửi thông báo ít nhất 3 ngày làm việc trước ngày hoạt động lại.',
              en: 'Send the notice at least 3 working days before you resume.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Thông báo tiếp tục kinh doanh trước thời hạn',
              en: 'Notice of early resumption',
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
            amount: 0,
            note: { vi: 'Miễn lệ phí.', en: 'Free of charge.' },
            legalBasis: '47/2019/TT-BTC',
          },
        ],
      },
      {
        channel: 'direct',
        time: { quantity: 3, unit: 'working-day' },
        fees: [
          {
            kind: 'fee',
            amount: 0,
            note: { vi: 'Miễn lệ phí.', en: 'Free of charge.' },
            legalBasis: '47/2019/TT-BTC',
          },
        ],
      },
    ],
    requirements: [
      {
        vi: 'Thông báo trước ngày tạm ngừng ít nhất 3 ngày làm việc.',
        en: 'The notice is given at least 3 working days before.',
      },
    ],
    results: [{ vi: 'Giấy xác nhận tạm ngừng kinh doanh', en: 'Confirmation of suspension' }],
    legalBases: ['59/2020/QH14', '168/2025/NĐ-CP', '47/2019/TT-BTC'],
    related: [{ relation: 'related', procedure: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' }],
    aliases: {
      vi: [
        'đóng cửa tạm thời',
        'tạm dừng công ty',
        'ngừng hoạt động công ty',
        'tạm nghỉ kinh doanh',
      ],
      en: ['pause a business', 'dormant company'],
    },
    returnReasons: [
      {
        vi: 'Gửi thông báo muộn hơn 3 ngày làm việc trước ngày tạm ngừng.',
        en: 'The notice came later than 3 working days before.',
      },
    ],
    publishingDecision: { number: '2354/QĐ-BTC' },
    sourceUrl: page('019d2bfc-e1a9-77f9-8d3c-7494d72ad430'),
    verifiedOn,
    verifiedBy: 'so-tai-chinh',
  },
  {
    slug: 'cap-giay-chung-nhan-an-toan-thuc-pham',
    code: '2.000117',
    title: {
      vi: 'Cấp Giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh thực phẩm',
      en: 'Food-safety certificate for food businesses',
    },
    plainTitle: {
      vi: 'Xin giấy an toàn thực phẩm cho cửa hàng',
      en: 'Food-safety certificate for a shop',
    },
    summary: {
      vi: 'Dành cho cơ sở kinh doanh thực phẩm do ngành Công Thương quản lý, như bánh kẹo, rượu bia, sữa, dầu ăn, cửa hàng thực phẩm tổng hợp.',
      en: 'For food businesses under the trade department, such as sweets, drinks, milk, oil and grocery shops.',
    },
    levels: ['province'],
    fields: ['cong-thuong'],
    audiences: ['doanh-nghiep', 'cong-dan-viet-nam', 'hop-tac-xa'],
    lifeEvents: ['khoi-su-kinh-doanh', 'thuong-mai-quang-cao'],
    agencies: { competent: ['ubnd-tinh-dak-lak'], executing: ['so-cong-thuong'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Chuẩn bị cơ sở', en: 'Prepare the place' },
            text: {
              vi: 'Sắp xếp mặt bằng, thiết bị, nước sạch, kho; khám sức khỏe và học kiến thức an toàn thực phẩm cho người trực tiếp làm.',
              en: 'Arrange rooms, equipment, clean water and store; staff have a medical check and learn food safety.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp trực tuyến, qua bưu chính hoặc trực tiếp.',
              en: 'Apply online, by post or in person.',
            },
          },
          {
            title: { vi: 'Đón đoàn thẩm định', en: 'Receive the inspectors' },
            text: {
              vi: 'Đoàn kiểm tra thực tế; chưa đạt thì khắc phục rồi báo lại.',
              en: 'They inspect; what is lacking is put right and reported.',
            },
          },
          {
            title: { vi: 'Nhận giấy chứng nhận', en: 'Receive the certificate' },
            text: {
              vi: 'Giấy chứng nhận có hạn 3 năm.',
              en: 'The certificate is valid for 3 years.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Đơn đề nghị cấp Giấy chứng nhận', en: 'Application for the certificate' },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Bản thuyết minh về cơ sở vật chất, trang thiết bị',
              en: 'Description of premises and equipment',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Giấy xác nhận đủ sức khỏe, tập huấn kiến thức an toàn thực phẩm',
              en: 'Confirmation of health and food-safety training',
            },
            originals: 0,
            copies: 1,
            required: true,
            note: {
              vi: 'Có thể là danh sách do chủ cơ sở lập và xác nhận.',
              en: 'It may be a list made and confirmed by the owner.',
            },
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'online',
        time: {
          unit: 'other',
          note: {
            vi: 'Theo giấy hẹn, tùy ngày thẩm định.',
            en: 'By your receipt, depending on the inspection.',
          },
        },
        fees: [
          {
            kind: 'charge',
            note: {
              vi: 'Phí thẩm định theo quy định hiện hành.',
              en: 'Inspection charge as currently regulated.',
            },
          },
        ],
      },
      {
        channel: 'direct',
        time: {
          unit: 'other',
          note: {
            vi: 'Theo giấy hẹn, tùy ngày thẩm định.',
            en: 'By your receipt, depending on the inspection.',
          },
        },
        fees: [
          {
            kind: 'charge',
            note: {
              vi: 'Phí thẩm định theo quy định hiện hành.',
              en: 'Inspection charge as currently regulated.',
            },
          },
        ],
      },
    ],
    requirements: [
      {
        vi: 'Đã đăng ký kinh doanh ngành nghề thực phẩm.',
        en: 'You are registered for a food trade.',
      },
      {
        vi: 'Một số cơ sở nhỏ lẻ không phải xin giấy này mà chỉ cam kết; hỏi trước khi nộp.',
        en: 'Some very small businesses need no certificate and only give an undertaking; ask first.',
      },
    ],
    results: [
      { vi: 'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm', en: 'Food-safety certificate' },
    ],
    legalBases: ['55/2010/QH12'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' }],
    aliases: {
      vi: ['ATTP', 'vệ sinh an toàn thực phẩm', 'giấy VSATTP', 'giấy phép thực phẩm'],
      en: ['food safety certificate', 'food shop'],
    },
    returnReasons: [
      {
        vi: 'Ngành nghề thuộc ngành y tế hoặc nông nghiệp quản lý nên phải nộp nơi khác.',
        en: 'The goods belong to health or agriculture, so the application goes elsewhere.',
      },
    ],
    sourceUrl: page('019d2bf8-1b87-738f-9be3-cf97138cd29a'),
    verifiedOn,
    verifiedBy: 'so-cong-thuong',
  },
];
