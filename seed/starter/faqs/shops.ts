import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const shopFaqs: StarterFaqSet = {
  slug: 'quan-an-va-ban-hang',
  title: { vi: 'Quán ăn, bán hàng, khuyến mãi', en: 'Eateries, shops and promotions' },
  summary: {
    vi: 'An toàn thực phẩm quán ăn, khuyến mãi, bán hàng qua mạng, hàng giả.',
    en: 'Food safety, promotions, online selling, counterfeit goods.',
  },
  agency: 'so-cong-thuong',
  fields: ['cong-thuong'],
  lifeEvents: ['khoi-su-kinh-doanh', 'thuong-mai-quang-cao'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('quan-com-can-giay-an-toan-thuc-pham', {
      question: [
        'Quán cơm, quán nhậu có phải xin giấy an toàn thực phẩm không?',
        'Does a rice or beer eatery need a food-safety certificate?',
      ],
      asked: [
        'mo quan com can giay attp k',
        'Quán nhậu xin giấy vệ sinh ở đâu?',
        'quán ăn gia đình giấy ATVSTP',
      ],
      askedInEnglish: ['restaurant food safety', 'eatery certificate'],
      answer: [
        [
          'Quán có đăng ký kinh doanh thì thường phải có. Hàng rong, quán nhỏ lẻ không có địa điểm cố định thì chỉ ký cam kết với xã, phường. Người nấu phải khám sức khỏe và học kiến thức an toàn thực phẩm.',
          'Registered eateries usually do. Street stalls and very small places only give an undertaking to the commune. Cooks have a medical check and learn food safety.',
        ],
      ],
      live: ['dossier', 'an-toan-thuc-pham-quan-an'],
    }),
    faq('ngo-doc-thuc-pham-bao-ai', {
      question: ['Ăn xong bị ngộ độc thì báo ai?', 'Whom do I tell about food poisoning?'],
      asked: ['bi ngo doc thuc pham o quan', 'Quán ăn mất vệ sinh báo ở đâu?', 'đồ ăn ôi thiu'],
      askedInEnglish: ['food poisoning report', 'dirty restaurant'],
      answer: [
        [
          'Đến cơ sở y tế ngay hoặc gọi 115 khi nặng, giữ lại thức ăn và hóa đơn. Báo xã, phường hoặc Sở Công Thương, Sở Y tế để kiểm tra quán.',
          'See a doctor at once, or call 115 if it is grave; keep the food and the bill. Tell the commune or the departments of trade or health, who will inspect the place.',
        ],
      ],
    }),
    faq('giam-gia-co-phai-bao-so', {
      question: [
        'Cửa hàng giảm giá có phải báo Sở Công Thương không?',
        'Must a shop announce a sale?',
      ],
      asked: [
        'giam gia 50% co phai dang ky',
        'Chạy khuyến mãi cuối năm cần làm gì?',
        'sale có cần thông báo',
      ],
      askedInEnglish: ['announce discount', 'sale notice'],
      answer: [
        [
          'Doanh nghiệp khuyến mại phải thông báo trước, trừ chương trình có tổng giá trị nhỏ theo luật. Giảm không quá mức luật định, trừ đợt khuyến mại tập trung. Có bốc thăm, quay số thì phải đăng ký và chờ xác nhận.',
          'Companies announce promotions beforehand, except small ones as the law says. Discounts stay within the legal limit except in joint sale seasons. Draws are registered and await confirmation.',
        ],
      ],
      live: ['dossier', 'thong-bao-khuyen-mai'],
      related: ['boc-tham-trung-thuong-phai-dang-ky'],
    }),
    faq('boc-tham-trung-thuong-phai-dang-ky', {
      question: ['Tổ chức bốc thăm trúng thưởng cần gì?', 'What does a prize draw need?'],
      asked: [
        'boc tham khai truong dang ky o dau',
        'Quay số trúng xe phải xin phép?',
        'vòng quay may mắn',
      ],
      askedInEnglish: ['prize draw rules', 'lucky wheel permit'],
      answer: [
        [
          'Đăng ký với Sở Công Thương và chỉ bắt đầu khi được xác nhận. Thể lệ phải nói rõ cách chọn người trúng; sau chương trình phải báo cáo kết quả, giải không ai nhận được xử lý theo luật.',
          'Register with the department and start only once it confirms. The rules say how winners are found; afterwards you report, and unclaimed prizes are dealt with by law.',
        ],
      ],
      live: ['dossier', 'dang-ky-khuyen-mai-may-rui'],
    }),
    faq('ban-hang-online-co-phai-dang-ky', {
      question: [
        'Bán hàng qua mạng có phải đăng ký kinh doanh, đóng thuế không?',
        'Must online sellers register and pay tax?',
      ],
      asked: [
        'ban hang shopee co dong thue k',
        'Bán hàng Facebook cần đăng ký?',
        'livestream bán hàng thuế',
      ],
      askedInEnglish: ['sell online tax', 'Facebook shop registration'],
      answer: [
        [
          'Bán thường xuyên thì đăng ký hộ kinh doanh, trừ trường hợp thu nhập thấp. Sàn thương mại điện tử khấu trừ, nộp thuế thay người bán trên sàn; bán ngoài sàn thì tự khai.',
          'Regular sellers register a household business unless their income is low. Platforms withhold and pay tax for sellers on them; others declare it themselves.',
        ],
      ],
      procedures: ['dang-ky-ho-kinh-doanh', 'dang-ky-thue-ca-nhan'],
    }),
    faq('mua-phai-hang-gia-khieu-nai', {
      question: [
        'Mua phải hàng giả thì khiếu nại ở đâu?',
        'Where do I complain about counterfeit goods?',
      ],
      asked: [
        'mua hang gia tren mang',
        'Bị lừa bán hàng kém chất lượng',
        'báo hàng giả quản lý thị trường',
      ],
      askedInEnglish: ['counterfeit complaint', 'bought a fake'],
      answer: [
        [
          'Giữ hóa đơn, ảnh, tin nhắn rồi yêu cầu người bán đổi, trả. Không được thì gọi tổng đài bảo vệ người tiêu dùng 18006838 hoặc báo Quản lý thị trường.',
          'Keep bill, pictures and messages and ask the seller to exchange or refund. If that fails, call the consumer hotline 18006838 or tell market surveillance.',
        ],
      ],
      lifeEvents: ['giai-quyet-khieu-kien'],
    }),
    faq('cong-ty-nuoc-ngoai-mo-van-phong', {
      question: [
        'Công ty nước ngoài mở văn phòng đại diện cần gì?',
        'What does a foreign company need to open a representative office?',
      ],
      asked: [
        'vpdd cty nuoc ngoai thu tuc',
        'Văn phòng đại diện có được bán hàng không?',
        'lập VPĐD ở Đắk Lắk',
      ],
      askedInEnglish: ['rep office requirements', 'can a rep office sell'],
      answer: [
        [
          'Công ty mẹ phải hoạt động ít nhất 1 năm; giấy tờ nước ngoài phải hợp pháp hóa và dịch. Văn phòng đại diện không được bán hàng, ký hợp đồng thu tiền; muốn kinh doanh thì lập công ty hoặc chi nhánh.',
          'The parent has existed for at least 1 year; its papers are legalised and translated. The office may not sell or sign contracts for money; to trade, found a company or branch.',
        ],
      ],
      live: ['dossier', 'van-phong-dai-dien-thuong-nhan-nuoc-ngoai'],
    }),
    faq('ban-ruou-thuoc-la-tap-hoa', {
      question: [
        'Tạp hóa bán bia, rượu, thuốc lá cần lưu ý gì?',
        'What must a corner shop mind when selling beer, spirits or tobacco?',
      ],
      asked: ['tap hoa ban ruou co can giay phep', 'Bán thuốc lá lẻ', 'bán bia cho trẻ em'],
      askedInEnglish: ['sell alcohol permit', 'corner shop tobacco'],
      answer: [
        [
          'Không bán cho người dưới 18 tuổi, chỉ bán hàng có nguồn gốc, dán tem. Điều kiện kinh doanh rượu, thuốc lá được cắt giảm nhiều lần; hỏi xã, phường xem mặt hàng của bạn hiện còn cần giấy gì.',
          'Sell to no one below 18, and only goods of known origin with stamps. The conditions have been cut several times; ask the commune what your goods need today.',
        ],
      ],
      procedures: ['dang-ky-ho-kinh-doanh'],
    }),
  ],
};
