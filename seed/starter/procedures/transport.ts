import { both } from '../both.ts';
import type { StarterProcedure } from '../starter.ts';
import { copy, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { unknownFee } from './fees.ts';
import { identityPaper } from './papers.ts';
import { apply, receive } from './steps.ts';
import { byReceipt, days, workingDays } from './time.ts';
import { atTheirOffice, everyWay } from './ways.ts';

/** Driving licences, first registration of vehicles, road haulage. */
export const transportProcedures: StarterProcedure[] = [
  procedure({
    slug: 'cap-giay-phep-lai-xe',
    code: '3.000346',
    page: '019d2bf7-bdab-71cb-b809-61394dd0cabf',
    decision: '1025/QĐ-BCA',
    title: ['Cấp giấy phép lái xe', 'Issue of a driving licence after the test'],
    plain: ['Thi lấy bằng lái xe', 'Take the driving test and get a licence'],
    summary: [
      'Học, thi sát hạch rồi nhận giấy phép lái xe. Bằng lái hết hạn quá lâu hoặc bị trừ hết điểm cũng phải thi theo quy định.',
      'Learn, pass the test and receive a licence. Licences expired for long, or without points left, need a test too.',
    ],
    level: 'province',
    fields: ['giao-thong-van-tai', 'cong-an'],
    audiences: ['cong-dan-viet-nam', 'nguoi-nuoc-ngoai-cu-tru-tai-viet-nam'],
    lifeEvents: ['phuong-tien-va-nguoi-lai'],
    agency: 'cong-an-tinh',
    online: 'partial',
    cases: [
      {
        name: ['Thi lần đầu', 'First test'],
        steps: [
          [
            ['Học', 'Learn'],
            [
              'Ghi danh ở cơ sở đào tạo lái xe; cơ sở nộp hồ sơ dự thi cho bạn ít nhất 7 ngày làm việc trước kỳ thi.',
              'Enrol at a driving school; it hands in your dossier at least 7 working days before the test.',
            ],
          ],
          [
            ['Thi', 'Test'],
            [
              'Thi lý thuyết và thực hành; hạng ô tô thi thêm mô phỏng và đường trường.',
              'Take theory and practice; for cars also simulation and road driving.',
            ],
          ],
          [
            ['Nhận bằng', 'Receive the licence'],
            [
              'Bằng điện tử hiện trên VNeID; thẻ nhận trực tiếp hoặc qua bưu chính.',
              'It appears in VNeID; the card comes by post or is collected.',
            ],
          ],
        ],
        dossier: [
          original([
            'Đơn đề nghị học, sát hạch cấp giấy phép lái xe',
            'Application for training and test',
          ]),
          original([
            'Giấy khám sức khỏe của người lái xe còn hạn',
            'Valid medical certificate for drivers',
          ]),
          identityPaper,
        ],
      },
      {
        name: ['Thi lại vì bằng quá hạn hoặc mất', 'Test again after expiry or loss'],
        steps: [
          [
            ['Đăng ký thi', 'Register for the test'],
            [
              'Nộp hồ sơ cho Phòng Cảnh sát giao thông hoặc trực tuyến.',
              'Apply to the traffic police or online.',
            ],
          ],
          [
            ['Thi', 'Test'],
            [
              'Thi phần theo quy định rồi nhận bằng.',
              'Take the parts required, then receive the licence.',
            ],
          ],
        ],
        dossier: [
          original(['Đơn đề nghị sát hạch', 'Application for the test']),
          original(['Giấy khám sức khỏe của người lái xe', 'Medical certificate for drivers']),
          copy(['Giấy phép lái xe đã quá hạn (nếu còn)', 'The expired licence (if you have it)']),
        ],
      },
    ],
    channels: atTheirOffice(
      byReceipt(['Theo lịch thi và giấy hẹn.', 'By the test calendar and your receipt.']),
      [
        {
          kind: 'charge',
          note: both([
            'Phí thi xe máy hạng A1, A, B1: lý thuyết 60.000 đồng, thực hành 60.000 đồng mỗi lần. Hạng khác và lệ phí cấp bằng: hỏi nơi thi.',
            'Tests for classes A1, A and B1: theory 60,000 đồng, practice 60,000 đồng each time. Other classes and the card: ask where you test.',
          ]),
          legalBasis: '37/2023/TT-BTC',
        },
      ],
    ),
    requirements: [
      ['Đủ tuổi theo hạng xe, đủ sức khỏe.', 'You are old enough for the class and fit to drive.'],
    ],
    results: [['Giấy phép lái xe', 'Driving licence']],
    legalBases: ['36/2024/QH15', '12/2025/TT-BCA', '37/2023/TT-BTC'],
    related: [
      { relation: 'related', procedure: 'doi-giay-phep-lai-xe' },
      { relation: 'related', procedure: 'cap-lai-giay-phep-lai-xe' },
    ],
    aliases: {
      vi: ['thi bằng lái', 'học lái xe', 'thi A1', 'lấy bằng xe máy', 'sát hạch lái xe', 'bằng B'],
      en: ['driving test', 'learn to drive', 'motorbike licence'],
    },
    returnReasons: [
      [
        'Giấy khám sức khỏe hết hạn trước ngày thi.',
        'The medical certificate expires before the test.',
      ],
    ],
  }),
  procedure({
    slug: 'cap-lai-giay-phep-lai-xe',
    code: '3.000348',
    page: '019d2bf7-bdb6-7217-affe-2819858d612c',
    title: ['Cấp lại giấy phép lái xe', 'Replacement of a driving licence'],
    plain: ['Làm lại bằng lái xe bị mất', 'Replace a lost driving licence'],
    summary: [
      'Dành cho người mất bằng lái còn hạn. Bằng bị hỏng hoặc sắp hết hạn thì làm thủ tục đổi.',
      'For people who lost a valid licence. A damaged or expiring one is exchanged.',
    ],
    level: 'province',
    fields: ['giao-thong-van-tai', 'cong-an'],
    audiences: ['cong-dan-viet-nam', 'nguoi-nuoc-ngoai', 'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai'],
    lifeEvents: ['phuong-tien-va-nguoi-lai'],
    agency: 'cong-an-tinh',
    coordinating: ['cong-an-cap-xa'],
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Khai', 'Apply'],
            [
              'Khai trực tuyến, hoặc đến nơi tiếp nhận của công an tỉnh, công an xã, phường.',
              'Apply online, or where the provincial or commune police receive applications.',
            ],
          ],
          [
            ['Công an tra cứu', 'The police check'],
            [
              'Công an kiểm tra bằng không bị tạm giữ, tước hay trừ hết điểm.',
              'They check that it is not withheld, withdrawn or without points.',
            ],
          ],
          receive,
        ],
        dossier: [
          original(['Đơn đề nghị cấp lại giấy phép lái xe', 'Application for a replacement']),
          onlyWhen(
            ['Khi hạng bằng hoặc dữ liệu đòi hỏi.', 'When the class or the data demand it.'],
            original(['Giấy khám sức khỏe của người lái xe', 'Medical certificate for drivers']),
          ),
          identityPaper,
        ],
      },
    ],
    channels: atTheirOffice(byReceipt(), unknownFee()),
    results: [['Giấy phép lái xe', 'Driving licence']],
    legalBases: ['36/2024/QH15', '12/2025/TT-BCA'],
    related: [
      { relation: 'related', procedure: 'doi-giay-phep-lai-xe' },
      { relation: 'related', procedure: 'cap-giay-phep-lai-xe' },
    ],
    aliases: {
      vi: ['mất bằng lái', 'làm lại bằng lái', 'mất GPLX', 'mất giấy phép lái xe'],
      en: ['lost driving licence', 'replace licence'],
    },
    returnReasons: [['Bằng đang bị tạm giữ hoặc tước.', 'The licence is withheld or withdrawn.']],
  }),
  procedure({
    slug: 'dang-ky-xe-lan-dau',
    code: '1.012575',
    page: '019d2bf7-8ec4-71e9-98c9-719f7565b157',
    decision: '1383/QĐ-BCA',
    title: [
      'Đăng ký xe lần đầu trực tuyến toàn trình đối với xe sản xuất lắp ráp trong nước thực hiện tại cấp tỉnh, cấp xã',
      'First registration of vehicles made in Viet Nam, fully online, province and commune',
    ],
    plain: ['Đăng ký xe mới, lấy biển số', 'Register a new vehicle and get its plate'],
    summary: [
      'Xe máy, ô tô mới lắp ráp trong nước: khai, trả tiền và bấm biển trực tuyến, biển gửi qua bưu chính.',
      'New motorcycles and cars made in Viet Nam: declare, pay and draw the number online; the plate comes by post.',
    ],
    level: 'province',
    fields: ['giao-thong-van-tai', 'cong-an'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['phuong-tien-va-nguoi-lai'],
    agency: 'cong-an-tinh',
    coordinating: ['cong-an-cap-xa', 'thue-tinh'],
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Nộp lệ phí trước bạ', 'Pay the registration tax'],
            [
              'Nộp trước, dữ liệu tự chuyển sang công an.',
              'Pay first; the data reaches the police.',
            ],
          ],
          [
            ['Khai và bấm biển', 'Declare and draw the number'],
            [
              'Đăng nhập bằng VNeID mức 2, khai giấy khai đăng ký xe; đã có biển định danh thì chọn biển đó.',
              'Sign in with level 2 VNeID and fill in the form; choose your personal plate if you have one.',
            ],
          ],
          [
            ['Nhận biển số', 'Receive the plate'],
            [
              'Nhận biển qua bưu chính; chứng nhận đăng ký xe có bản điện tử trên VNeID.',
              'The plate comes by post; the registration is in VNeID as well.',
            ],
          ],
        ],
        dossier: [
          original([
            'Giấy khai đăng ký xe (điền trực tuyến)',
            'Registration form (filled in online)',
          ]),
          original(
            [
              'Phiếu kiểm tra chất lượng xuất xưởng, hóa đơn, lệ phí trước bạ',
              'Factory quality sheet, invoice, registration tax',
            ],
            [
              'Phần lớn được tra cứu điện tử; phiếu xuất xưởng gửi theo hướng dẫn.',
              'Mostly looked up electronically; the quality sheet is sent as told.',
            ],
          ),
        ],
      },
    ],
    channels: [
      {
        channel: 'online',
        time: days(2, ['Không kể thời gian gửi biển số.', 'Not counting the time by post.']),
        fees: [
          {
            kind: 'fee',
            note: both([
              'Lệ phí đăng ký, cấp biển số theo loại xe và nơi đăng ký.',
              'The fee for registration and plate depends on vehicle and place.',
            ]),
            legalBasis: '60/2023/TT-BTC',
          },
        ],
      },
    ],
    results: [['Chứng nhận đăng ký xe, biển số xe', 'Vehicle registration and plate']],
    legalBases: ['36/2024/QH15', '79/2024/TT-BCA', '60/2023/TT-BTC'],
    related: [
      { relation: 'prerequisite', procedure: 'khai-le-phi-truoc-ba-xe' },
      { relation: 'related', procedure: 'dang-ky-sang-ten-xe' },
    ],
    aliases: {
      vi: ['đăng ký xe máy mới', 'bấm biển số', 'làm biển số', 'cà vẹt xe mới', 'đăng ký ô tô'],
      en: ['number plate', 'register a motorbike', 'new car registration'],
    },
    returnReasons: [['Chưa nộp lệ phí trước bạ.', 'The registration tax has not been paid.']],
  }),
  procedure({
    slug: 'giay-phep-kinh-doanh-van-tai',
    code: '1.000703',
    page: '019d2bfe-0b7b-734f-8f75-4759f73859b8',
    decision: '662/QĐ-BXD',
    title: [
      'Cấp Giấy phép kinh doanh vận tải bằng xe ô tô, bằng xe bốn bánh có gắn động cơ',
      'Licence for transport by car or four-wheeled motor vehicle',
    ],
    plain: ['Xin giấy phép chạy xe kinh doanh vận tải', 'License a transport business'],
    summary: [
      'Doanh nghiệp, hợp tác xã, hộ kinh doanh chở khách hoặc chở hàng lấy tiền bằng ô tô phải có giấy phép này.',
      'Companies, cooperatives and household businesses that carry people or goods for money need it.',
    ],
    level: 'province',
    fields: ['giao-thong-van-tai'],
    audiences: ['doanh-nghiep', 'hop-tac-xa', 'cong-dan-viet-nam'],
    lifeEvents: ['khoi-su-kinh-doanh', 'phuong-tien-va-nguoi-lai'],
    agency: 'so-xay-dung',
    online: 'full',
    cases: [
      {
        name: ['Doanh nghiệp, hợp tác xã', 'Companies and cooperatives'],
        steps: [apply, receive],
        dossier: [
          original(['Giấy đề nghị cấp Giấy phép kinh doanh', 'Application for the licence']),
          copy([
            'Văn bằng, chứng chỉ của người điều hành vận tải',
            'Diploma of the transport manager',
          ]),
          copy([
            'Quyết định thành lập bộ phận quản lý an toàn',
            'Decision that founds the safety unit',
          ]),
        ],
      },
      {
        name: ['Hộ kinh doanh', 'Household businesses'],
        steps: [apply, receive],
        dossier: [
          original(['Giấy đề nghị cấp Giấy phép kinh doanh', 'Application for the licence']),
          copy(['Giấy chứng nhận đăng ký hộ kinh doanh', 'Household business certificate']),
        ],
      },
    ],
    channels: everyWay(workingDays(4), unknownFee()),
    requirements: [
      [
        'Xe đủ điều kiện, có thiết bị giám sát hành trình và camera theo loại hình.',
        'The vehicles are fit and carry trackers and cameras as their use demands.',
      ],
    ],
    results: [['Giấy phép kinh doanh vận tải bằng xe ô tô', 'Transport licence']],
    legalBases: ['158/2024/NĐ-CP'],
    related: [
      { relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' },
      { relation: 'next', procedure: 'cap-phu-hieu-xe-kinh-doanh-van-tai' },
    ],
    aliases: {
      vi: ['giấy phép vận tải', 'chạy xe dịch vụ', 'kinh doanh xe tải', 'xe hợp đồng', 'chạy taxi'],
      en: ['haulage licence', 'transport business'],
    },
    returnReasons: [
      ['Người điều hành vận tải chưa đủ văn bằng.', 'The transport manager lacks the diploma.'],
    ],
  }),
  procedure({
    slug: 'cap-phu-hieu-xe-kinh-doanh-van-tai',
    code: '2.002288',
    page: '019d2bfe-a055-702e-b40b-ed5848ebb0d9',
    decision: '461/QĐ-BXD',
    title: [
      'Cấp, cấp lại Phù hiệu cho xe ô tô, xe bốn bánh có gắn động cơ kinh doanh vận tải',
      'Issue and replacement of badges for commercial vehicles',
    ],
    plain: ['Xin phù hiệu xe tải, xe hợp đồng, taxi', 'Get the badge of a commercial vehicle'],
    summary: [
      'Mỗi xe chạy kinh doanh dán một phù hiệu đúng loại hình: xe tải, xe hợp đồng, xe taxi, xe tuyến cố định.',
      'Each commercial vehicle carries a badge of its kind: lorry, contract, taxi or fixed route.',
    ],
    level: 'province',
    fields: ['giao-thong-van-tai'],
    audiences: ['doanh-nghiep', 'hop-tac-xa', 'to-chuc'],
    lifeEvents: ['phuong-tien-va-nguoi-lai', 'khoi-su-kinh-doanh'],
    agency: 'so-xay-dung',
    online: 'full',
    cases: [
      {
        steps: [
          apply,
          [
            ['Sở tra cứu', 'The department looks it up'],
            [
              'Sở kiểm tra dữ liệu giám sát hành trình và đăng kiểm của xe.',
              'It checks tracker data and the technical inspection.',
            ],
          ],
          receive,
        ],
        dossier: [
          original(['Giấy đề nghị cấp phù hiệu', 'Application for the badge']),
          copy(['Chứng nhận đăng ký xe hoặc giấy hẹn', 'Vehicle registration or its receipt']),
          onlyWhen(
            ['Khi xe không phải của đơn vị.', 'When the vehicle is not your own.'],
            copy(['Hợp đồng thuê xe', 'Hire contract']),
          ),
        ],
      },
    ],
    channels: everyWay(workingDays(2), unknownFee()),
    requirements: [
      ['Đơn vị đã có giấy phép kinh doanh vận tải.', 'You hold the transport licence.'],
    ],
    results: [['Phù hiệu dán trên xe', 'Badge for the vehicle']],
    legalBases: ['158/2024/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'giay-phep-kinh-doanh-van-tai' }],
    aliases: {
      vi: ['phù hiệu xe tải', 'phù hiệu xe hợp đồng', 'dán phù hiệu', 'logo xe tải'],
      en: ['vehicle badge', 'truck badge'],
    },
    returnReasons: [
      ['Thiết bị giám sát hành trình không truyền dữ liệu.', 'The tracker sends no data.'],
    ],
  }),
];
