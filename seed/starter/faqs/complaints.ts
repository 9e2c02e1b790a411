import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const complaintFaqs: StarterFaqSet = {
  slug: 'khieu-nai-phan-anh',
  title: { vi: 'Khiếu nại, tố cáo, phản ánh', en: 'Complaints, denunciations, feedback' },
  summary: {
    vi: 'Phản ánh cán bộ, hồ sơ trễ hẹn, tố cáo, tòa án, đường dây nóng.',
    en: 'Officials, late dossiers, denunciations, courts, hotlines.',
  },
  agency: 'ubnd-tinh-dak-lak',
  fields: ['tu-phap'],
  lifeEvents: ['giai-quyet-khieu-kien'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('ho-so-tre-hen-keu-ai', {
      question: ['Hồ sơ trễ hẹn thì kêu ai?', 'Whom do I tell when my dossier is late?'],
      asked: ['nop ho so qua hen khong tra', 'Trễ hẹn có được xin lỗi không?', 'hồ sơ ngâm lâu'],
      askedInEnglish: ['late application', 'dossier overdue'],
      answer: [
        [
          'Tra mã hồ sơ trên Cổng Dịch vụ công quốc gia trước. Quá hẹn, cơ quan phải xin lỗi bằng văn bản và hẹn lại ngày. Không nhận được thì gọi 18001096 hoặc gửi phản ánh trên cổng, kèm mã hồ sơ.',
          'Look up the file number on the national portal first. If it is overdue, the office must apologise in writing and name a new day. If it does not, call 18001096 or report it on the portal with the number.',
        ],
      ],
      legalBases: ['118/2025/NĐ-CP'],
      related: ['tra-cuu-ho-so-da-nop'],
    }),
    faq('can-bo-hach-sach-phan-anh', {
      question: [
        'Cán bộ gây khó dễ, đòi thêm giấy tờ thì phản ánh ở đâu?',
        'Where do I report an official who asks for needless papers?',
      ],
      asked: ['can bo xa hach sach', 'Đòi giấy tờ ngoài quy định', 'phản ánh thái độ cán bộ'],
      askedInEnglish: ['report an official', 'asked for extra papers'],
      answer: [
        [
          'In danh mục giấy tờ của thủ tục trên trang này để đối chiếu; mỗi lần chưa nhận hồ sơ, họ phải ghi lý do vào phiếu. Gửi phản ánh trên Cổng Dịch vụ công quốc gia hoặc VNeID, hoặc gọi đường dây nóng của xã, của tỉnh.',
          'Print the list of papers from this site and compare; each refusal must be noted on a slip with its reason. Report it on the national portal or in VNeID, or call the hotline of commune or province.',
        ],
      ],
      legalBases: ['118/2025/NĐ-CP'],
    }),
    faq('khieu-nai-quyet-dinh-the-nao', {
      question: [
        'Không đồng ý quyết định của xã, của sở thì khiếu nại thế nào?',
        'How do I object to a decision of a commune or department?',
      ],
      asked: ['khieu nai quyet dinh xu phat', 'Khiếu nại lần đầu gửi ai?', 'thời hạn khiếu nại'],
      askedInEnglish: ['appeal a decision', 'complaint deadline'],
      answer: [
        [
          'Gửi đơn khiếu nại lần đầu đến chính người ra quyết định trong 90 ngày kể từ ngày biết. Không đồng ý kết quả thì khiếu nại lần hai lên cấp trên, hoặc kiện hành chính ra tòa. Trong lúc khiếu nại vẫn phải chấp hành, trừ khi được tạm đình chỉ.',
          'Send the first complaint to whoever decided, within 90 days of learning of it. If the answer does not satisfy you, complain a second time to the level above or sue. Meanwhile the decision holds unless suspended.',
        ],
      ],
    }),
    faq('to-cao-khac-khieu-nai', {
      question: [
        'Tố cáo khác khiếu nại thế nào?',
        'How does a denunciation differ from a complaint?',
      ],
      asked: ['to cao hay khieu nai', 'Tố cáo giấu tên được không?', 'đơn tố cáo gửi đâu'],
      askedInEnglish: ['denounce or complain', 'anonymous report'],
      answer: [
        [
          'Khiếu nại là khi quyết định làm thiệt quyền lợi của chính bạn. Tố cáo là báo hành vi vi phạm của người khác; phải ghi tên, được giữ bí mật và bảo vệ. Đơn giấu tên nhưng có chứng cứ rõ vẫn được xem xét.',
          'You complain when a decision harms you. You denounce when you report another’s breach; you give your name, which is kept secret, and are protected. Unsigned reports with clear evidence are still looked at.',
        ],
      ],
    }),
    faq('gop-y-ve-trang-nay', {
      question: [
        'Thấy thông tin trên trang này sai thì báo ở đâu?',
        'Where do I report a mistake on this site?',
      ],
      asked: ['thong tin tren web sai', 'Góp ý cổng dịch vụ công', 'trang ghi sai lệ phí'],
      askedInEnglish: ['report wrong information', 'feedback on the site'],
      answer: [
        [
          'Gọi 18001096 và đọc mã thủ tục, phần bị sai. Mỗi trang ghi ngày kiểm tra và cơ quan chịu trách nhiệm; khi trang và văn bản khác nhau thì theo văn bản.',
          'Call 18001096 and name the code of the procedure and what is wrong. Each page shows when and by whom it was checked; where page and law differ, the law holds.',
        ],
      ],
    }),
    faq('bi-vay-nang-lai-doi-no', {
      question: [
        'Bị đòi nợ, khủng bố điện thoại thì báo ai?',
        'Whom do I tell about threats over debts?',
      ],
      asked: ['app vay tien khung bo', 'Tín dụng đen đe dọa', 'bị đòi nợ thuê'],
      askedInEnglish: ['loan app threats', 'debt collectors'],
      answer: [
        [
          'Lưu tin nhắn, ghi âm, ảnh và báo công an xã, phường hoặc 113. Cho vay lãi trên mức luật cho phép và đe dọa là vi phạm; phần lãi vượt mức không phải trả.',
          'Keep messages, recordings and pictures and tell the commune police, or call 113. Lending above the legal rate and threats are offences; the excess interest is not owed.',
        ],
      ],
    }),
    faq('bao-luc-gia-dinh-goi-dau', {
      question: ['Bị bạo lực gia đình thì gọi ai?', 'Whom do I call in domestic violence?'],
      asked: ['chong danh bao ai', 'Tổng đài bạo lực gia đình', 'trẻ em bị đánh gọi 111'],
      askedInEnglish: ['domestic violence hotline', 'child abuse call'],
      answer: [
        [
          'Nguy hiểm ngay thì gọi 113. Trẻ em gọi 111, miễn phí, ngày đêm. Xã, phường có địa chỉ tạm lánh và có thể cấm người gây bạo lực đến gần; trạm y tế ghi giấy chứng nhận thương tích.',
          'In danger call 113. For children call 111, free at any hour. The commune has shelters and can keep the offender away; the health station records injuries.',
        ],
      ],
      lifeEvents: ['giai-quyet-khieu-kien', 'hon-nhan-va-gia-dinh'],
    }),
    faq('kien-ra-toa-can-gi', {
      question: ['Muốn kiện đòi nợ ra tòa cần gì?', 'What does suing for a debt take?'],
      asked: ['kien doi no o dau', 'Án phí bao nhiêu', 'nợ không trả kiện được không'],
      askedInEnglish: ['sue for debt', 'court fee'],
      answer: [
        [
          'Nộp đơn ở tòa án nhân dân khu vực nơi người nợ cư trú, kèm giấy vay, tin nhắn, chứng từ chuyển tiền. Tạm ứng án phí theo số tiền kiện, hộ nghèo được miễn; thắng kiện thì bên thua trả.',
          'File at the regional people’s court where the debtor lives, with loan paper, messages and transfers. An advance on court fees follows the sum, the poor pay none, and the loser bears it.',
        ],
      ],
    }),
  ],
};
