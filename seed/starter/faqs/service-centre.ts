import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const serviceCentreFaqs: StarterFaqSet = {
  slug: 'trung-tam-hanh-chinh-cong',
  title: { vi: 'Đến Trung tâm hành chính công', en: 'Visiting the Public Service Centre' },
  summary: {
    vi: 'Giờ làm việc, lấy số, tra cứu hồ sơ, trả kết quả tại nhà, thanh toán.',
    en: 'Hours, numbers, looking up dossiers, results at home, paying.',
  },
  agency: 'trung-tam-phuc-vu-hanh-chinh-cong',
  fields: ['tu-phap'],
  lifeEvents: ['cu-tru-va-giay-to-tuy-than'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('tra-cuu-ho-so-da-nop', {
      question: ['Tra cứu hồ sơ đã nộp thế nào?', 'How do I look up my dossier?'],
      asked: ['tra ma ho so', 'Xem hồ sơ tới đâu rồi', 'kiểm tra tình trạng hồ sơ'],
      askedInEnglish: ['track my application', 'file status'],
      answer: [
        [
          'Nhập mã hồ sơ ghi trên giấy hẹn vào Cổng Dịch vụ công quốc gia, hoặc đăng nhập VNeID xem mục hồ sơ của tôi. Không nhớ mã thì gọi 18001096 hoặc hỏi nơi nộp, mang theo căn cước.',
          'Enter the number on your receipt on the national portal, or sign in with VNeID and open your dossiers. Without it, call 18001096 or ask where you applied, with your identity card.',
        ],
      ],
    }),
    faq('nop-o-xa-khac-duoc-khong', {
      question: [
        'Nộp hồ sơ ở xã, phường khác nơi ở được không?',
        'May I apply in another commune?',
      ],
      asked: ['nop ho so phi dia gioi', 'Làm giấy tờ ở phường gần chỗ làm', 'nộp hồ sơ khác xã'],
      askedInEnglish: ['apply in another ward', 'any office'],
      answer: [
        [
          'Được với hầu hết thủ tục trong tỉnh: nộp ở Trung tâm nào thuận tiện, hồ sơ được chuyển điện tử về nơi giải quyết. Việc cần kiểm tra thực tế vẫn do nơi có đất, có nhà, có cơ sở làm.',
          'For most procedures within the province, yes: apply where it suits you and the dossier is passed on electronically. Inspections are still made where the land, house or business is.',
        ],
      ],
      legalBases: ['118/2025/NĐ-CP'],
      related: ['khong-con-huyen-thi-nop-o-dau'],
    }),
    faq('gio-lam-viec-thu-bay-khong', {
      question: [
        'Trung tâm hành chính công có làm thứ Bảy không?',
        'Is the centre open on Saturdays?',
      ],
      asked: ['thu 7 xa co lam khong', 'Mấy giờ ủy ban mở cửa?', 'gio lam viec 1 cua'],
      askedInEnglish: ['opening hours', 'open on Saturday'],
      answer: [
        [
          'Giờ chung là từ thứ Hai đến thứ Sáu, sáng và chiều; một số nơi nhận hồ sơ thêm sáng thứ Bảy. Xem giờ ở trang của cơ quan hoặc gọi trước; nộp trực tuyến thì lúc nào cũng được.',
          'Usually Monday to Friday, morning and afternoon; some also receive on Saturday mornings. See the page of the office or call first; online you may apply at any time.',
        ],
      ],
    }),
    faq('nguoi-gia-khong-biet-dung-mang', {
      question: [
        'Người già không rành điện thoại thì nộp trực tuyến sao?',
        'How do elderly people apply online?',
      ],
      asked: [
        'ong ba khong biet dung smartphone',
        'Nhờ cán bộ nộp giúp trên mạng',
        'không có vneid nộp hồ sơ',
      ],
      askedInEnglish: ['help with online application', 'no smartphone'],
      answer: [
        [
          'Đến Trung tâm, có người hướng dẫn và máy tính để nộp giúp, không mất tiền. Tổ công nghệ số ở thôn, khu phố cũng giúp tận nhà. Bạn vẫn có quyền nộp giấy trực tiếp.',
          'Come to the centre: people and computers there help you free of charge. Digital teams in villages and quarters help at home. You may still apply on paper.',
        ],
      ],
      related: ['nho-nguoi-khac-di-nop-ho-so-duoc-khong'],
    }),
    faq('nhan-ket-qua-tai-nha', {
      question: ['Nhận kết quả tại nhà được không, mất bao nhiêu?', 'Can the result be sent home?'],
      asked: ['gui ket qua qua buu dien', 'Trả kết quả tại nhà', 'ship giấy tờ về nhà'],
      askedInEnglish: ['result by post', 'home delivery of papers'],
      answer: [
        [
          'Được: chọn nhận qua bưu chính công ích khi nộp, trả cước cho bưu điện khi nhận. Kết quả điện tử nằm trong kho dữ liệu của bạn trên Cổng Dịch vụ công và VNeID, không mất cước.',
          'Yes: choose public post when you apply and pay the postage on delivery. Electronic results lie in your account on the portal and in VNeID, free of charge.',
        ],
      ],
    }),
    faq('thanh-toan-le-phi-truc-tuyen', {
      question: [
        'Trả lệ phí trực tuyến thế nào, bị trừ tiền hai lần thì sao?',
        'How do I pay online, and what if I am charged twice?',
      ],
      asked: [
        'thanh toan le phi online',
        'Nộp phí bị lỗi trừ tiền',
        'không có tài khoản ngân hàng',
      ],
      askedInEnglish: ['pay fee online', 'charged twice'],
      answer: [
        [
          'Chọn ngân hàng hoặc ví điện tử trên Cổng Dịch vụ công, lưu biên lai điện tử. Bị trừ hai lần thì gửi phản ánh trên cổng kèm mã giao dịch, tiền được hoàn. Không có tài khoản thì nhờ người nhà trả hoặc nộp tiền mặt tại Trung tâm.',
          'Choose bank or e-wallet on the portal and keep the receipt. If charged twice, report it with the transaction number and the money is returned. Without an account, let a relative pay or pay cash at the centre.',
        ],
      ],
    }),
    faq('ho-so-bi-tra-lai-vi-sao', {
      question: ['Hồ sơ trực tuyến hay bị trả lại vì sao?', 'Why are online dossiers returned?'],
      asked: ['nop online bi tra ho so', 'Chụp giấy tờ mờ có sao không?', 'hồ sơ yêu cầu bổ sung'],
      askedInEnglish: ['application returned', 'upload blurred'],
      answer: [
        [
          'Thường vì ảnh mờ, thiếu trang, thông tin khác dữ liệu dân cư, thiếu chữ ký hoặc chọn sai trường hợp. Mỗi trang thủ tục ở đây có mục hay bị trả lại: đọc trước khi nộp. Bổ sung đúng một lần theo phiếu hướng dẫn.',
          'Usually for blurred or missing pages, data unlike the population database, missing signatures or the wrong case. Each procedure here has a part on common mistakes: read it first. Then add what the slip names, all at once.',
        ],
      ],
      related: ['nop-ho-so-truc-tuyen-the-nao'],
    }),
  ],
};
