import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const companyFaqs: StarterFaqSet = {
  slug: 'cong-ty-chi-nhanh-hop-tac-xa',
  title: { vi: 'Công ty, chi nhánh, hợp tác xã', en: 'Companies, branches, cooperatives' },
  summary: {
    vi: 'Góp vốn, đặt tên, mở chi nhánh, nghỉ bán, lập hợp tác xã.',
    en: 'Capital, names, branches, closing, cooperatives.',
  },
  agency: 'so-tai-chinh',
  fields: ['ke-hoach-va-dau-tu'],
  lifeEvents: ['khoi-su-kinh-doanh'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('hun-von-mo-cong-ty-chon-loai-nao', {
      question: [
        'Hùn vốn với bạn thì mở loại công ty nào?',
        'Which form suits a company with friends?',
      ],
      asked: [
        '2 nguoi mo cong ty chon loai nao',
        'TNHH hai thành viên hay cổ phần?',
        'góp vốn với bạn',
      ],
      askedInEnglish: ['company with friends', 'LLC or joint stock'],
      answer: [
        [
          'Hai đến năm mươi người quen biết thường chọn công ty TNHH hai thành viên: đơn giản, khó cho người lạ vào. Từ ba người trở lên và muốn gọi vốn rộng thì chọn công ty cổ phần.',
          'Two to fifty people who know each other usually choose a limited company with members: simple, and closed to strangers. Three or more who seek wider capital choose a joint-stock company.',
        ],
      ],
      live: ['dossier', 'dang-ky-cong-ty-tnhh-hai-thanh-vien'],
    }),
    faq('von-dieu-le-toi-thieu-bao-nhieu', {
      question: [
        'Mở công ty cần vốn tối thiểu bao nhiêu?',
        'What is the minimum capital of a company?',
      ],
      asked: [
        'von dieu le toi thieu',
        'Mở công ty vốn 1 triệu được không?',
        'không góp đủ vốn có sao không',
      ],
      askedInEnglish: ['minimum capital', 'charter capital'],
      answer: [
        [
          'Phần lớn ngành nghề không đòi vốn tối thiểu. Vốn đã đăng ký phải góp đủ trong 90 ngày; không đủ thì phải đăng ký giảm vốn. Vài ngành như bất động sản, bảo vệ, tài chính có yêu cầu riêng.',
          'Most trades ask for none. Registered capital is paid in within 90 days, or reduced. A few trades such as finance have rules of their own.',
        ],
      ],
      procedures: ['dang-ky-cong-ty-tnhh-mot-thanh-vien', 'dang-ky-cong-ty-tnhh-hai-thanh-vien'],
      legalBases: ['59/2020/QH14'],
    }),
    faq('dat-ten-cong-ty-bi-trung', {
      question: [
        'Kiểm tra tên công ty có bị trùng không ở đâu?',
        'Where do I see whether a company name is free?',
      ],
      asked: ['tra ten cong ty', 'Đặt tên công ty tiếng Anh', 'tên công ty bị trùng'],
      askedInEnglish: ['company name check', 'name taken'],
      answer: [
        [
          'Tra trên Cổng thông tin quốc gia về đăng ký doanh nghiệp. Tên không được trùng, gây nhầm lẫn trên cả nước và không dùng tên cơ quan nhà nước. Nên nghĩ sẵn hai, ba tên.',
          'Look in the national business registration portal. Names must be free nationwide and not misleading, and may not use those of authorities. Have two or three ready.',
        ],
      ],
      procedures: ['dang-ky-cong-ty-tnhh-mot-thanh-vien'],
    }),
    faq('mo-them-cua-hang-o-tinh-khac', {
      question: [
        'Công ty mở thêm cửa hàng ở tỉnh khác phải làm gì?',
        'How does a company open a shop in another province?',
      ],
      asked: [
        'mo chi nhanh tinh khac',
        'Địa điểm kinh doanh khác chi nhánh thế nào?',
        'mở kho ở tỉnh khác',
      ],
      askedInEnglish: ['branch in another province', 'shop or branch'],
      answer: [
        [
          'Nộp ở cơ quan đăng ký kinh doanh của tỉnh nơi đặt cửa hàng, hầu hết qua mạng. Địa điểm kinh doanh đơn giản hơn chi nhánh: không có con dấu, kê khai thuế theo công ty.',
          'Apply to the registration office of that province, mostly online. A place of business is simpler than a branch: no seal, and taxed with the company.',
        ],
      ],
      live: ['dossier', 'dang-ky-chi-nhanh-van-phong-dai-dien'],
      lifeEvents: ['thanh-lap-chi-nhanh-van-phong-dai-dien'],
    }),
    faq('nghi-ban-tra-giay-phep-o-dau', {
      question: [
        'Nghỉ bán hẳn thì trả giấy phép hộ kinh doanh ở đâu?',
        'Where do I close my household business?',
      ],
      asked: ['tra giay phep kinh doanh o xa', 'Đóng cửa tiệm có phải báo thuế?', 'dẹp tiệm'],
      askedInEnglish: ['close household business', 'stop selling'],
      answer: [
        [
          'Trả hết thuế, rồi nộp thông báo ở bất kỳ xã, phường nào trong tỉnh hoặc trực tuyến. Không báo thì mã số vẫn treo và có thể bị phạt, sau này khó đăng ký mới.',
          'Pay all taxes, then hand in the notice to any commune of the province or online. Without it your code stays open, fines may follow and registering anew gets hard.',
        ],
      ],
      live: ['dossier', 'cham-dut-ho-kinh-doanh'],
      lifeEvents: ['tam-dung-cham-dut-hoat-dong'],
    }),
    faq('tam-nghi-ban-co-phai-bao', {
      question: [
        'Tạm nghỉ bán vài tháng có phải báo không?',
        'Must I announce a pause of some months?',
      ],
      asked: [
        'nghi ban 3 thang co phai bao xa',
        'Tạm ngừng hộ kinh doanh đóng thuế không?',
        'nghỉ bán về quê',
      ],
      askedInEnglish: ['pause a shop tax', 'closed for months'],
      answer: [
        [
          'Nên báo: thời gian tạm ngừng đã thông báo thì không phải khai, nộp thuế cho việc kinh doanh. Thông báo gửi xã, phường, dữ liệu tự chuyển sang thuế.',
          'Do: for an announced pause no tax return on the business is due. Tell the commune; the data reaches the tax office.',
        ],
      ],
      live: ['dossier', 'tam-ngung-ho-kinh-doanh'],
      lifeEvents: ['tam-dung-cham-dut-hoat-dong'],
    }),
    faq('lap-hop-tac-xa-can-may-nguoi', {
      question: [
        'Lập hợp tác xã cần mấy người, đăng ký ở đâu?',
        'How many people found a cooperative, and where?',
      ],
      asked: [
        'htx can may thanh vien',
        'Đăng ký hợp tác xã ở xã được không?',
        'thành lập HTX nông nghiệp',
      ],
      askedInEnglish: ['cooperative how many members', 'register co-op where'],
      answer: [
        [
          'Từ năm thành viên trở lên, đăng ký ở xã, phường nơi đặt trụ sở. Họp thành lập, thông qua điều lệ và phương án trước khi nộp.',
          'Five or more, registered by the commune of its seat. Hold the founding meeting and adopt charter and plan before applying.',
        ],
      ],
      live: ['dossier', 'dang-ky-hop-tac-xa'],
      legalBases: ['17/2023/QH15'],
    }),
    faq('cong-chuc-co-duoc-mo-cong-ty', {
      question: [
        'Công chức, giáo viên có được mở công ty không?',
        'May officials and teachers open a company?',
      ],
      asked: [
        'gv truong cong mo cong ty dc k',
        'Công chức góp vốn kinh doanh',
        'vợ công chức đứng tên hộ kinh doanh',
      ],
      askedInEnglish: ['official open company', 'teacher business'],
      answer: [
        [
          'Cán bộ, công chức không được thành lập, quản lý doanh nghiệp; viên chức cũng bị hạn chế, trừ trường hợp luật về khoa học, giáo dục cho phép. Góp vốn, mua cổ phần có thể được, tùy chức vụ và ngành.',
          'Officials may not found or manage companies; public employees are limited too, except where the laws on science and education allow it. Holding shares may be allowed, by post and trade.',
        ],
      ],
      procedures: ['dang-ky-cong-ty-tnhh-mot-thanh-vien'],
      legalBases: ['59/2020/QH14', '76/2025/QH15'],
    }),
    faq('chu-so-huu-huong-loi-la-gi', {
      question: [
        'Chủ sở hữu hưởng lợi là ai, có phải khai không?',
        'Who is a beneficial owner, and must they be declared?',
      ],
      asked: [
        'chu so huu huong loi la gi',
        'Khai danh sách chủ sở hữu hưởng lợi',
        'sở hữu 25% vốn',
      ],
      askedInEnglish: ['beneficial owner', 'declare owners'],
      answer: [
        [
          'Là cá nhân thực tế sở hữu từ 25% vốn hoặc chi phối công ty. Từ ngày 1/7/2025 công ty mới phải khai; công ty cũ khai khi đổi nội dung đăng ký.',
          'The person who really owns 25% or more of the capital or controls the company. Since 1/7/2025 new companies declare them; older ones when they next change their registration.',
        ],
      ],
      procedures: ['dang-ky-cong-ty-tnhh-mot-thanh-vien', 'dang-ky-cong-ty-tnhh-hai-thanh-vien'],
      legalBases: ['76/2025/QH15', '168/2025/NĐ-CP'],
    }),
  ],
};
