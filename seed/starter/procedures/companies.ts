import type { StarterProcedure } from '../starter.ts';
import { copy, filledIn, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { free, provincialFee, unknownFee } from './fees.ts';
import { apply, receive } from './steps.ts';
import { byReceipt, workingDays } from './time.ts';
import { everyWay } from './ways.ts';

const planning = ['ke-hoach-va-dau-tu'];
const businessForm = ['Giấy đề nghị đăng ký doanh nghiệp', 'Application for registration'] as const;

/** Companies with partners, branches, cooperatives, and the end or pause of a household business. */
export const companyProcedures: StarterProcedure[] = [
  procedure({
    slug: 'dang-ky-cong-ty-tnhh-hai-thanh-vien',
    code: '2.001199',
    page: '019d2bfc-d9ec-752c-8a4c-606fd43a5881',
    decision: '92/QĐ-BTC',
    title: [
      'Đăng ký thành lập công ty TNHH hai thành viên trở lên',
      'Registration of a limited liability company with two or more members',
    ],
    plain: ['Mở công ty TNHH chung vốn nhiều người', 'Set up a company with partners'],
    summary: [
      'Từ hai đến năm mươi người, tổ chức góp vốn. Mỗi người chịu trách nhiệm trong phần vốn đã góp.',
      'Two to fifty people or organisations share the capital, and each is liable for what they put in.',
    ],
    level: 'province',
    fields: planning,
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'nguoi-nuoc-ngoai', 'to-chuc-nuoc-ngoai'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'so-tai-chinh',
    coordinating: ['thue-tinh'],
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Thỏa thuận', 'Agree'],
            [
              'Thống nhất tên, vốn, điều lệ, người đại diện.',
              'Agree on name, capital, charter and representative.',
            ],
          ],
          apply,
          receive,
        ],
        dossier: [
          filledIn('giay-de-nghi-dang-ky-doanh-nghiep', businessForm),
          original(['Điều lệ công ty', 'Company charter']),
          original(['Danh sách thành viên', 'List of members']),
          onlyWhen(
            [
              'Khai số định danh cá nhân thì không phải nộp.',
              'Not needed when personal numbers are given.',
            ],
            copy([
              'Giấy tờ pháp lý của các thành viên, người đại diện',
              'Identity papers of members and representative',
            ]),
          ),
        ],
      },
    ],
    channels: [
      {
        channel: 'online',
        time: workingDays(3),
        fees: [
          ...free(['Miễn lệ phí đăng ký khi nộp qua mạng.', 'No registration fee online.']),
          {
            kind: 'charge',
            note: {
              vi: 'Có phí công bố nội dung đăng ký; mức thu hiện trên cổng khi nộp.',
              en: 'There is a charge for publication; the portal shows it when you apply.',
            },
            legalBasis: '47/2019/TT-BTC',
          },
        ],
      },
      { channel: 'direct', time: workingDays(3), fees: unknownFee() },
    ],
    results: [['Giấy chứng nhận đăng ký doanh nghiệp', 'Business registration certificate']],
    legalBases: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '68/2025/TT-BTC'],
    related: [
      { relation: 'related', procedure: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' },
      { relation: 'next', procedure: 'dang-ky-chi-nhanh-van-phong-dai-dien' },
    ],
    aliases: {
      vi: [
        'công ty góp vốn',
        'TNHH 2 thành viên',
        'mở công ty với bạn',
        'hùn vốn mở công ty',
        'anh em hùn tiền lập công ty',
      ],
      en: ['company with partners', 'two-member LLC'],
    },
    returnReasons: [['Danh sách thành viên thiếu chữ ký.', 'The list of members is not signed.']],
  }),
  procedure({
    slug: 'dang-ky-chi-nhanh-van-phong-dai-dien',
    code: '2.002069',
    page: '019d2bfc-e1e3-702e-941f-5662da0b0378',
    decision: '4166/QĐ-BTC',
    title: [
      'Đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh',
      'Registration of branches and representative offices, notice of places of business',
    ],
    plain: [
      'Mở chi nhánh, văn phòng, cửa hàng của công ty',
      'Open a branch, office or shop of a company',
    ],
    summary: [
      'Công ty mở thêm nơi hoạt động thì đăng ký ở tỉnh nơi đặt chi nhánh, trong 10 ngày từ ngày có quyết định.',
      'A company that opens another place registers it in that province, within 10 days of its decision.',
    ],
    level: 'province',
    fields: planning,
    audiences: ['doanh-nghiep', 'doanh-nghiep-co-von-dau-tu-nuoc-ngoai'],
    lifeEvents: ['thanh-lap-chi-nhanh-van-phong-dai-dien'],
    agency: 'so-tai-chinh',
    coordinating: ['thue-tinh'],
    online: 'full',
    cases: [
      {
        name: ['Chi nhánh, văn phòng đại diện', 'Branch or representative office'],
        steps: [apply, receive],
        dossier: [
          original(['Thông báo thành lập', 'Notice of establishment']),
          copy(['Nghị quyết, quyết định thành lập', 'Resolution or decision']),
          onlyWhen(
            [
              'Khai số định danh cá nhân thì không phải nộp.',
              'Not needed when the personal number is given.',
            ],
            copy(['Giấy tờ pháp lý của người đứng đầu', 'Identity paper of the head']),
          ),
        ],
      },
      {
        name: ['Địa điểm kinh doanh', 'Place of business'],
        steps: [apply, receive],
        dossier: [
          original(['Thông báo lập địa điểm kinh doanh', 'Notice of the place of business']),
        ],
      },
    ],
    channels: [
      {
        channel: 'online',
        time: workingDays(3),
        fees: free(['Miễn lệ phí khi đăng ký qua mạng.', 'Free when registered online.']),
      },
      { channel: 'direct', time: workingDays(3), fees: unknownFee() },
    ],
    results: [
      [
        'Giấy chứng nhận đăng ký hoạt động chi nhánh, văn phòng đại diện',
        'Certificate of the branch or office',
      ],
    ],
    legalBases: ['59/2020/QH14', '168/2025/NĐ-CP', '47/2019/TT-BTC'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' }],
    aliases: {
      vi: ['mở chi nhánh', 'lập VPĐD', 'địa điểm kinh doanh', 'mở thêm cửa hàng'],
      en: ['open a branch', 'place of business'],
    },
    returnReasons: [['Tên chi nhánh không kèm tên công ty.', 'The name lacks the company’s name.']],
  }),
  procedure({
    slug: 'dang-ky-hop-tac-xa',
    code: '1.005280',
    page: '019d2bfb-df2c-74f3-8af6-ef7dc8d36f08',
    decision: '2103/QĐ-BTC',
    title: [
      'Đăng ký thành lập hợp tác xã, liên hiệp hợp tác xã; đăng ký chuyển đổi tổ hợp tác thành hợp tác xã; đăng ký khi hợp tác xã, liên hiệp hợp tác xã chia, tách, hợp nhất',
      'Registration of cooperatives and unions of cooperatives, also when they change form, divide or merge',
    ],
    plain: ['Thành lập hợp tác xã', 'Found a cooperative'],
    summary: [
      'Từ năm thành viên cùng góp vốn, góp sức. Đăng ký ở xã, phường nơi đặt trụ sở.',
      'Five or more members who share capital or work. Registered by the commune of its seat.',
    ],
    level: 'commune',
    fields: planning,
    audiences: ['cong-dan-viet-nam', 'hop-tac-xa'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'ubnd-cap-xa',
    coordinating: ['thue-tinh'],
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Họp thành lập', 'Founding meeting'],
            ['Thông qua điều lệ, bầu người quản lý.', 'Adopt the charter and elect managers.'],
          ],
          apply,
          receive,
        ],
        dossier: [
          original(['Giấy đề nghị đăng ký thành lập', 'Application']),
          original(['Điều lệ', 'Charter']),
          original(['Nghị quyết hội nghị thành lập', 'Resolution of the founding meeting']),
          original(['Danh sách thành viên chính thức', 'List of members']),
        ],
      },
    ],
    channels: everyWay(workingDays(3), provincialFee),
    results: [['Giấy chứng nhận đăng ký hợp tác xã', 'Cooperative certificate']],
    legalBases: ['17/2023/QH15', '92/2024/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'ho-tro-du-an-lien-ket' }],
    aliases: {
      vi: ['lập HTX', 'mở hợp tác xã', 'đăng ký HTX', 'tổ hợp tác'],
      en: ['register a cooperative', 'co-op'],
    },
    returnReasons: [['Danh sách dưới năm thành viên.', 'The list names fewer than five members.']],
  }),
  procedure({
    slug: 'cham-dut-ho-kinh-doanh',
    code: '1.001266',
    page: '019d2bfb-d748-72d1-848f-3607bc86e647',
    decision: '2353/QĐ-BTC',
    title: ['Chấm dứt hoạt động hộ kinh doanh', 'End of a household business'],
    plain: ['Nghỉ hẳn, trả giấy phép hộ kinh doanh', 'Close a household business'],
    summary: [
      'Trả hết nợ, thuế rồi nộp hồ sơ trong 5 ngày làm việc; bất kỳ xã, phường nào trong tỉnh cũng nhận.',
      'Pay debts and taxes, then apply within 5 working days; any commune or ward of the province receives it.',
    ],
    level: 'commune',
    fields: planning,
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['tam-dung-cham-dut-hoat-dong'],
    agency: 'ubnd-cap-xa',
    coordinating: ['thue-tinh'],
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Trả nợ, thuế', 'Settle'],
            ['Trả hết nợ và thuế.', 'Pay all debts and taxes.'],
          ],
          apply,
          receive,
        ],
        dossier: [
          original(['Thông báo chấm dứt hoạt động hộ kinh doanh', 'Notice that the business ends']),
          onlyWhen(
            [
              'Khi hộ do nhiều thành viên gia đình đăng ký.',
              'When family members registered together.',
            ],
            copy(['Biên bản họp thành viên hộ gia đình', 'Minutes of the family members']),
          ),
        ],
      },
    ],
    channels: everyWay(byReceipt(), provincialFee),
    results: [['Thông báo chấm dứt hoạt động', 'Notice that the business has ended']],
    legalBases: ['168/2025/NĐ-CP', '68/2025/TT-BTC'],
    related: [
      { relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' },
      { relation: 'related', procedure: 'tam-ngung-ho-kinh-doanh' },
    ],
    aliases: {
      vi: ['đóng cửa tiệm', 'trả giấy phép kinh doanh', 'giải thể hộ kinh doanh', 'nghỉ bán'],
      en: ['close a shop', 'end household business'],
    },
    returnReasons: [['Còn nợ thuế.', 'Tax is still owed.']],
  }),
  procedure({
    slug: 'tam-ngung-ho-kinh-doanh',
    code: '1.001570',
    page: '019d2bfb-d768-7446-bd77-3bb11051041c',
    decision: '2353/QĐ-BTC',
    title: [
      'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',
      'Suspension, or early resumption, of a household business',
    ],
    plain: ['Tạm nghỉ bán, hộ kinh doanh', 'Pause a household business'],
    summary: [
      'Báo khi hộ kinh doanh nghỉ một thời gian, hoặc mở lại sớm, để không bị tính thuế và nhắc nhở.',
      'Tell the office when a household business pauses or reopens early, so that no tax is asked meanwhile.',
    ],
    level: 'commune',
    fields: planning,
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['tam-dung-cham-dut-hoat-dong'],
    agency: 'ubnd-cap-xa',
    coordinating: ['thue-tinh'],
    online: 'full',
    cases: [
      {
        steps: [apply, receive],
        dossier: [
          original([
            'Thông báo tạm ngừng hoặc tiếp tục kinh doanh',
            'Notice of suspension or resumption',
          ]),
          onlyWhen(
            [
              'Khi hộ do nhiều thành viên gia đình đăng ký.',
              'When family members registered together.',
            ],
            copy(['Biên bản họp thành viên hộ gia đình', 'Minutes of the family members']),
          ),
        ],
      },
    ],
    channels: everyWay(byReceipt(), provincialFee),
    results: [['Giấy xác nhận tạm ngừng kinh doanh', 'Confirmation of the suspension']],
    legalBases: ['168/2025/NĐ-CP', '68/2025/TT-BTC'],
    related: [{ relation: 'related', procedure: 'cham-dut-ho-kinh-doanh' }],
    aliases: {
      vi: ['tạm ngưng hộ kinh doanh', 'nghỉ bán một thời gian', 'tạm đóng quán', 'tạm ngừng HKD'],
      en: ['pause a shop', 'suspend household business'],
    },
    returnReasons: [['Không ghi thời gian tạm ngừng.', 'The time of suspension is missing.']],
  }),
];
