import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const foreignerFaqs: StarterFaqSet = {
  slug: 'nguoi-nuoc-ngoai-va-lanh-su',
  title: { vi: 'Người nước ngoài, giấy tờ ra nước ngoài', en: 'Foreigners and papers for abroad' },
  summary: {
    vi: 'Hợp pháp hóa, khai báo tạm trú, vào biên giới, kết hôn, hội thảo quốc tế.',
    en: 'Legalisation, declared stays, border areas, marriage, conferences.',
  },
  agency: 'ubnd-tinh-dak-lak',
  fields: ['ngoai-vu'],
  lifeEvents: ['cu-tru-va-giay-to-tuy-than'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('giay-to-viet-nam-dung-o-nuoc-ngoai', {
      question: [
        'Giấy tờ Việt Nam muốn dùng ở nước ngoài phải làm gì?',
        'How do I use Vietnamese papers abroad?',
      ],
      asked: [
        'chung nhan lanh su giay khai sinh',
        'Bằng đại học đi nước ngoài phải đóng dấu gì?',
        'hợp pháp hóa bằng cấp',
      ],
      askedInEnglish: ['use degree abroad', 'certify birth certificate for embassy'],
      answer: [
        [
          'Dịch, công chứng nếu nơi nhận yêu cầu, xin chứng nhận lãnh sự, rồi hợp pháp hóa ở cơ quan đại diện của nước đến. Hỏi nơi nhận trước: có nước miễn hoặc dùng tem Apostille.',
          'Translate and notarise if asked, obtain consular certification, then legalisation by the mission of the country. Ask first: some countries waive it or use the Apostille.',
        ],
      ],
      live: ['dossier', 'hop-phap-hoa-lanh-su'],
    }),
    faq('giay-to-nuoc-ngoai-dung-o-viet-nam', {
      question: [
        'Giấy tờ nước ngoài muốn dùng ở Việt Nam phải làm gì?',
        'How do I use foreign papers in Viet Nam?',
      ],
      asked: [
        'hop phap hoa giay ket hon my',
        'Giấy độc thân của chồng Hàn phải hợp pháp hóa?',
        'dịch giấy nước ngoài ở đâu',
      ],
      askedInEnglish: ['foreign certificate in Vietnam', 'legalise single status certificate'],
      answer: [
        [
          'Xin chứng nhận ở nước cấp, hợp pháp hóa ở cơ quan đại diện Việt Nam tại đó hoặc ở Cục Lãnh sự, rồi dịch sang tiếng Việt và chứng thực chữ ký người dịch.',
          'Have it certified in the issuing country, legalised by the Vietnamese mission there or the Consular Department, then translated and the translation certified.',
        ],
      ],
      live: ['channels', 'hop-phap-hoa-lanh-su'],
      procedures: ['dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    }),
    faq('cho-nguoi-nuoc-ngoai-o-nho-phai-khai-bao', {
      question: [
        'Cho bạn người nước ngoài ở nhờ có phải khai báo không?',
        'Must I declare a foreign friend who stays with me?',
      ],
      asked: [
        'ban nuoc ngoai o nha minh co phai khai bao',
        'Khách tây ngủ lại nhà',
        'khai báo tạm trú ng nước ngoài',
      ],
      askedInEnglish: ['foreign friend stays at my home', 'register address in Vietnam'],
      answer: [
        [
          'Phải. Chủ nhà khai trong 12 giờ kể từ khi khách đến, vùng sâu, vùng xa trong 24 giờ; khai trực tuyến, không mất tiền. Không khai thì chủ nhà có thể bị phạt.',
          'Yes. The host declares within 12 hours of arrival, in remote areas within 24; it is online and free. A host who does not may be fined.',
        ],
      ],
      live: ['channels', 'khai-bao-tam-tru-nguoi-nuoc-ngoai'],
      legalBases: ['47/2014/QH13'],
    }),
    faq('viet-kieu-ve-an-tet-co-phai-khai-bao', {
      question: [
        'Việt kiều về thăm nhà có phải khai báo tạm trú không?',
        'Must an overseas Vietnamese visitor be declared?',
      ],
      asked: ['viet kieu ve nuoc o nha nguoi than', 'Bà con bên Mỹ về chơi', 'việt kiều tạm trú'],
      askedInEnglish: ['overseas Vietnamese visiting family', 'Viet kieu registration'],
      answer: [
        [
          'Vào bằng hộ chiếu nước ngoài thì chủ nhà khai báo tạm trú như người nước ngoài. Dùng hộ chiếu Việt Nam thì thông báo lưu trú với công an xã, phường.',
          'With a foreign passport, the host declares the stay as for a foreigner. With a Vietnamese passport, the stay is notified to the commune police.',
        ],
      ],
      procedures: ['khai-bao-tam-tru-nguoi-nuoc-ngoai'],
    }),
    faq('nguoi-nuoc-ngoai-di-bien-gioi', {
      question: [
        'Người nước ngoài muốn vào xã biên giới phải xin gì?',
        'What does a foreigner need to visit a border commune?',
      ],
      asked: [
        'khach nuoc ngoai di bien gioi buon don',
        'Giấy phép vào khu vực biên giới',
        'đưa khách tây lên biên giới',
      ],
      askedInEnglish: ['visit border area', 'border permit how'],
      answer: [
        [
          'Nơi mời hoặc người thân xin giấy phép ở Phòng Quản lý xuất nhập cảnh Công an tỉnh trước chuyến đi, và khách mang theo hộ chiếu.',
          'The host or a relative applies to the provincial Immigration Division before the trip, and the visitor carries the passport.',
        ],
      ],
      live: ['channels', 'giay-phep-vao-khu-vuc-bien-gioi'],
    }),
    faq('moi-dien-gia-nuoc-ngoai-hoi-thao', {
      question: [
        'Mời diễn giả nước ngoài dự hội thảo có phải xin phép không?',
        'Do I need permission to invite foreign speakers?',
      ],
      asked: [
        'to chuc hoi thao co nguoi nuoc ngoai',
        'Xin phép hội nghị quốc tế ở đâu?',
        'hội thảo online có chuyên gia nước ngoài',
      ],
      askedInEnglish: ['foreign speaker permission', 'international workshop'],
      answer: [
        [
          'Hội nghị, hội thảo có yếu tố nước ngoài phải được Ủy ban nhân dân tỉnh cho phép trước, kể cả khi dự trực tuyến. Nộp đề án và danh sách khách sớm, đừng gửi giấy mời khi chưa được phép.',
          'Conferences with a foreign side need permission of the Provincial Committee, online ones too. Hand in plan and list of guests early, and send no invitations before.',
        ],
      ],
      live: ['dossier', 'hoi-nghi-hoi-thao-quoc-te'],
    }),
    faq('the-apec-ai-duoc-cap', {
      question: ['Ai được cấp thẻ doanh nhân APEC?', 'Who may get the APEC business card?'],
      asked: ['dieu kien the apec', 'Giám đốc công ty xin thẻ ABTC', 'thẻ ABTC đi nước nào'],
      askedInEnglish: ['APEC card conditions', 'who can get ABTC'],
      answer: [
        [
          'Lãnh đạo, quản lý doanh nghiệp có làm ăn với nước APEC và doanh nghiệp chấp hành tốt thuế, bảo hiểm. Tỉnh cho phép trước, sau đó cơ quan xuất nhập cảnh cấp thẻ.',
          'Leaders and managers of companies that do business with APEC economies and keep their tax and insurance duties. The province permits it; immigration then issues the card.',
        ],
      ],
      live: ['dossier', 'the-abtc'],
    }),
    faq('di-cong-tac-dung-ho-chieu-nao', {
      question: [
        'Cán bộ đi nước ngoài việc riêng có được dùng hộ chiếu công vụ không?',
        'May an official use the official passport for private travel?',
      ],
      asked: [
        'ho chieu cong vu di du lich dc k',
        'Công chức đi du lịch dùng hộ chiếu gì?',
        'hộ chiếu công vụ khác phổ thông',
      ],
      askedInEnglish: ['official passport private trip', 'which passport for officials'],
      answer: [
        [
          'Không. Hộ chiếu công vụ chỉ dùng khi được cử đi công tác; đi việc riêng dùng hộ chiếu phổ thông và xin phép cơ quan theo quy định nội bộ.',
          'No. It serves only journeys on duty; private trips need an ordinary passport and the leave your office asks for.',
        ],
      ],
      procedures: ['ho-chieu-ngoai-giao-cong-vu', 'cap-ho-chieu-pho-thong'],
    }),
    faq('gap-nan-o-nuoc-ngoai-goi-ai', {
      question: [
        'Người Việt gặp nạn ở nước ngoài thì gọi ai?',
        'Whom does a Vietnamese in trouble abroad call?',
      ],
      asked: [
        'mat ho chieu o nuoc ngoai',
        'Tổng đài bảo hộ công dân',
        'bị bắt ở nước ngoài gọi ai',
      ],
      askedInEnglish: ['lost passport abroad', 'consular protection hotline'],
      answer: [
        [
          'Gọi tổng đài bảo hộ công dân +84 981 84 84 84, trực ngày đêm, hoặc cơ quan đại diện Việt Nam gần nhất. Mất hộ chiếu thì báo công an nước sở tại rồi đến cơ quan đại diện xin giấy thông hành.',
          'Call the citizen protection hotline +84 981 84 84 84 at any hour, or the nearest Vietnamese mission. If a passport is lost, tell the local police, then ask the mission for a travel document.',
        ],
      ],
    }),
  ],
};
