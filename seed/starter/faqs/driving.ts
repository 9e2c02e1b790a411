import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const drivingFaqs: StarterFaqSet = {
  slug: 'thi-bang-lai-va-xe-kinh-doanh',
  title: {
    vi: 'Thi bằng lái, biển số, xe kinh doanh',
    en: 'Driving tests, plates, commercial vehicles',
  },
  summary: {
    vi: 'Học và thi lái, mất bằng, đăng ký xe mới, phù hiệu, trừ điểm.',
    en: 'Learning and testing, lost licences, new vehicles, badges, points.',
  },
  agency: 'cong-an-tinh',
  fields: ['giao-thong-van-tai'],
  lifeEvents: ['phuong-tien-va-nguoi-lai'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('bao-nhieu-tuoi-thi-bang-lai', {
      question: [
        'Bao nhiêu tuổi thì được thi bằng lái xe?',
        'How old must I be for a driving licence?',
      ],
      asked: ['may tuoi thi bang lai xe may', '16 tuổi chạy xe gì?', 'đủ tuổi lái ô tô'],
      askedInEnglish: ['driving age', 'age for motorbike licence'],
      answer: [
        [
          'Đủ 18 tuổi được thi xe máy và ô tô con. Đủ 16 tuổi được lái xe gắn máy dưới 50 cm³. Xe tải, xe khách lớn đòi tuổi cao hơn theo hạng bằng.',
          'At 18 you may be tested for motorcycles and cars. At 16 you may ride mopeds below 50 cm³. Lorries and coaches need a higher age by class.',
        ],
      ],
      procedures: ['cap-giay-phep-lai-xe'],
      legalBases: ['36/2024/QH15'],
    }),
    faq('thi-bang-lai-can-giay-gi', {
      question: [
        'Đăng ký thi bằng lái xe máy cần giấy tờ gì?',
        'What do I need to take the motorcycle test?',
      ],
      asked: ['thi bang a1 can gi', 'Hồ sơ thi bằng lái', 'học lái xe đăng ký ở đâu'],
      askedInEnglish: ['motorbike test papers', 'where to take the driving test'],
      answer: [
        [
          'Ghi danh ở cơ sở đào tạo hoặc nơi tổ chức thi, mang căn cước và giấy khám sức khỏe của người lái xe. Nơi đó nộp hồ sơ cho Phòng Cảnh sát giao thông giúp bạn.',
          'Enrol at a driving school or test centre with your identity card and a driver’s medical certificate. It hands the dossier to the traffic police for you.',
        ],
      ],
      live: ['dossier', 'cap-giay-phep-lai-xe'],
    }),
    faq('mat-bang-lai-lam-sao', {
      question: ['Mất bằng lái xe phải làm sao?', 'I lost my driving licence. What now?'],
      asked: [
        'mat gplx lam lai o dau',
        'Làm lại bằng lái có phải thi lại không?',
        'rớt ví mất bằng lái',
      ],
      askedInEnglish: ['lost licence', 'do I need a new test'],
      answer: [
        [
          'Bằng còn hạn thì xin cấp lại, không phải thi; nộp trực tuyến hoặc ở nơi tiếp nhận của công an. Trong lúc chờ, bằng điện tử trên VNeID mức 2 vẫn xuất trình được. Bằng đã quá hạn thì có thể phải thi lại.',
          'A valid licence is replaced without a test; apply online or where the police receive applications. Meanwhile the electronic licence in level 2 VNeID may be shown. An expired one may need a new test.',
        ],
      ],
      live: ['dossier', 'cap-lai-giay-phep-lai-xe'],
    }),
    faq('bang-lai-tren-vneid-co-gia-tri-khong', {
      question: [
        'Bằng lái trên VNeID có thay thẻ giấy không?',
        'Does the licence in VNeID replace the card?',
      ],
      asked: ['quen bang lai co vneid', 'CSGT kiểm tra bằng trên VNeID', 'gplx trên vneid'],
      askedInEnglish: ['licence in VNeID', 'forgot my licence'],
      answer: [
        [
          'Có. Cảnh sát giao thông kiểm tra được bằng lái, đăng ký xe đã tích hợp trên VNeID mức 2. Khi bị tạm giữ, tước bằng thì việc đó cũng được ghi trên VNeID.',
          'Yes. Traffic police check the licence and registration in level 2 VNeID. Withholding or withdrawal is recorded there too.',
        ],
      ],
      procedures: ['doi-giay-phep-lai-xe'],
      legalBases: ['36/2024/QH15'],
    }),
    faq('bang-lai-bi-tru-het-diem', {
      question: ['Bằng lái bị trừ hết điểm thì sao?', 'What if my licence has no points left?'],
      asked: ['tru diem gplx het diem', 'Bằng lái có mấy điểm?', 'phục hồi điểm bằng lái'],
      askedInEnglish: ['licence points', 'no points left'],
      answer: [
        [
          'Bằng lái có 12 điểm. Hết điểm thì không được lái loại xe ghi trong bằng; sau ít nhất 6 tháng được dự kiểm tra kiến thức pháp luật, đạt thì phục hồi đủ điểm. Còn điểm mà 12 tháng không bị trừ thêm thì được phục hồi đủ.',
          'A licence has 12 points. Without points you may not drive; after at least 6 months you may take a test of traffic law, and passing restores them all. Points are also restored when none is lost for 12 months.',
        ],
      ],
      procedures: ['cap-giay-phep-lai-xe'],
      legalBases: ['36/2024/QH15'],
    }),
    faq('dang-ky-xe-moi-o-dau', {
      question: ['Mua xe mới thì đăng ký biển số ở đâu?', 'Where do I register a new vehicle?'],
      asked: ['lam bien so xe moi o dau', 'Bấm biển số xe máy online', 'đăng ký xe ở công an xã'],
      askedInEnglish: ['register new motorbike', 'get a plate'],
      answer: [
        [
          'Xe lắp ráp trong nước đăng ký trực tuyến toàn trình bằng VNeID mức 2, biển gửi qua bưu chính. Nếu muốn đến trực tiếp thì ra công an xã, phường hoặc Phòng Cảnh sát giao thông. Nộp lệ phí trước bạ trước.',
          'Vehicles made in Viet Nam are registered fully online with level 2 VNeID; the plate comes by post. In person, go to the commune police or the traffic police. Pay the registration tax first.',
        ],
      ],
      live: ['dossier', 'dang-ky-xe-lan-dau'],
      related: ['nop-truoc-ba-xe-may-o-dau'],
    }),
    faq('chay-xe-dich-vu-can-gi', {
      question: [
        'Chạy xe dịch vụ, xe tải thuê cần giấy gì?',
        'What do I need to drive people or goods for money?',
      ],
      asked: [
        'chay xe hop dong can gi',
        'Xe nhà chở khách lấy tiền có bị phạt?',
        'giấy phép kinh doanh vận tải hộ gia đình',
      ],
      askedInEnglish: ['transport business papers', 'private car taxi'],
      answer: [
        [
          'Cần đăng ký kinh doanh, giấy phép kinh doanh vận tải và phù hiệu cho từng xe, kèm thiết bị giám sát hành trình. Chở khách lấy tiền mà không có là vi phạm. Sở Xây dựng cấp cả hai giấy.',
          'Business registration, the transport licence and a badge for each vehicle, with a tracker. Carrying people for money without them is an offence. The Department of Construction issues both.',
        ],
      ],
      live: ['dossier', 'giay-phep-kinh-doanh-van-tai'],
      procedures: ['cap-phu-hieu-xe-kinh-doanh-van-tai'],
    }),
    faq('phu-hieu-xe-bao-lau-co', {
      question: ['Xin phù hiệu xe mất bao lâu?', 'How long does a vehicle badge take?'],
      asked: ['phu hieu xe tai lam bao lau', 'Làm phù hiệu xe hợp đồng', 'phù hiệu hết hạn'],
      askedInEnglish: ['badge how long', 'truck badge renewal'],
      answer: [
        [
          'Nộp trực tuyến cho Sở Xây dựng đã cấp giấy phép kinh doanh vận tải. Xe phải có dữ liệu giám sát hành trình và đăng kiểm còn hạn, nếu không hồ sơ sẽ bị trả lại.',
          'Apply online to the Department of Construction that issued your licence. The vehicle must send tracker data and have a valid inspection, or the dossier comes back.',
        ],
      ],
      live: ['channels', 'cap-phu-hieu-xe-kinh-doanh-van-tai'],
    }),
  ],
};
