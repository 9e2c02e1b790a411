import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const taxFaqs: StarterFaqSet = {
  slug: 'thue-va-le-phi',
  title: { vi: 'Thuế và lệ phí trước bạ', en: 'Taxes and registration tax' },
  summary: {
    vi: 'Mã số thuế, người phụ thuộc, hoàn thuế, trước bạ xe và nhà đất.',
    en: 'Tax codes, dependants, refunds, registration tax of vehicles and homes.',
  },
  agency: 'thue-tinh',
  fields: ['tai-chinh'],
  lifeEvents: ['viec-lam', 'tai-chinh-doanh-nghiep'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('ma-so-thue-co-phai-so-can-cuoc-khong', {
      question: [
        'Mã số thuế cá nhân có phải là số căn cước không?',
        'Is my tax code the number of my identity card?',
      ],
      asked: ['MST ca nhan la so nao?', 'Số CCCD thay mã số thuế từ khi nào?', 'mst = cccd?'],
      askedInEnglish: ['tax code same as ID number', 'what is my tax number'],
      answer: [
        [
          'Từ ngày 1/7/2025, số định danh cá nhân của người Việt Nam được dùng thay mã số thuế. Bạn không phải đổi mã cũ, nhưng nên kiểm tra thông tin thuế có khớp với dữ liệu dân cư trên eTax Mobile.',
          'Since 1/7/2025 the personal identity number of Vietnamese citizens serves as their tax code. Old codes need no exchange, but check in eTax Mobile that your tax data matches the population database.',
        ],
      ],
      procedures: ['dang-ky-thue-ca-nhan'],
      legalBases: ['86/2024/TT-BTC'],
    }),
    faq('dang-ky-nguoi-phu-thuoc-the-nao', {
      question: ['Đăng ký người phụ thuộc để giảm thuế thế nào?', 'How do I register a dependant?'],
      asked: [
        'dk nguoi phu thuoc online',
        'Giảm trừ gia cảnh cho con cần gì?',
        'đăng ký con phụ thuộc',
      ],
      askedInEnglish: ['register child for tax relief', 'dependant deduction'],
      answer: [
        [
          'Khai qua nơi trả lương, hoặc tự khai trên Cổng Dịch vụ công hay eTax Mobile. Con, cha mẹ, vợ chồng không có thu nhập hoặc thu nhập rất thấp thường được tính. Mỗi người phụ thuộc chỉ tính cho một người nộp thuế.',
          'Declare through your employer, or yourself on the portal or in eTax Mobile. Children, parents and spouses without income, or with very little, usually count. Each dependant counts for one taxpayer only.',
        ],
      ],
      live: ['dossier', 'dang-ky-thue-ca-nhan'],
    }),
    faq('khi-nao-phai-tu-quyet-toan-thue', {
      question: [
        'Khi nào tôi phải tự quyết toán thuế thu nhập cá nhân?',
        'When must I file my own income-tax return?',
      ],
      asked: [
        'Lam 2 cho co phai tu quyet toan thue k?',
        'Tự quyết toán thuế TNCN',
        'hạn nộp quyết toán thuế',
      ],
      askedInEnglish: ['two employers tax return', 'deadline for tax return'],
      answer: [
        [
          'Khi trong năm bạn có từ hai nơi trả lương, hoặc có thuế phải nộp thêm hay muốn được hoàn. Chỉ có một nơi trả lương thì có thể ủy quyền cho nơi đó làm. Hạn nộp là ngày cuối cùng của tháng 4 năm sau.',
          'When several employers paid you in the year, or you owe tax or want a refund. With one employer you may let it settle for you. The last day is the end of month 4 of the next year.',
        ],
      ],
      live: ['dossier', 'quyet-toan-thue-thu-nhap-ca-nhan'],
    }),
    faq('hoan-thue-bao-lau-co-tien', {
      question: ['Nộp hồ sơ hoàn thuế bao lâu thì có tiền?', 'How long does a tax refund take?'],
      asked: [
        'hoan thue tncn mat bao lau',
        'Sao chưa thấy tiền hoàn thuế?',
        'bao giờ được hoàn thuế',
      ],
      askedInEnglish: ['tax refund how long', 'where is my refund'],
      answer: [
        [
          'Cơ quan thuế xem hồ sơ rồi báo trên tài khoản thuế điện tử; hồ sơ khớp dữ liệu thì nhanh hơn hồ sơ phải kiểm tra. Tiền chuyển vào tài khoản ngân hàng đứng tên bạn. Xem tình trạng trong eTax Mobile, mục tra cứu hồ sơ.',
          'The tax office checks and tells you in your tax account; returns that match its data go faster. The money goes to a bank account in your name. Follow it in eTax Mobile.',
        ],
      ],
      live: ['channels', 'quyet-toan-thue-thu-nhap-ca-nhan'],
    }),
    faq('truoc-ba-nha-dat-bao-nhieu', {
      question: [
        'Lệ phí trước bạ nhà đất là bao nhiêu?',
        'How much is the registration tax of a home?',
      ],
      asked: [
        'thue truoc ba nha dat may %',
        'Mua đất đóng trước bạ bao nhiêu?',
        'phí trước bạ đất',
      ],
      askedInEnglish: ['stamp duty on land', 'registration tax percent'],
      answer: [
        [
          'Bằng 0,5% giá tính lệ phí trước bạ. Cơ quan thuế tính và gửi thông báo sau khi bạn nộp hồ sơ sang tên. Giữa vợ chồng, cha mẹ và con, ông bà và cháu, anh chị em ruột thì được miễn.',
          'It is 0.5% of the assessed price. The tax office sends the notice after you apply for the change of owner. Between spouses, parents and children, grandparents and grandchildren, brothers and sisters there is none.',
        ],
      ],
      live: ['channels', 'khai-le-phi-truoc-ba-nha-dat'],
      lifeEvents: ['dien-luc-nha-o-dat-dai'],
      legalBases: ['10/2022/NĐ-CP'],
    }),
    faq('nop-truoc-ba-xe-may-o-dau', {
      question: [
        'Nộp lệ phí trước bạ xe máy ở đâu?',
        'Where do I pay the registration tax of a motorcycle?',
      ],
      asked: [
        'dong truoc ba xe may online',
        'Mua xe mới nộp thuế trước bạ chỗ nào?',
        'trước bạ xe nộp qua mạng',
      ],
      askedInEnglish: ['pay motorbike tax online', 'vehicle registration tax where'],
      answer: [
        [
          'Nộp trực tuyến trên Cổng Dịch vụ công quốc gia hoặc eTax Mobile rồi trả qua ngân hàng, không phải đến cơ quan thuế. Công an tra cứu được tiền đã nộp khi bạn đăng ký xe.',
          'Pay online on the national portal or in eTax Mobile; no visit is needed. The police see the payment when you register the vehicle.',
        ],
      ],
      live: ['dossier', 'khai-le-phi-truoc-ba-xe'],
      procedures: ['dang-ky-xe-lan-dau'],
      lifeEvents: ['phuong-tien-va-nguoi-lai'],
    }),
    faq('xac-nhan-khong-no-thue-lam-gi', {
      question: [
        'Giấy xác nhận không nợ thuế dùng làm gì và xin ở đâu?',
        'What is a tax clearance for and where do I get it?',
      ],
      asked: [
        'xin giay xac nhan thue di dau thau',
        'Xác nhận nghĩa vụ thuế để vay vốn',
        'giấy không nợ thuế',
      ],
      askedInEnglish: ['tax clearance for tender', 'no tax debt certificate'],
      answer: [
        [
          'Thường cần khi dự thầu, vay vốn, bổ nhiệm, xuất cảnh hoặc giải thể. Gửi đề nghị qua thuế điện tử hoặc nộp ở cơ quan thuế quản lý bạn. Còn tờ khai chưa nộp thì phải nộp trước.',
          'It is often needed for tenders, loans, appointments, leaving the country or closing a company. Ask through the tax portal or at your tax office. Missing returns must be filed first.',
        ],
      ],
      live: ['channels', 'xac-nhan-nghia-vu-thue'],
    }),
    faq('ho-kinh-doanh-dong-thue-the-nao', {
      question: ['Hộ kinh doanh đóng thuế thế nào?', 'How does a household business pay tax?'],
      asked: ['HKD dong thue gi', 'Thuế khoán bỏ chưa?', 'bán tạp hóa có phải đóng thuế không'],
      askedInEnglish: ['household business tax', 'lump-sum tax abolished'],
      answer: [
        [
          'Từ ngày 1/1/2026 không còn thuế khoán; hộ kinh doanh tự khai theo doanh thu. Doanh thu dưới ngưỡng luật định thì không phải nộp, nhưng vẫn phải ghi chép. Cơ quan thuế có ứng dụng và người hướng dẫn miễn phí.',
          'Since 1/1/2026 there is no lump-sum tax; household businesses declare their turnover themselves. Below the threshold in the law nothing is due, but records are kept. The tax office offers an app and free guidance.',
        ],
      ],
      procedures: ['dang-ky-ho-kinh-doanh', 'dang-ky-thue-ca-nhan'],
      lifeEvents: ['khoi-su-kinh-doanh'],
    }),
    faq('bi-phat-nop-phat-o-dau', {
      question: [
        'Bị phạt hành chính thì nộp tiền phạt ở đâu?',
        'Where do I pay an administrative fine?',
      ],
      asked: ['nop phat nguoi online', 'Nộp phạt giao thông qua mạng', 'đóng tiền phạt ở đâu'],
      askedInEnglish: ['pay a fine online', 'traffic fine payment'],
      answer: [
        [
          'Nộp trực tuyến trên Cổng Dịch vụ công quốc gia, hoặc ở kho bạc, ngân hàng ghi trong quyết định xử phạt. Không đưa tiền mặt cho người lập biên bản, trừ trường hợp luật cho nộp phạt tại chỗ và có biên lai.',
          'Pay online on the national portal, or at the treasury or bank named in the decision. Give no cash to an officer, except where the law allows payment on the spot and you get a receipt.',
        ],
      ],
    }),
  ],
};
