import { both } from '../both.ts';
import type { StarterProcedure } from '../starter.ts';
import { copy, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { free, unknownFee } from './fees.ts';
import { identityPaper } from './papers.ts';
import { apply, receive } from './steps.ts';
import { byReceipt, workingDays } from './time.ts';
import { everyWay } from './ways.ts';

const abroad = ['cong-dan-viet-nam', 'nguoi-nuoc-ngoai', 'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai'];

/** Papers that cross borders, visitors, and international events. */
export const foreignAffairsProcedures: StarterProcedure[] = [
  procedure({
    slug: 'hop-phap-hoa-lanh-su',
    code: '1.001308',
    page: '019d2bf9-f197-761b-a693-7bf17dfb43ab',
    title: [
      'Thủ tục chứng nhận lãnh sự, hợp pháp hóa lãnh sự giấy tờ, tài liệu tại các cơ quan ở trong nước',
      'Consular certification and legalisation of documents in Viet Nam',
    ],
    plain: ['Hợp pháp hóa giấy tờ nước ngoài', 'Have a document legalised'],
    summary: [
      'Chứng nhận lãnh sự để giấy tờ Việt Nam dùng ở nước ngoài; hợp pháp hóa để giấy tờ nước ngoài dùng ở Việt Nam.',
      'Certification lets Vietnamese papers be used abroad; legalisation lets foreign papers be used in Viet Nam.',
    ],
    level: 'ministry',
    fields: ['ngoai-vu'],
    audiences: abroad,
    lifeEvents: ['cu-tru-va-giay-to-tuy-than', 'hoc-tap', 'viec-lam'],
    agency: 'bo-ngoai-giao',
    coordinating: ['ubnd-tinh-dak-lak'],
    online: 'partial',
    cases: [
      {
        name: ['Giấy tờ Việt Nam dùng ở nước ngoài', 'Vietnamese papers for use abroad'],
        steps: [
          [
            ['Khai', 'Fill in'],
            ['Khai tờ khai trên trang của Cục Lãnh sự.', 'Fill in the form on the consular site.'],
          ],
          apply,
          receive,
        ],
        dossier: [
          original(['Tờ khai chứng nhận, hợp pháp hóa lãnh sự', 'Application form']),
          original(['Giấy tờ cần chứng nhận và 1 bản chụp', 'The paper and 1 photocopy']),
          identityPaper,
        ],
      },
      {
        name: ['Giấy tờ nước ngoài dùng ở Việt Nam', 'Foreign papers for use in Viet Nam'],
        steps: [
          [
            ['Chứng nhận ở nước ngoài trước', 'Certify abroad first'],
            [
              'Cơ quan ngoại giao của nước cấp giấy chứng nhận trước.',
              'The foreign service of the issuing country certifies it first.',
            ],
          ],
          apply,
          receive,
        ],
        dossier: [
          original(['Tờ khai chứng nhận, hợp pháp hóa lãnh sự', 'Application form']),
          original([
            'Giấy tờ đã được nước ngoài chứng nhận và 1 bản chụp',
            'The paper certified abroad and 1 photocopy',
          ]),
          original(['Bản dịch tiếng Việt hoặc tiếng Anh', 'Vietnamese or English translation']),
          identityPaper,
        ],
      },
    ],
    channels: everyWay(byReceipt(), [
      {
        kind: 'charge',
        note: both([
          'Thu theo từng giấy tờ; hỏi nơi nộp về mức thu hiện hành.',
          'Charged for each paper; ask the office for the current amount.',
        ]),
        legalBasis: '157/2016/TT-BTC',
      },
    ]),
    requirements: [
      [
        'Hỏi nơi nhận giấy trước: có nước miễn hợp pháp hóa hoặc dùng tem Apostille.',
        'Ask those who want the paper first: some countries need no legalisation or use the Apostille.',
      ],
    ],
    results: [['Giấy tờ có tem, dấu chứng nhận', 'The paper with its stamp']],
    legalBases: ['111/2011/NĐ-CP', '157/2016/TT-BTC'],
    related: [
      { relation: 'next', procedure: 'dang-ky-ket-hon-co-yeu-to-nuoc-ngoai' },
      { relation: 'related', procedure: 'chung-thuc-ban-sao-tu-ban-chinh' },
    ],
    aliases: {
      vi: [
        'hợp thức hóa giấy tờ',
        'chứng nhận lãnh sự',
        'dấu ngoại giao',
        'hợp pháp hoá',
        'apostille',
      ],
      en: ['legalisation', 'legalize documents', 'apostille', 'consular stamp'],
    },
    returnReasons: [
      ['Chưa có chứng nhận của nước cấp giấy.', 'The issuing country has not certified it.'],
    ],
  }),
  procedure({
    slug: 'khai-bao-tam-tru-nguoi-nuoc-ngoai',
    code: '1.001437',
    page: '019d2bf7-5fae-761b-9c8e-694371482303',
    decision: '6968/QĐ-BCA',
    title: [
      'Khai báo tạm trú cho người nước ngoài tại Việt Nam qua Trang thông tin điện tử',
      'Declaration of the temporary residence of foreigners through the website',
    ],
    plain: ['Khai báo tạm trú cho khách nước ngoài', 'Declare the stay of a foreign guest'],
    summary: [
      'Khách sạn, nhà nghỉ, chủ nhà cho người nước ngoài ở qua đêm khai báo trong 12 giờ, vùng sâu, vùng xa trong 24 giờ.',
      'Hotels, guest houses and hosts declare a foreign overnight guest within 12 hours, in remote areas within 24.',
    ],
    level: 'province',
    fields: ['ngoai-vu', 'cong-an'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'nguoi-nuoc-ngoai', 'to-chuc'],
    lifeEvents: ['cu-tru-va-giay-to-tuy-than'],
    agency: 'cong-an-tinh',
    coordinating: ['cong-an-cap-xa'],
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Lập tài khoản', 'Open an account'],
            [
              'Cơ sở lưu trú đăng ký tài khoản trên trang khai báo của công an tỉnh.',
              'The host opens an account on the site of the provincial police.',
            ],
          ],
          [
            ['Khai', 'Declare'],
            [
              'Nhập thông tin theo hộ chiếu, ngày đến, ngày đi của khách.',
              'Enter passport data and the days of arrival and departure.',
            ],
          ],
        ],
        dossier: [
          original(
            ['Thông tin hộ chiếu, thị thực của khách', 'Passport and visa data of the guest'],
            [
              'Nhập trên trang web, không nộp giấy.',
              'Entered on the website; no paper is handed in.',
            ],
          ),
        ],
      },
    ],
    channels: [
      {
        channel: 'online',
        time: byReceipt(['Ghi nhận ngay khi khai xong.', 'Recorded as soon as it is sent.']),
        fees: free(),
        note: both(['Làm được mọi giờ trong ngày.', 'Open at any hour.']),
      },
    ],
    results: [['Việc khai báo được ghi nhận', 'The declaration is recorded']],
    legalBases: ['47/2014/QH13'],
    related: [{ relation: 'related', procedure: 'dang-ky-tam-tru' }],
    aliases: {
      vi: ['khách tây ở trọ', 'tạm trú người nước ngoài', 'khai báo khách nước ngoài', 'NA17'],
      en: ['register my stay', 'temporary residence of foreigners', 'hotel police registration'],
    },
    returnReasons: [['Số hộ chiếu nhập sai.', 'The passport number was mistyped.']],
  }),
  procedure({
    slug: 'giay-phep-vao-khu-vuc-bien-gioi',
    code: '1.000931',
    page: '019d2bf7-57bc-77d4-9b08-282dcd32ed61',
    decision: '5568/QĐ-BCA',
    title: [
      'Cấp giấy phép vào khu vực cấm, khu vực biên giới cho người nước ngoài tại Công an cấp tỉnh',
      'Permit for foreigners to enter restricted and border areas, provincial police',
    ],
    plain: [
      'Cho người nước ngoài vào khu vực biên giới',
      'Permit for a foreigner to visit a border area',
    ],
    summary: [
      'Người nước ngoài muốn vào xã biên giới, khu vực cấm phải có giấy phép; nơi mời hoặc người thân xin giúp.',
      'Foreigners need it to enter border communes or restricted areas; the host or a relative applies.',
    ],
    level: 'province',
    fields: ['ngoai-vu', 'cong-an'],
    audiences: ['nguoi-nuoc-ngoai', 'doanh-nghiep', 'cong-dan-viet-nam', 'to-chuc'],
    lifeEvents: ['cu-tru-va-giay-to-tuy-than'],
    agency: 'cong-an-tinh',
    online: 'information',
    cases: [
      {
        steps: [
          [
            ['Nộp hồ sơ', 'Apply'],
            [
              'Nơi mời, bảo lãnh nộp ở Phòng Quản lý xuất nhập cảnh.',
              'The host applies to the Immigration Division.',
            ],
          ],
          receive,
        ],
        dossier: [
          onlyWhen(
            [
              'Khi cơ quan, doanh nghiệp xin cho khách.',
              'When an organisation applies for its guest.',
            ],
            original(['Công văn đề nghị (mẫu NA14)', 'Letter of request (form NA14)']),
          ),
          onlyWhen(
            ['Khi người thân xin.', 'When a relative applies.'],
            original([
              'Đơn xin phép cho thân nhân (mẫu NA15)',
              'Application for a relative (form NA15)',
            ]),
          ),
          original(['Hộ chiếu của người nước ngoài', 'Passport of the foreigner']),
        ],
      },
    ],
    channels: [
      {
        channel: 'direct',
        time: workingDays(5),
        fees: [
          {
            kind: 'fee',
            note: both(['10 USD mỗi người.', '10 USD a person.']),
            legalBasis: '25/2021/TT-BTC',
          },
        ],
      },
    ],
    results: [['Giấy phép vào khu vực biên giới', 'Permit to enter the area']],
    legalBases: ['47/2014/QH13', '25/2021/TT-BTC'],
    related: [{ relation: 'related', procedure: 'khai-bao-tam-tru-nguoi-nuoc-ngoai' }],
    aliases: {
      vi: ['vào biên giới', 'giấy phép biên giới', 'khách nước ngoài vào xã biên giới', 'NA14'],
      en: ['border area permit', 'restricted area permit'],
    },
    returnReasons: [['Không ghi rõ nơi đến và thời gian.', 'Place and time are not stated.']],
  }),
  procedure({
    slug: 'the-abtc',
    code: '3.000242',
    page: '019d2bf7-b5d0-707d-88c3-bc48c866fbb1',
    decision: '5358/QĐ-BCA',
    title: [
      'Cấp văn bản cho phép sử dụng thẻ ABTC tại địa phương',
      'Permission to use the APEC Business Travel Card, province',
    ],
    plain: ['Xin thẻ đi lại doanh nhân APEC', 'Get permission for the APEC business travel card'],
    summary: [
      'Doanh nhân hay đi các nước APEC được miễn thị thực với thẻ ABTC. Tỉnh cho phép trước, rồi xin thẻ ở cơ quan xuất nhập cảnh.',
      'With the card, business people visit APEC economies without a visa. The province permits it; then immigration issues it.',
    ],
    level: 'province',
    fields: ['ngoai-vu'],
    audiences: ['cong-dan-viet-nam', 'can-bo-cong-chuc-vien-chuc', 'doanh-nghiep'],
    lifeEvents: ['thuong-mai-quang-cao'],
    agency: 'ubnd-tinh-dak-lak',
    coordinating: ['cong-an-tinh'],
    online: 'partial',
    cases: [
      {
        name: ['Doanh nhân làm ở doanh nghiệp', 'Business people of companies'],
        steps: [
          apply,
          [
            ['Tỉnh hỏi các nơi', 'The province consults'],
            [
              'Tỉnh hỏi thuế, bảo hiểm, hải quan, công an về doanh nghiệp.',
              'It asks tax, insurance, customs and police about the company.',
            ],
          ],
          receive,
        ],
        dossier: [
          original(['Văn bản đề nghị (mẫu CV01)', 'Request (form CV01)']),
          copy(['Hộ chiếu còn hạn', 'Valid passport']),
          copy(['Giấy tờ về việc làm ăn với nước APEC', 'Papers on business with APEC economies']),
        ],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    requirements: [
      [
        'Doanh nghiệp chấp hành tốt thuế, bảo hiểm.',
        'The company honours tax and insurance duties.',
      ],
    ],
    results: [['Văn bản cho phép sử dụng thẻ ABTC', 'Permission to use the card']],
    legalBases: ['09/2023/QĐ-TTg', '49/2019/QH14'],
    related: [{ relation: 'prerequisite', procedure: 'cap-ho-chieu-pho-thong' }],
    aliases: {
      vi: ['thẻ APEC', 'thẻ doanh nhân', 'ABTC', 'thẻ đi lại doanh nhân'],
      en: ['APEC card', 'ABTC'],
    },
    returnReasons: [['Doanh nghiệp còn nợ thuế.', 'The company owes tax.']],
  }),
  procedure({
    slug: 'ho-chieu-ngoai-giao-cong-vu',
    code: '2.002352',
    page: '019d2bf9-f976-73dd-a730-7077f36f7ed3',
    title: [
      'Thủ tục cấp hộ chiếu ngoại giao, hộ chiếu công vụ tại cơ quan trong nước của Bộ Ngoại giao',
      'Issue of diplomatic and official passports in Viet Nam',
    ],
    plain: ['Làm hộ chiếu công vụ', 'Get an official passport'],
    summary: [
      'Cho cán bộ, công chức, viên chức được cử đi công tác nước ngoài. Đi việc riêng thì dùng hộ chiếu phổ thông.',
      'For officials sent abroad on duty. Private trips need an ordinary passport.',
    ],
    level: 'ministry',
    fields: ['ngoai-vu'],
    audiences: ['can-bo-cong-chuc-vien-chuc', 'cong-dan-viet-nam'],
    lifeEvents: ['viec-lam', 'cu-tru-va-giay-to-tuy-than'],
    agency: 'bo-ngoai-giao',
    coordinating: ['ubnd-tinh-dak-lak'],
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Có quyết định cử đi', 'Be sent'],
            [
              'Cơ quan có thẩm quyền ra quyết định cử đi công tác.',
              'The competent authority decides to send you.',
            ],
          ],
          apply,
          receive,
        ],
        dossier: [
          original(['Tờ khai đề nghị cấp hộ chiếu', 'Passport application']),
          original(['Quyết định cử đi nước ngoài', 'Decision to send you abroad']),
          original(['Ảnh cỡ 4 x 6 cm', 'Photographs of 4 x 6 cm']),
        ],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    results: [['Hộ chiếu ngoại giao hoặc hộ chiếu công vụ', 'Diplomatic or official passport']],
    legalBases: ['49/2019/QH14'],
    related: [{ relation: 'related', procedure: 'cap-ho-chieu-pho-thong' }],
    aliases: {
      vi: ['hộ chiếu công vụ', 'hộ chiếu xanh đi công tác', 'hộ chiếu ngoại giao'],
      en: ['official passport', 'diplomatic passport'],
    },
    returnReasons: [
      ['Quyết định không ghi rõ nước đến.', 'The decision does not name the country.'],
    ],
  }),
  procedure({
    slug: 'hoi-nghi-hoi-thao-quoc-te',
    code: '3.000604',
    page: '019f3550-6b5d-739b-ae5f-dcd17730a661',
    title: [
      'Cho phép tổ chức hội nghị, hội thảo quốc tế thuộc thẩm quyền của cấp tỉnh',
      'Permission for international conferences within the powers of the province',
    ],
    plain: ['Xin phép tổ chức hội thảo quốc tế', 'Hold an international conference'],
    summary: [
      'Hội nghị, hội thảo có người hoặc tiền của nước ngoài tham gia phải được phép trước khi mời khách.',
      'Conferences with foreign guests or money need permission before anyone is invited.',
    ],
    level: 'province',
    fields: ['ngoai-vu'],
    audiences: ['to-chuc', 'doanh-nghiep', 'to-chuc-nuoc-ngoai'],
    lifeEvents: ['thuong-mai-quang-cao'],
    agency: 'ubnd-tinh-dak-lak',
    online: 'partial',
    cases: [
      {
        steps: [
          apply,
          [
            ['Lấy ý kiến', 'Consultation'],
            [
              'Tỉnh hỏi công an và các sở về nội dung.',
              'The province asks police and departments.',
            ],
          ],
          receive,
        ],
        dossier: [
          original(['Văn bản xin phép tổ chức', 'Request for permission']),
          original([
            'Đề án: mục đích, nội dung, thời gian, địa điểm, khách mời, kinh phí',
            'Plan: purpose, content, time, place, guests and money',
          ]),
          original(['Tài liệu, bài trình bày', 'Papers and talks']),
        ],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    results: [['Văn bản cho phép tổ chức', 'Written permission']],
    legalBases: ['118/2025/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'khai-bao-tam-tru-nguoi-nuoc-ngoai' }],
    aliases: {
      vi: ['hội thảo quốc tế', 'xin phép hội nghị', 'mời chuyên gia nước ngoài dự hội thảo'],
      en: ['international conference', 'seminar permit'],
    },
    returnReasons: [
      ['Đề án thiếu danh sách khách nước ngoài.', 'The list of foreign guests is missing.'],
    ],
  }),
];
