import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const zoneFaqs: StarterFaqSet = {
  slug: 'dau-tu-khu-kinh-te',
  title: { vi: 'Đầu tư, khu kinh tế, khu công nghiệp', en: 'Investment and economic zones' },
  summary: {
    vi: 'Dự án đầu tư, giấy chứng nhận, nội quy lao động, công nhân trong khu.',
    en: 'Projects, certificates, work rules and workers in the zones.',
  },
  agency: 'ban-quan-ly-khu-kinh-te',
  fields: ['khu-kinh-te-khu-cong-nghiep'],
  lifeEvents: ['khoi-su-kinh-doanh', 'lao-dong-va-bao-hiem-xa-hoi'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('dau-tu-nop-ban-quan-ly-hay-so-tai-chinh', {
      question: [
        'Dự án đầu tư nộp ở Ban quản lý khu kinh tế hay Sở Tài chính?',
        'Zones Board or Department of Finance: where does a project apply?',
      ],
      asked: [
        'xin giay phep dau tu nop o dau',
        'Đầu tư trong KCN nộp cơ quan nào?',
        'BQL KKT hay sở',
      ],
      askedInEnglish: ['where to apply for investment certificate', 'project inside the zone'],
      answer: [
        [
          'Dự án nằm trong khu kinh tế, khu công nghiệp thì nộp ở Ban quản lý. Nằm ngoài các khu đó thì nộp ở Sở Tài chính. Nộp nhầm thì nơi nhận hướng dẫn chuyển, nhưng mất thêm thời gian.',
          'Projects inside the economic and industrial zones apply to the Management Board, those outside to the Department of Finance. A wrong door costs time, though it will send you on.',
        ],
      ],
      live: ['place', 'cap-giay-chung-nhan-dang-ky-dau-tu'],
    }),
    faq('cap-giay-chung-nhan-dau-tu-bao-lau', {
      question: [
        'Giấy chứng nhận đăng ký đầu tư bao lâu thì có?',
        'How long does an investment certificate take?',
      ],
      asked: ['cap GCN DKDT may ngay', 'Thời gian cấp giấy phép đầu tư', 'xin IRC mất bao lâu'],
      askedInEnglish: ['IRC how long', 'investment licence time'],
      answer: [
        [
          'Thời gian tính từ ngày hồ sơ hợp lệ; dự án đã có chấp thuận chủ trương thì nhanh hơn. Hồ sơ thiếu năng lực tài chính hay giấy tờ địa điểm là lý do chậm thường gặp.',
          'Time runs from a valid dossier; projects approved in principle are quicker. Missing proof of finance or of the place is the usual cause of delay.',
        ],
      ],
      live: ['channels', 'cap-giay-chung-nhan-dang-ky-dau-tu'],
    }),
    faq('doi-dia-chi-du-an-sau-sap-nhap', {
      question: [
        'Sau sáp nhập có phải đổi giấy chứng nhận đầu tư ghi địa chỉ cũ không?',
        'Must an investment certificate with the old address be changed after the merger?',
      ],
      asked: [
        'giay dau tu ghi tinh phu yen co phai doi',
        'Cập nhật địa chỉ dự án sau 1/7/2025',
        'đổi địa danh giấy đầu tư',
      ],
      askedInEnglish: ['old province on investment certificate', 'update project address'],
      answer: [
        [
          'Không bắt buộc. Giấy đã cấp vẫn có giá trị; khi cần ghi địa danh mới thì làm thủ tục điều chỉnh, hoặc cập nhật cùng lần điều chỉnh sau.',
          'It is not compulsory. The certificate stays valid; to show the new place names, have it amended, alone or with your next change.',
        ],
      ],
      live: ['dossier', 'dieu-chinh-giay-chung-nhan-dang-ky-dau-tu'],
    }),
    faq('ngung-du-an-phai-bao-ai', {
      question: ['Muốn dừng hẳn dự án đầu tư phải làm gì?', 'What must I do to end a project?'],
      asked: [
        'cham dut du an dau tu thu tuc',
        'Đóng nhà máy trong KCN',
        'trả lại giấy chứng nhận đầu tư',
      ],
      askedInEnglish: ['close a factory', 'end a project'],
      answer: [
        [
          'Nhà đầu tư ra quyết định, báo cơ quan đăng ký đầu tư, rồi thanh lý: trả lương, bảo hiểm, thuế, đất. Công ty muốn giải thể thì còn làm thủ tục giải thể doanh nghiệp ở Sở Tài chính.',
          'The investor decides, tells the registration office, then settles wages, insurance, taxes and land. A company that also closes is dissolved at the Department of Finance.',
        ],
      ],
      live: ['dossier', 'cham-dut-du-an-dau-tu'],
      lifeEvents: ['tam-dung-cham-dut-hoat-dong'],
    }),
    faq('bao-nhieu-nguoi-phai-dang-ky-noi-quy', {
      question: [
        'Công ty bao nhiêu người thì phải đăng ký nội quy lao động?',
        'From how many workers must work rules be registered?',
      ],
      asked: [
        'cty may nguoi phai co noi quy',
        'Dưới 10 người có phải đăng ký nội quy?',
        'nội quy lao động bắt buộc khi nào',
      ],
      askedInEnglish: ['work rules how many employees', 'internal rules registration'],
      answer: [
        [
          'Từ 10 người lao động trở lên thì phải có nội quy bằng văn bản và đăng ký. Dưới số đó không phải đăng ký, nhưng kỷ luật, giờ làm phải ghi trong hợp đồng.',
          'From 10 workers on, rules are written and registered. Below that no registration is needed, but discipline and hours stand in the contracts.',
        ],
      ],
      live: ['dossier', 'dang-ky-noi-quy-lao-dong'],
      legalBases: ['45/2019/QH14'],
    }),
    faq('lam-viec-trong-khu-cong-nghiep-nguoi-nuoc-ngoai', {
      question: [
        'Người nước ngoài làm trong khu công nghiệp xin giấy phép lao động ở đâu?',
        'Where do foreigners in an industrial park get a work permit?',
      ],
      asked: [
        'wp trong kcn xin o dau',
        'GPLĐ khu công nghiệp nộp BQL?',
        'giấy phép lao động trong khu kinh tế',
      ],
      askedInEnglish: ['work permit industrial zone', 'zone board work permit'],
      answer: [
        [
          'Người sử dụng lao động hỏi Ban quản lý khu trước; nơi được ủy quyền thì nộp tại Ban quản lý, nếu không thì nộp ở Sở Nội vụ. Giấy tờ giống nhau ở cả hai nơi.',
          'The employer asks the Management Board first; where it is authorised it takes the application, otherwise Home Affairs does. The papers are the same.',
        ],
      ],
      live: ['dossier', 'cap-giay-phep-lao-dong'],
    }),
    faq('cong-nhan-khu-cong-nghiep-thue-nha-xa-hoi', {
      question: [
        'Công nhân khu công nghiệp có được thuê nhà ở xã hội không?',
        'May workers of the zones rent social housing?',
      ],
      asked: [
        'cong nhan kcn mua nha o xa hoi',
        'Nhà ở công nhân đăng ký ở đâu?',
        'NOXH cho công nhân',
      ],
      askedInEnglish: ['social housing for workers', 'worker housing'],
      answer: [
        [
          'Có, công nhân là một trong các đối tượng được mua, thuê, thuê mua nhà ở xã hội khi đủ điều kiện về nhà ở và thu nhập. Nhà do Nhà nước xây thì đăng ký qua Sở Xây dựng; nhà của chủ đầu tư thì đăng ký với chủ đầu tư.',
          'Yes, workers are among those entitled if they meet the conditions of housing and income. For houses built by the State apply to the Department of Construction, for others to their developer.',
        ],
      ],
      live: ['dossier', 'thue-nha-o-xa-hoi'],
      lifeEvents: ['dien-luc-nha-o-dat-dai'],
    }),
    faq('doanh-nghiep-sinh-thai-duoc-gi', {
      question: [
        'Doanh nghiệp sinh thái được lợi gì và cần gì?',
        'What does an eco-enterprise gain, and what does it need?',
      ],
      asked: [
        'dn sinh thai la gi',
        'Khu công nghiệp sinh thái ưu đãi gì?',
        'chứng nhận doanh nghiệp xanh',
      ],
      askedInEnglish: ['eco-enterprise benefits', 'green certificate'],
      answer: [
        [
          'Được ưu tiên về vốn xanh, hỗ trợ kỹ thuật và uy tín với khách hàng. Doanh nghiệp phải ở trong khu công nghiệp sinh thái, tuân thủ môi trường và cùng doanh nghiệp khác dùng lại nước, năng lượng hoặc phế liệu.',
          'It gains access to green finance, technical help and the trust of customers. It must be in an eco-industrial park, keep environmental law and share water, energy or by-products with others.',
        ],
      ],
      live: ['dossier', 'chung-nhan-doanh-nghiep-sinh-thai'],
    }),
  ],
};
