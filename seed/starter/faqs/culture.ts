import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const cultureFaqs: StarterFaqSet = {
  slug: 'du-lich-giai-tri-quang-cao',
  title: { vi: 'Du lịch, giải trí, quảng cáo', en: 'Tourism, entertainment, advertising' },
  summary: {
    vi: 'Mở tour, khách sạn, karaoke, phòng gym, treo băng-rôn.',
    en: 'Tours, hotels, karaoke, gyms and banners.',
  },
  agency: 'so-van-hoa-the-thao-va-du-lich',
  fields: ['van-hoa-the-thao-va-du-lich'],
  lifeEvents: ['khoi-su-kinh-doanh', 'thuong-mai-quang-cao'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('ban-tour-co-can-giay-phep-khong', {
      question: ['Bán tour du lịch có cần giấy phép không?', 'Is a licence needed to sell tours?'],
      asked: [
        'mo cong ty tour can giay gi',
        'Dẫn khách đi chơi có phải xin phép?',
        'bán tour online',
      ],
      askedInEnglish: ['sell tours licence', 'start a tour business'],
      answer: [
        [
          'Có. Tour trong nước cần giấy phép lữ hành nội địa, do doanh nghiệp xin ở Sở Văn hóa, Thể thao và Du lịch. Chỉ làm đại lý bán tour cho công ty đã có giấy phép thì ký hợp đồng đại lý và đăng ký kinh doanh.',
          'Yes. Domestic tours need a licence, which a company obtains from the department. An agent who only sells tours of a licensed company signs an agency contract and registers its business.',
        ],
      ],
      live: ['dossier', 'kinh-doanh-lu-hanh-noi-dia'],
    }),
    faq('lam-huong-dan-vien-can-bang-gi', {
      question: [
        'Muốn làm hướng dẫn viên du lịch cần bằng gì?',
        'What do I need to become a tour guide?',
      ],
      asked: [
        'lam hdv du lich can gi',
        'Thẻ hướng dẫn viên nội địa điều kiện',
        'học gì để làm guide',
      ],
      askedInEnglish: ['become a tour guide', 'guide card requirements'],
      answer: [
        [
          'Bằng trung cấp trở lên ngành hướng dẫn du lịch; học ngành khác thì thêm chứng chỉ nghiệp vụ hướng dẫn du lịch nội địa. Khi dẫn khách phải đeo thẻ và có hợp đồng với công ty lữ hành.',
          'A vocational diploma or higher in tour guiding; with another diploma, also the domestic tour guide certificate. At work you wear the card and have a contract with a tour company.',
        ],
      ],
      live: ['dossier', 'the-huong-dan-vien-du-lich-noi-dia'],
      lifeEvents: ['viec-lam'],
    }),
    faq('nha-nghi-homestay-can-giay-gi', {
      question: ['Mở nhà nghỉ, homestay cần giấy tờ gì?', 'What papers does a guest house need?'],
      asked: [
        'mo homestay can giay phep gi',
        'Kinh doanh nhà trọ cho khách du lịch',
        'mở nhà nghỉ thủ tục',
      ],
      askedInEnglish: ['open a homestay', 'guest house licence'],
      answer: [
        [
          'Đăng ký hộ kinh doanh hoặc công ty, bảo đảm phòng cháy và an ninh trật tự, rồi thông báo hoạt động cho ngành du lịch. Khách nghỉ lại phải được thông báo lưu trú cho công an. Xếp hạng sao là tự nguyện.',
          'Register a household business or company, meet fire and public-order rules and announce the house to the tourism department. Overnight guests are notified to the police. Star rating is voluntary.',
        ],
      ],
      procedures: [
        'dang-ky-ho-kinh-doanh',
        'xep-hang-khach-san',
        'khai-bao-tam-tru-nguoi-nuoc-ngoai',
      ],
    }),
    faq('khach-san-khong-xep-sao-co-duoc-hoat-dong', {
      question: [
        'Khách sạn không xếp sao có được hoạt động không?',
        'May a hotel work without a star rating?',
      ],
      asked: [
        'ks chua co sao co sao khong',
        'Xếp hạng khách sạn có bắt buộc?',
        'tự ghi 3 sao có bị phạt',
      ],
      askedInEnglish: ['hotel without stars', 'is rating compulsory'],
      answer: [
        [
          'Được, nếu đủ điều kiện kinh doanh lưu trú. Nhưng chưa được công nhận thì không được ghi sao trên biển hiệu, trang web hay quảng cáo; làm vậy có thể bị phạt.',
          'Yes, if it meets the conditions of accommodation. But without recognition no stars may stand on signs, websites or advertising; that can be fined.',
        ],
      ],
      procedures: ['xep-hang-khach-san'],
      legalBases: ['09/2017/QH14'],
    }),
    faq('mo-karaoke-kho-khong', {
      question: [
        'Mở quán karaoke cần điều kiện gì?',
        'What are the conditions for a karaoke place?',
      ],
      asked: [
        'mo quan hat karaoke can gi',
        'Phòng hát rộng bao nhiêu m2?',
        'xin phép karaoke ở đâu',
      ],
      askedInEnglish: ['karaoke licence conditions', 'open karaoke'],
      answer: [
        [
          'Cần đăng ký kinh doanh, giấy chứng nhận an ninh trật tự, bảo đảm phòng cháy và giấy phép karaoke. Phòng hát rộng từ 20 m² trở lên, không đặt chốt cửa bên trong. Chưa có giấy phép thì chưa được đón khách.',
          'You need business registration, the certificate of public order, fire safety and the karaoke licence. Rooms have at least 20 m² and no bolts inside. No guests before the licence.',
        ],
      ],
      live: ['dossier', 'kinh-doanh-karaoke'],
    }),
    faq('hat-karaoke-o-nha-on-ao-goi-ai', {
      question: [
        'Hàng xóm hát karaoke ồn ào thì báo ai?',
        'Whom do I tell about a neighbour’s loud karaoke?',
      ],
      asked: ['hang xom hat karaoke keo keo', 'Loa kẹo kéo ồn báo ai?', 'ồn ào khu dân cư'],
      askedInEnglish: ['loud karaoke neighbour', 'noise complaint'],
      answer: [
        [
          'Gọi công an xã, phường để được nhắc nhở, lập biên bản; gây ồn trong giờ nghỉ đêm có thể bị phạt ở mọi mức độ tiếng ồn. Bạn cũng có thể gửi phản ánh trên VNeID hoặc Cổng Dịch vụ công.',
          'Call the commune or ward police, who warn or record it; noise in the night hours can be fined however loud. You may also report it in VNeID or on the national portal.',
        ],
      ],
      lifeEvents: ['giai-quyet-khieu-kien'],
    }),
    faq('treo-bang-ron-khai-truong', {
      question: [
        'Treo băng-rôn khai trương trước cửa hàng có phải xin phép không?',
        'Must I ask to hang an opening banner on my shop?',
      ],
      asked: [
        'treo bang ron khai truong',
        'Biển hiệu cửa hàng có phải xin phép?',
        'treo phướn quảng cáo',
      ],
      askedInEnglish: ['banner permit', 'shop sign permit'],
      answer: [
        [
          'Biển hiệu của chính cửa hàng thì không phải thông báo, chỉ cần đúng kích thước và nội dung. Băng-rôn, bảng quảng cáo sản phẩm thì phải thông báo trước cho Sở và treo đúng nơi quy định.',
          'The sign of your own shop needs no notice, only the right size and content. Banners and billboards that advertise goods are announced to the department and hang where allowed.',
        ],
      ],
      live: ['dossier', 'thong-bao-quang-cao-bang-ron'],
    }),
    faq('mo-phong-gym-yoga-can-gi', {
      question: ['Mở phòng gym, lớp yoga cần giấy gì?', 'What does a gym or yoga class need?'],
      asked: [
        'mo phong gym can giay to j',
        'Dạy yoga tại nhà có phải xin phép?',
        'giấy phép phòng tập',
      ],
      askedInEnglish: ['gym permit', 'yoga studio licence'],
      answer: [
        [
          'Cần đăng ký kinh doanh và giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao. Người hướng dẫn phải có bằng hoặc chứng nhận chuyên môn; phòng tập đủ rộng, sáng và có tủ thuốc sơ cứu.',
          'Business registration and the certificate for sports businesses. Trainers hold a diploma or certificate; the room is large and bright enough and has a first-aid kit.',
        ],
      ],
      live: ['dossier', 'kinh-doanh-hoat-dong-the-thao'],
    }),
  ],
};
