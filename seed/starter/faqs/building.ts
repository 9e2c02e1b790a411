import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const buildingFaqs: StarterFaqSet = {
  slug: 'sua-nha-va-cay-xanh',
  title: {
    vi: 'Xây, sửa nhà, cây xanh, nhà ở xã hội',
    en: 'Building, repairs, trees, social housing',
  },
  summary: {
    vi: 'Sửa nhà, gia hạn giấy phép, xây sai phép, chặt cây, thuê nhà xã hội.',
    en: 'Repairs, extensions, unlawful building, trees, social housing.',
  },
  agency: 'so-xay-dung',
  fields: ['xay-dung'],
  lifeEvents: ['dien-luc-nha-o-dat-dai'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('sua-nha-khi-nao-phai-xin-phep', {
      question: ['Sửa nhà khi nào phải xin phép?', 'When does a repair need a permit?'],
      asked: [
        'sua nha co phai xin phep ko',
        'Thay mái tôn có cần giấy phép?',
        'nâng nền, xây thêm phòng',
      ],
      askedInEnglish: ['repair permit when', 'add a room'],
      answer: [
        [
          'Khi thay đổi kết cấu chịu lực, công năng hoặc mặt ngoài giáp đường ở đô thị. Sơn, lát gạch, thay cửa, chống dột thì không cần. Xây thêm tầng luôn phải xin phép nếu nhà thuộc diện có giấy phép.',
          'When the frame, the use or, in towns, the street front changes. Painting, tiling, new doors and mending leaks need none. An extra floor always does where houses need permits.',
        ],
      ],
      live: ['dossier', 'cap-giay-phep-sua-chua-nha'],
      related: ['xay-nha-co-phai-xin-phep-khong'],
    }),
    faq('giay-phep-xay-dung-het-han', {
      question: [
        'Giấy phép xây dựng hết hạn mà chưa xây thì sao?',
        'My building permit ends and I have not begun. What now?',
      ],
      asked: [
        'gpxd het han chua xay',
        'Gia hạn giấy phép xây dựng mấy lần?',
        'giấy phép xây nhà có hạn bao lâu',
      ],
      askedInEnglish: ['expired building permit', 'extend building permit'],
      answer: [
        [
          'Xin gia hạn trước ngày hết hạn, ở xã, phường. Đã quá hạn thì xin giấy phép mới. Đã khởi công trước ngày hết hạn thì cứ xây tiếp.',
          'Ask the commune to extend it before that day. After it, apply for a new permit. If you began in time, go on building.',
        ],
      ],
      live: ['channels', 'gia-han-giay-phep-xay-dung'],
    }),
    faq('hang-xom-xay-nha-lam-nut-nha', {
      question: [
        'Hàng xóm xây nhà làm nứt nhà tôi thì làm sao?',
        'My neighbour’s building cracked my house. What can I do?',
      ],
      asked: [
        'hang xom xay nha nut tuong nha minh',
        'Xây nhà gây lún nhà bên',
        'thi công làm hư nhà',
      ],
      askedInEnglish: ['neighbour building damage', 'cracks in my wall'],
      answer: [
        [
          'Chụp ảnh, mời chủ nhà và thợ đến lập biên bản. Báo xã, phường để yêu cầu dừng thi công, khắc phục và bồi thường; không thỏa thuận được thì khởi kiện ra tòa.',
          'Take pictures and record it with owner and builder. Ask the commune to stop the work and to have it mended and paid for; if you cannot agree, sue.',
        ],
      ],
      lifeEvents: ['giai-quyet-khieu-kien'],
    }),
    faq('xay-nha-sai-phep-bi-phat', {
      question: [
        'Xây nhà không phép, sai phép bị xử lý thế nào?',
        'What follows from building without or against a permit?',
      ],
      asked: [
        'xay khong phep bi phat bao nhieu',
        'Xây sai thiết kế có bị tháo dỡ?',
        'nhà không phép',
      ],
      askedInEnglish: ['built without permit', 'demolition'],
      answer: [
        [
          'Bị lập biên bản, buộc dừng và phạt tiền; không đủ điều kiện thì bị buộc tháo dỡ. Đang xây mà đủ điều kiện thì được xin phép bổ sung trong thời hạn ghi trong biên bản.',
          'The work is stopped and fined; where it cannot be allowed it is taken down. If it can, you may apply within the time set in the record.',
        ],
      ],
      procedures: ['cap-giay-phep-xay-dung-nha-o'],
    }),
    faq('chat-cay-truoc-nha-co-bi-phat', {
      question: [
        'Chặt cây trên vỉa hè trước nhà có bị phạt không?',
        'May I fell the tree on the pavement before my house?',
      ],
      asked: ['chat cay via he', 'Cây trước nhà sắp ngã báo ai?', 'tỉa cành cây đường phố'],
      askedInEnglish: ['cut street tree', 'tree about to fall'],
      answer: [
        [
          'Cây công cộng phải có giấy phép, tự chặt bị phạt. Cây sắp ngã, gãy nguy hiểm thì gọi xã, phường hoặc công ty môi trường xử lý ngay, làm giấy sau. Cây trong vườn nhà thì không phải xin, trừ cây được bảo tồn.',
          'Public trees need a permit; felling them yourself is fined. If one is about to fall, call the commune at once and do the papers later. Trees in your garden need none unless protected.',
        ],
      ],
      live: ['channels', 'chat-ha-cay-xanh'],
    }),
    faq('ai-duoc-mua-nha-o-xa-hoi', {
      question: ['Ai được mua, thuê nhà ở xã hội?', 'Who may buy or rent social housing?'],
      asked: ['dk mua nha o xa hoi', 'Thu nhập bao nhiêu được mua nhà xã hội?', 'điều kiện NOXH'],
      askedInEnglish: ['who can buy social housing', 'social housing conditions'],
      answer: [
        [
          'Người thu nhập thấp, công nhân, hộ nghèo, người có công, công chức, lực lượng vũ trang chưa có nhà hoặc nhà quá chật. Mức thu nhập do Chính phủ quy định và thay đổi; xem thông báo của từng dự án.',
          'Low incomes, workers, poor homes, people with merit, officials and the forces, if they have no home or a cramped one. The income limit is set by the Government and changes; see each project.',
        ],
      ],
      live: ['dossier', 'thue-nha-o-xa-hoi'],
      legalBases: ['27/2023/QH15', '100/2024/NĐ-CP'],
    }),
    faq('chung-chi-xay-dung-thi-o-dau', {
      question: [
        'Xin chứng chỉ hành nghề xây dựng có phải thi không?',
        'Is there a test for the construction certificate?',
      ],
      asked: ['thi cchn xay dung', 'Chứng chỉ giám sát hạng 2', 'kỹ sư xây dựng cần chứng chỉ gì'],
      askedInEnglish: ['construction certificate test', 'site supervisor certificate'],
      answer: [
        [
          'Có, hồ sơ đạt thì được mời sát hạch pháp luật và chuyên môn. Hạng phụ thuộc số năm kinh nghiệm và công trình đã làm; Sở Xây dựng hoặc hội nghề nghiệp được công nhận cấp.',
          'Yes, if the dossier qualifies you take a test of law and skill. The class depends on years and works done; the department or a recognised association issues it.',
        ],
      ],
      live: ['dossier', 'chung-chi-hanh-nghe-xay-dung'],
      lifeEvents: ['viec-lam'],
    }),
    faq('xay-nha-tren-dat-nong-nghiep', {
      question: ['Có được xây nhà trên đất nông nghiệp không?', 'May I build a house on farmland?'],
      asked: ['xay nha tren dat vuon', 'Dựng chòi trên đất rẫy', 'đất trồng cây lâu năm làm nhà'],
      askedInEnglish: ['build on farmland', 'house on garden land'],
      answer: [
        [
          'Không được xây nhà ở khi chưa chuyển sang đất ở. Trang trại được dựng nhà tạm, kho, chòi trực tiếp phục vụ sản xuất khi đáp ứng quy định. Hỏi xã, phường xem quy hoạch trước khi đổ móng.',
          'No home until the land becomes residential. Farms may put up sheds and shelters that serve production, within the rules. Ask the commune about the plan before you lay foundations.',
        ],
      ],
      procedures: ['cap-giay-phep-xay-dung-nha-o'],
    }),
  ],
};
