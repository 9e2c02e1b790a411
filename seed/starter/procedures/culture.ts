import type { StarterProcedure } from '../starter.ts';
import { copy, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { unknownFee } from './fees.ts';
import { byReceipt } from './time.ts';
import { everyWay } from './ways.ts';

/** Times and fees of this ministry stand nowhere we could compare them, so they are left to the office. */
const ways = everyWay(byReceipt(), unknownFee());

/** Tourism, entertainment, advertising and sports. */
export const cultureProcedures: StarterProcedure[] = [
  procedure({
    slug: 'kinh-doanh-lu-hanh-noi-dia',
    code: '2.001628',
    page: '019d2bfd-fbf2-71b8-9f6d-614c31662241',
    title: [
      'Thủ tục cấp giấy phép kinh doanh dịch vụ lữ hành nội địa',
      'Licence for domestic tour operators',
    ],
    plain: ['Mở công ty du lịch trong nước', 'Start a domestic tour company'],
    summary: [
      'Dành cho doanh nghiệp bán tour du lịch trong nước. Đưa khách ra nước ngoài thì cần giấy phép lữ hành quốc tế.',
      'For companies that sell tours within Viet Nam. Tours abroad need an international licence.',
    ],
    level: 'province',
    fields: ['van-hoa-the-thao-va-du-lich'],
    audiences: ['doanh-nghiep'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'so-van-hoa-the-thao-va-du-lich',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Ký quỹ', 'Pay the deposit'],
            ['Ký quỹ kinh doanh lữ hành ở ngân hàng.', 'Pay the tour-operator deposit at a bank.'],
          ],
          [
            ['Nộp hồ sơ', 'Apply'],
            [
              'Nộp trực tuyến, qua bưu chính hoặc trực tiếp.',
              'Apply online, by post or in person.',
            ],
          ],
          [
            ['Nhận giấy phép', 'Receive the licence'],
            [
              'Sở thẩm định hồ sơ rồi cấp giấy phép, hoặc trả lời bằng văn bản nêu lý do.',
              'The department examines the dossier, then issues the licence or says why not.',
            ],
          ],
        ],
        dossier: [
          original(['Đơn đề nghị cấp giấy phép', 'Application for the licence']),
          copy(['Giấy chứng nhận đăng ký doanh nghiệp', 'Business registration certificate']),
          original(['Giấy chứng nhận ký quỹ', 'Certificate of the deposit']),
          copy([
            'Quyết định bổ nhiệm và văn bằng của người phụ trách lữ hành',
            'Appointment and diploma of the person in charge of tours',
          ]),
        ],
      },
    ],
    channels: ways,
    requirements: [
      ['Là doanh nghiệp đã đăng ký.', 'You are a registered company.'],
      [
        'Người phụ trách có bằng trung cấp trở lên về lữ hành, hoặc bằng ngành khác và chứng chỉ điều hành du lịch nội địa.',
        'The person in charge holds a vocational diploma in tours, or another diploma and the domestic operator certificate.',
      ],
    ],
    results: [['Giấy phép kinh doanh lữ hành nội địa', 'Domestic tour operator licence']],
    legalBases: ['09/2017/QH14', '168/2017/NĐ-CP'],
    related: [
      { relation: 'prerequisite', procedure: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' },
      { relation: 'related', procedure: 'the-huong-dan-vien-du-lich-noi-dia' },
    ],
    aliases: {
      vi: ['giấy phép lữ hành', 'mở tour du lịch', 'công ty lữ hành', 'bán tour'],
      en: ['travel agency', 'tour operator licence'],
    },
    returnReasons: [
      [
        'Chứng chỉ của người phụ trách không đúng loại.',
        'The certificate of the person in charge is of the wrong kind.',
      ],
    ],
  }),
  procedure({
    slug: 'the-huong-dan-vien-du-lich-noi-dia',
    code: '1.004623',
    page: '019d7fa4-c5c7-744b-afcf-3c51350aa612',
    title: [
      'Thủ tục cấp thẻ hướng dẫn viên du lịch nội địa',
      'Issue of a domestic tour guide card',
    ],
    plain: ['Làm thẻ hướng dẫn viên du lịch', 'Get a tour guide card'],
    summary: [
      'Có thẻ này mới được dẫn khách đi du lịch trong nước.',
      'You need this card to guide tours within Viet Nam.',
    ],
    level: 'province',
    fields: ['van-hoa-the-thao-va-du-lich'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['viec-lam'],
    agency: 'so-van-hoa-the-thao-va-du-lich',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Có nghiệp vụ', 'Qualify'],
            [
              'Học ngành hướng dẫn du lịch, hoặc có chứng chỉ nghiệp vụ hướng dẫn du lịch nội địa.',
              'Study tour guiding, or gain the domestic tour guide certificate.',
            ],
          ],
          [
            ['Nộp hồ sơ', 'Apply'],
            [
              'Nộp ở bất kỳ Sở nào thuận tiện hoặc trực tuyến.',
              'Apply at a convenient department or online.',
            ],
          ],
          [
            ['Nhận thẻ', 'Receive the card'],
            ['Đeo thẻ khi làm việc.', 'Wear the card at work.'],
          ],
        ],
        dossier: [
          original(['Đơn đề nghị cấp thẻ', 'Application for the card']),
          original(['Sơ yếu lý lịch có xác nhận', 'Confirmed personal record']),
          copy([
            'Bằng tốt nghiệp và chứng chỉ nghiệp vụ hướng dẫn du lịch',
            'Diploma and tour guide certificate',
          ]),
          original([
            'Giấy khám sức khỏe cấp không quá 6 tháng',
            'Health certificate no older than 6 months',
          ]),
          original(['Ảnh chân dung màu', 'Colour portrait photographs']),
        ],
      },
    ],
    channels: ways,
    requirements: [
      [
        'Công dân Việt Nam, thường trú tại Việt Nam, có năng lực hành vi dân sự đầy đủ.',
        'A Vietnamese citizen living in Viet Nam with full legal capacity.',
      ],
      [
        'Không mắc bệnh truyền nhiễm nguy hiểm, không sử dụng chất ma túy.',
        'Free of dangerous infectious disease and of drugs.',
      ],
    ],
    results: [['Thẻ hướng dẫn viên du lịch nội địa', 'Domestic tour guide card']],
    legalBases: ['09/2017/QH14', '168/2017/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'kinh-doanh-lu-hanh-noi-dia' }],
    aliases: {
      vi: [
        'thẻ HDV',
        'thẻ HDV du lịch',
        'thẻ hướng dẫn viên',
        'hướng dẫn viên nội địa',
        'làm guide',
      ],
      en: ['tour guide licence', 'guide card'],
    },
    returnReasons: [
      ['Giấy khám sức khỏe đã quá 6 tháng.', 'The health certificate is older than 6 months.'],
    ],
  }),
  procedure({
    slug: 'xep-hang-khach-san',
    code: '1.004594',
    page: '019d2bfd-d4ac-706a-b2e7-7f96b3d0c088',
    title: [
      'Thủ tục công nhận hạng cơ sở lưu trú du lịch: hạng 1 sao, 2 sao, 3 sao đối với khách sạn, biệt thự du lịch, căn hộ du lịch, tàu thủy lưu trú du lịch',
      'Rating of tourist accommodation: 1, 2 and 3 stars for hotels, villas, apartments and ships',
    ],
    plain: ['Xếp hạng sao cho khách sạn', 'Have a hotel rated'],
    summary: [
      'Việc xếp hạng sao là tự nguyện. Chưa có sao thì không được ghi sao trên biển hiệu, quảng cáo.',
      'Rating is voluntary. Without it, no stars may be shown on signs or in advertising.',
    ],
    level: 'province',
    fields: ['van-hoa-the-thao-va-du-lich'],
    audiences: ['doanh-nghiep', 'cong-dan-viet-nam', 'hop-tac-xa'],
    lifeEvents: ['thuong-mai-quang-cao'],
    agency: 'so-van-hoa-the-thao-va-du-lich',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Tự chấm điểm', 'Rate yourself'],
            [
              'Đối chiếu cơ sở của mình với tiêu chuẩn quốc gia về khách sạn.',
              'Compare your house with the national hotel standard.',
            ],
          ],
          [
            ['Nộp hồ sơ', 'Apply'],
            [
              'Nộp trực tuyến, qua bưu chính hoặc trực tiếp.',
              'Apply online, by post or in person.',
            ],
          ],
          [
            ['Đón đoàn thẩm định', 'Receive the examiners'],
            ['Đoàn đến xem thực tế, Sở quyết định.', 'Examiners visit and the department decides.'],
          ],
        ],
        dossier: [
          original(['Đơn đề nghị công nhận hạng', 'Application for rating']),
          original(['Bản tự đánh giá chất lượng', 'Self-assessment']),
          original(['Danh sách người quản lý và nhân viên', 'List of managers and staff']),
          copy(['Văn bằng, chứng chỉ của người quản lý', 'Diplomas of the managers']),
        ],
      },
    ],
    channels: ways,
    requirements: [
      [
        'Đủ điều kiện kinh doanh lưu trú: đăng ký kinh doanh, an ninh trật tự, phòng cháy, vệ sinh.',
        'You may run accommodation: business registration, public order, fire safety, hygiene.',
      ],
    ],
    results: [['Quyết định công nhận hạng và biển hạng', 'Rating decision and plate']],
    legalBases: ['09/2017/QH14', '168/2017/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' }],
    aliases: {
      vi: ['gắn sao khách sạn', 'khách sạn 3 sao', 'xếp sao', 'hạng khách sạn'],
      en: ['hotel stars', 'hotel rating'],
    },
    returnReasons: [
      ['Bản tự đánh giá thiếu tiêu chí.', 'The self-assessment leaves out criteria.'],
    ],
  }),
  procedure({
    slug: 'kinh-doanh-karaoke',
    code: '1.001029',
    page: '019d2bfd-ad75-7498-8351-f28ea12bf605',
    title: [
      'Thủ tục cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke',
      'Licence for karaoke businesses',
    ],
    plain: ['Mở quán karaoke', 'Open a karaoke place'],
    summary: [
      'Quán karaoke phải có giấy phép này trước khi đón khách, sau khi đã bảo đảm phòng cháy và an ninh trật tự.',
      'A karaoke place needs this licence before it opens, once fire safety and public order are in place.',
    ],
    level: 'province',
    fields: ['van-hoa-the-thao-va-du-lich'],
    audiences: ['doanh-nghiep', 'hop-tac-xa', 'cong-dan-viet-nam'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'so-van-hoa-the-thao-va-du-lich',
    coordinating: ['cong-an-tinh'],
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Chuẩn bị cơ sở', 'Prepare the house'],
            [
              'Làm xong phòng cháy, cách âm và xin giấy chứng nhận an ninh trật tự của công an.',
              'Finish fire safety and soundproofing and obtain the police certificate of public order.',
            ],
          ],
          [
            ['Nộp hồ sơ', 'Apply'],
            [
              'Nộp trực tuyến, qua bưu chính hoặc trực tiếp.',
              'Apply online, by post or in person.',
            ],
          ],
          [
            ['Đón đoàn thẩm định', 'Receive the examiners'],
            [
              'Đoàn đến xem thực tế rồi Sở cấp giấy phép.',
              'They visit, then the licence is issued.',
            ],
          ],
        ],
        dossier: [
          original(['Đơn đề nghị cấp giấy phép', 'Application for the licence']),
          copy(['Giấy chứng nhận đủ điều kiện về an ninh, trật tự', 'Certificate of public order']),
        ],
      },
    ],
    channels: ways,
    requirements: [
      [
        'Phòng hát rộng từ 20 m² trở lên, không kể công trình phụ.',
        'Singing rooms have at least 20 m², side rooms not counted.',
      ],
      [
        'Không đặt chốt cửa bên trong; không đặt thiết bị báo động, trừ báo cháy.',
        'No bolts inside the doors; no alarms except fire alarms.',
      ],
    ],
    results: [['Giấy phép đủ điều kiện kinh doanh karaoke', 'Karaoke licence']],
    legalBases: ['54/2019/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' }],
    aliases: {
      vi: ['giấy phép karaoke', 'quán hát', 'mở phòng hát', 'kinh doanh hát karaoke'],
      en: ['karaoke licence', 'karaoke bar'],
    },
    returnReasons: [
      ['Chưa có giấy chứng nhận an ninh, trật tự.', 'The certificate of public order is missing.'],
    ],
  }),
  procedure({
    slug: 'thong-bao-quang-cao-bang-ron',
    code: '1.004650',
    page: '019d2bfd-d4c8-725d-8498-130caf913cf2',
    title: [
      'Thủ tục tiếp nhận hồ sơ thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn',
      'Notice of advertisements on billboards and banners',
    ],
    plain: ['Treo băng-rôn, bảng quảng cáo', 'Put up a banner or a billboard'],
    summary: [
      'Báo trước nội dung, nơi đặt và thời gian quảng cáo. Biển hiệu của chính cửa hàng mình thì không phải làm.',
      'Announce content, place and time of the advertisement. The sign of your own shop needs no notice.',
    ],
    level: 'province',
    fields: ['van-hoa-the-thao-va-du-lich'],
    audiences: ['doanh-nghiep', 'cong-dan-viet-nam', 'to-chuc', 'hop-tac-xa'],
    lifeEvents: ['thuong-mai-quang-cao'],
    agency: 'so-van-hoa-the-thao-va-du-lich',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Thiết kế', 'Design'],
            [
              'Làm bản thiết kế có tên, địa chỉ người quảng cáo; hỏi nơi được phép treo.',
              'Make a design with name and address of the advertiser; ask where it may hang.',
            ],
          ],
          [
            ['Gửi thông báo', 'Send the notice'],
            ['Gửi đủ hồ sơ trước ngày treo.', 'Send the whole dossier before it is put up.'],
          ],
          [
            ['Nhận trả lời', 'Receive the answer'],
            [
              'Không đồng ý thì Sở trả lời bằng văn bản và nêu lý do.',
              'If it objects, the department says why in writing.',
            ],
          ],
        ],
        dossier: [
          original([
            'Văn bản thông báo nội dung, thời gian, địa điểm, số lượng',
            'Notice with content, time, place and number',
          ]),
          original(['Ma-két sản phẩm quảng cáo in màu', 'Colour layout of the advertisement']),
          copy(['Giấy chứng nhận đăng ký kinh doanh', 'Business registration certificate']),
          copy([
            'Giấy tờ chứng minh quyền dùng nơi đặt bảng',
            'Proof of the right to use the place',
          ]),
          onlyWhen(
            [
              'Với hàng hóa phải xác nhận nội dung, như thuốc, mỹ phẩm.',
              'For goods whose advertising needs approval, such as medicines.',
            ],
            copy(['Giấy xác nhận nội dung quảng cáo', 'Approval of the content']),
          ),
        ],
      },
    ],
    channels: ways,
    requirements: [
      [
        'Nơi đặt thuộc quy hoạch quảng cáo, không che biển báo giao thông.',
        'The place is within the advertising plan and hides no traffic sign.',
      ],
    ],
    results: [['Văn bản trả lời của Sở', 'Answer of the department']],
    legalBases: ['16/2012/QH13'],
    related: [{ relation: 'related', procedure: 'dang-ky-ho-kinh-doanh' }],
    aliases: {
      vi: ['treo băng rôn', 'xin phép quảng cáo', 'biển quảng cáo', 'pano', 'treo phướn'],
      en: ['banner', 'billboard', 'advertising permit'],
    },
    returnReasons: [
      ['Ma-két thiếu tên, địa chỉ người quảng cáo.', 'The layout lacks the name or address.'],
    ],
  }),
  procedure({
    slug: 'kinh-doanh-hoat-dong-the-thao',
    code: '1.002396',
    page: '019d2bfd-bcfe-74ef-8f3e-4452be366188',
    title: [
      'Thủ tục cấp Giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao',
      'Certificate for sports businesses',
    ],
    plain: ['Mở phòng gym, hồ bơi, sân thể thao', 'Open a gym, pool or sports ground'],
    summary: [
      'Dành cho môn thể thao có điều kiện, như thể hình, bơi, yoga, võ thuật. Phải có giấy này trước khi thu tiền khách.',
      'For sports with conditions, such as fitness, swimming, yoga and martial arts. You need it before taking customers.',
    ],
    level: 'province',
    fields: ['van-hoa-the-thao-va-du-lich'],
    audiences: ['doanh-nghiep', 'cong-dan-viet-nam'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'so-van-hoa-the-thao-va-du-lich',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Chuẩn bị', 'Prepare'],
            [
              'Đủ mặt bằng, dụng cụ, người hướng dẫn, nhân viên cứu hộ và y tế theo từng môn.',
              'Provide room, equipment, trainers, lifeguards and first aid as the sport demands.',
            ],
          ],
          [
            ['Nộp hồ sơ', 'Apply'],
            [
              'Nộp trực tuyến, qua bưu chính hoặc trực tiếp.',
              'Apply online, by post or in person.',
            ],
          ],
          [
            ['Kiểm tra thực tế', 'Inspection'],
            [
              'Sở kiểm tra rồi cấp giấy chứng nhận.',
              'The department inspects and issues the certificate.',
            ],
          ],
        ],
        dossier: [
          original(['Đơn đề nghị cấp giấy chứng nhận', 'Application']),
          original([
            'Bản tóm tắt việc chuẩn bị cơ sở vật chất và nhân sự, kèm văn bằng của người hướng dẫn',
            'Summary of facilities and staff, with the diplomas of the trainers',
          ]),
        ],
      },
    ],
    channels: ways,
    results: [
      [
        'Giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao',
        'Certificate for the sports business',
      ],
    ],
    legalBases: ['77/2006/QH11', '36/2019/NĐ-CP'],
    related: [
      { relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' },
      { relation: 'prerequisite', procedure: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' },
    ],
    aliases: {
      vi: ['mở phòng gym', 'giấy phép hồ bơi', 'mở lớp yoga', 'mở sân bóng', 'phòng tập'],
      en: ['gym licence', 'swimming pool', 'fitness'],
    },
    returnReasons: [
      ['Người hướng dẫn chưa có chứng chỉ chuyên môn.', 'A trainer lacks the certificate.'],
    ],
  }),
];
