import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const informationFaqs: StarterFaqSet = {
  slug: 'in-an-sach-bao-internet',
  title: { vi: 'In ấn, sách báo, Internet', en: 'Printing, books, the Internet' },
  summary: {
    vi: 'Tiệm in, nhà sách, quán net, trang tin, sim điện thoại.',
    en: 'Print shops, bookshops, game cafés, news sites, SIM cards.',
  },
  agency: 'so-van-hoa-the-thao-va-du-lich',
  fields: ['thong-tin-va-truyen-thong'],
  lifeEvents: ['khoi-su-kinh-doanh'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('mo-tiem-in-photo-can-gi', {
      question: [
        'Mở tiệm photocopy, in ấn có phải xin phép không?',
        'Does a copy or print shop need a permit?',
      ],
      asked: ['mo tiem photo can giay phep gi', 'Cơ sở in quảng cáo đăng ký ở đâu?', 'mở tiệm in'],
      askedInEnglish: ['print shop permit', 'photocopy shop'],
      answer: [
        [
          'Hộ kinh doanh, hợp tác xã làm nghề in đăng ký hoạt động in ở xã, phường, sau khi đã đăng ký kinh doanh. In sách, báo, tạp chí thì phải có giấy phép của tỉnh.',
          'Household businesses and cooperatives register their printing in the commune, after registering the business. Books, newspapers and magazines need a provincial licence.',
        ],
      ],
      live: ['dossier', 'dang-ky-hoat-dong-in'],
    }),
    faq('in-ky-yeu-co-phai-xin-phep', {
      question: [
        'In kỷ yếu trường, dòng họ có phải xin phép không?',
        'Is a licence needed to print a yearbook?',
      ],
      asked: ['in ky yeu truong', 'In sách gia phả tự phát không bán', 'in tài liệu nội bộ'],
      askedInEnglish: ['print a yearbook', 'family book printing'],
      answer: [
        [
          'Tài liệu phát rộng, không bán của cơ quan, tổ chức thì xin giấy phép xuất bản tài liệu không kinh doanh. Giấy tờ, biểu mẫu dùng trong nội bộ thì không phải xin. Chưa rõ thì hỏi Sở trước khi đưa in.',
          'Documents of organisations that are handed out widely, not sold, need the licence. Papers and forms for internal use do not. If in doubt, ask the department before printing.',
        ],
      ],
      live: ['dossier', 'xuat-ban-tai-lieu-khong-kinh-doanh'],
    }),
    faq('mo-nha-sach-can-gi', {
      question: ['Mở nhà sách cần làm gì?', 'What must I do to open a bookshop?'],
      asked: ['mo hieu sach', 'Bán sách cũ có phải khai báo?', 'bán sách online'],
      askedInEnglish: ['open bookshop', 'sell used books'],
      answer: [
        [
          'Đăng ký kinh doanh rồi khai báo hoạt động phát hành xuất bản phẩm ở xã, phường. Giữ hóa đơn để chứng minh nguồn gốc; không bán sách in lậu.',
          'Register the business, then declare the distribution to the commune. Keep invoices that show where books come from; sell no pirated copies.',
        ],
      ],
      live: ['dossier', 'khai-bao-phat-hanh-xuat-ban-pham'],
    }),
    faq('quan-net-gan-truong-hoc', {
      question: [
        'Quán net phải cách trường học bao xa?',
        'How far from a school must a game café be?',
      ],
      asked: [
        'mo quan net gan truong dc k',
        'Quán game cách trường bao nhiêu mét?',
        'điều kiện mở net',
      ],
      askedInEnglish: ['internet cafe near school', 'game shop distance'],
      answer: [
        [
          'Cách cổng trường tiểu học, trung học ít nhất 200 m. Quán còn phải có giấy chứng nhận của xã, phường, nội quy treo ở cửa và không mở quá giờ ban đêm.',
          'At least 200 m from the gate of any primary or secondary school. It also needs the certificate of the commune, posted house rules, and closes at night.',
        ],
      ],
      live: ['dossier', 'diem-tro-choi-dien-tu-cong-cong'],
    }),
    faq('lam-website-co-phai-xin-phep', {
      question: [
        'Làm trang web bán hàng, blog có phải xin phép không?',
        'Does a shop website or blog need a licence?',
      ],
      asked: [
        'lap web ban hang co xin phep ko',
        'Blog cá nhân có cần giấy phép?',
        'trang tin tổng hợp',
      ],
      askedInEnglish: ['website licence', 'blog licence'],
      answer: [
        [
          'Trang giới thiệu công ty và blog cá nhân thì không. Trang bán hàng phải thông báo với ngành Công Thương. Trang đăng lại tin báo chí phải có giấy phép trang thông tin điện tử tổng hợp.',
          'Company sites and personal blogs do not. Shops announce themselves to the trade authorities. Sites that republish news of the press need a licence.',
        ],
      ],
      procedures: ['trang-thong-tin-dien-tu-tong-hop'],
    }),
    faq('bi-goi-lua-dao-bao-ai', {
      question: ['Bị gọi điện, nhắn tin lừa đảo thì báo ai?', 'Whom do I tell about a scam call?'],
      asked: ['bi lua dao qua dien thoai', 'So la tu xung cong an goi', 'báo tin nhắn rác ở đâu'],
      askedInEnglish: ['scam call', 'report spam'],
      answer: [
        [
          'Đừng đọc mã OTP, đừng chuyển tiền, hãy cúp máy. Báo số lạ đến tổng đài 156 hoặc 5656; đã mất tiền thì báo ngay ngân hàng và công an xã, phường. Cơ quan nhà nước không yêu cầu chuyển tiền qua điện thoại.',
          'Give no code, send no money, hang up. Report the number to 156 or 5656; if money is gone, tell your bank and the commune police at once. No authority asks for money by telephone.',
        ],
      ],
      lifeEvents: ['giai-quyet-khieu-kien'],
    }),
    faq('sim-chinh-chu-kiem-tra-the-nao', {
      question: [
        'Kiểm tra sim đứng tên mình thế nào?',
        'How do I see which SIM cards are in my name?',
      ],
      asked: ['tra cuu sim chinh chu', 'Nhắn tin 1414 để làm gì?', 'có bao nhiêu sim tên tôi'],
      askedInEnglish: ['SIM cards in my name', 'message 1414'],
      answer: [
        [
          'Soạn tin TTTB gửi 1414 để xem thông tin thuê bao đang dùng. Có sim lạ đứng tên bạn thì đem căn cước đến nhà mạng yêu cầu cắt.',
          'Text TTTB to 1414 to see the data of the SIM you use. If a strange one is in your name, take your identity card to the operator and have it cut off.',
        ],
      ],
    }),
  ],
};
