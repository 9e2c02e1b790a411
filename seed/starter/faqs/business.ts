import type { StarterFaqSet } from '../starter.ts';

export const businessFaqs: StarterFaqSet = {
  slug: 'kinh-doanh',
  title: { vi: 'Mở và vận hành việc kinh doanh', en: 'Starting and running a business' },
  summary: {
    vi: 'Hộ kinh doanh, công ty, tạm ngừng, lao động nước ngoài.',
    en: 'Household businesses, companies, suspension, foreign workers.',
  },
  agency: 'so-tai-chinh',
  fields: ['ke-hoach-va-dau-tu'],
  lifeEvents: ['khoi-su-kinh-doanh'],
  verifiedOn: '2026-11-23',
  faqs: [
    {
      slug: 'mo-quan-nho-co-phai-dang-ky-khong',
      question: {
        vi: 'Mở quán ăn nhỏ có phải đăng ký kinh doanh không?',
        en: 'Must I register to open a small eatery?',
      },
      wordings: {
        vi: [
          'Bán hàng tại nhà có cần đăng ký không?',
          'Mở quán cà phê cần giấy tờ gì?',
          'Buôn bán nhỏ có phải xin giấy phép không?',
        ],
        en: ['Open a cafe', 'Do street vendors register?'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Có quán cố định thì đăng ký hộ kinh doanh ở xã, phường. Hàng rong, quà vặt, buôn chuyến, dịch vụ thu nhập thấp thì không phải đăng ký, trừ ngành nghề có điều kiện.',
            en: 'With a fixed shop, register a household business in the commune or ward. Street vendors and low-income services need not, unless the trade is conditional.',
          },
        },
        { live: 'dossier', of: 'dang-ky-ho-kinh-doanh' },
      ],
      procedures: ['dang-ky-ho-kinh-doanh'],
      legalBases: ['168/2025/NĐ-CP'],
      related: ['ho-kinh-doanh-hay-cong-ty'],
    },
    {
      slug: 'ho-kinh-doanh-hay-cong-ty',
      question: {
        vi: 'Nên mở hộ kinh doanh hay công ty TNHH?',
        en: 'Household business or limited company?',
      },
      wordings: {
        vi: [
          'Hộ kinh doanh khác công ty thế nào?',
          'Nên thành lập công ty hay hộ kinh doanh cá thể?',
          'Ưu nhược điểm hộ kinh doanh',
        ],
        en: ['Sole trader or company', 'Which form of business'],
      },
      answer: [
        {
          list: [
            {
              vi: 'Hộ kinh doanh: thủ tục đơn giản, làm ở xã, phường; chủ hộ chịu trách nhiệm bằng toàn bộ tài sản của mình.',
              en: 'Household business: simple, done in the commune; the owner is liable with all personal property.',
            },
            {
              vi: 'Công ty TNHH: làm ở Sở Tài chính; chủ chỉ chịu trách nhiệm trong số vốn đã góp, nhưng phải có kế toán, báo cáo đầy đủ.',
              en: 'Limited company: registered by the Department of Finance; liability ends at the capital, but full accounts are kept.',
            },
          ],
        },
        { live: 'channels', of: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' },
      ],
      procedures: ['dang-ky-ho-kinh-doanh', 'dang-ky-cong-ty-tnhh-mot-thanh-vien'],
      legalBases: ['59/2020/QH14'],
      related: ['mo-quan-nho-co-phai-dang-ky-khong'],
    },
    {
      slug: 'thanh-lap-cong-ty-o-so-nao',
      question: {
        vi: 'Thành lập công ty nộp hồ sơ ở sở nào?',
        en: 'Which department registers a new company?',
      },
      wordings: {
        vi: [
          'Sở Kế hoạch và Đầu tư còn đăng ký doanh nghiệp không?',
          'Đăng ký doanh nghiệp ở đâu?',
          'Mở công ty ở Phú Yên nộp ở đâu?',
        ],
        en: ['Where to register a company', 'Department of Planning and Investment'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Nộp ở Phòng Đăng ký kinh doanh của Sở Tài chính, vì Sở Kế hoạch và Đầu tư đã hợp nhất vào Sở Tài chính từ tháng 3/2025. Hầu hết hồ sơ nộp qua mạng và được miễn lệ phí.',
            en: 'At the business registration office of the Department of Finance, into which Planning and Investment merged in 3/2025. Most apply online, which is free.',
          },
        },
        { live: 'place', of: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' },
      ],
      procedures: ['dang-ky-cong-ty-tnhh-mot-thanh-vien'],
      legalBases: ['168/2025/NĐ-CP', '47/2019/TT-BTC'],
    },
    {
      slug: 'tam-ngung-cong-ty-bao-truoc-may-ngay',
      question: {
        vi: 'Tạm ngừng công ty phải báo trước mấy ngày và được bao lâu?',
        en: 'How early must a suspension be announced and how long may it last?',
      },
      wordings: {
        vi: [
          'Thủ tục tạm ngừng kinh doanh',
          'Công ty tạm nghỉ tối đa bao lâu?',
          'Không hoạt động nữa có phải báo không?',
        ],
        en: ['Suspend a company', 'Dormant company'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Báo ít nhất 3 ngày làm việc trước ngày tạm ngừng. Mỗi lần không quá 1 năm; hết hạn muốn nghỉ tiếp thì thông báo lại. Thuế và nợ còn thiếu vẫn phải trả.',
            en: 'At least 3 working days before. Each lasts at most 1 year; give notice again to continue. Taxes and debts remain due.',
          },
        },
        { live: 'channels', of: 'tam-ngung-kinh-doanh' },
      ],
      procedures: ['tam-ngung-kinh-doanh'],
      lifeEvents: ['tam-dung-cham-dut-hoat-dong'],
      legalBases: ['59/2020/QH14', '168/2025/NĐ-CP'],
    },
    {
      slug: 'thue-nguoi-nuoc-ngoai-can-gi',
      question: {
        vi: 'Muốn thuê người nước ngoài làm việc thì cần gì?',
        en: 'What is needed to employ a foreigner?',
      },
      wordings: {
        vi: [
          'Xin giấy phép lao động ở đâu?',
          'Thuê giáo viên nước ngoài cần thủ tục gì?',
          'Work permit mất bao lâu?',
        ],
        en: ['Work permit how long', 'Hire a foreign teacher', 'Can I work in Vietnam?'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Người sử dụng lao động xin giấy phép lao động ở Sở Nội vụ trước khi người đó bắt đầu làm. Một số trường hợp không thuộc diện cấp giấy phép, nhưng vẫn phải báo hoặc xin xác nhận.',
            en: 'The employer applies to the Department of Home Affairs for a work permit before the work begins. Some people are exempt but must be notified or confirmed.',
          },
        },
        { live: 'dossier', of: 'cap-giay-phep-lao-dong' },
      ],
      procedures: ['cap-giay-phep-lao-dong', 'cap-phieu-ly-lich-tu-phap'],
      lifeEvents: ['lao-dong-va-bao-hiem-xa-hoi'],
      audiences: ['doanh-nghiep', 'nguoi-nuoc-ngoai'],
      legalBases: ['219/2025/NĐ-CP'],
    },
    {
      slug: 'ban-thuc-pham-co-can-giay-attp-khong',
      question: {
        vi: 'Cửa hàng bán thực phẩm có cần giấy an toàn thực phẩm không?',
        en: 'Does a food shop need a food-safety certificate?',
      },
      wordings: {
        vi: [
          'Bán đồ ăn cần giấy VSATTP không?',
          'Xin giấy ATTP ở đâu?',
          'Quán ăn nhỏ có phải xin giấy vệ sinh an toàn thực phẩm?',
        ],
        en: ['Food safety certificate', 'Food shop permit'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Phần lớn cơ sở kinh doanh thực phẩm phải có. Cơ sở nhỏ lẻ, bán hàng rong hoặc đã có chứng nhận tương đương thì được miễn, chỉ cần cam kết. Ngành Công Thương, y tế và nông nghiệp mỗi ngành quản một nhóm hàng: hỏi trước để nộp đúng nơi.',
            en: 'Most food businesses do. Very small ones, street vendors and holders of an equivalent certificate are exempt and give an undertaking. Trade, health and agriculture each look after some goods: ask first where to apply.',
          },
        },
      ],
      procedures: ['cap-giay-chung-nhan-an-toan-thuc-pham', 'dang-ky-ho-kinh-doanh'],
      legalBases: ['55/2010/QH12'],
    },
  ],
};
