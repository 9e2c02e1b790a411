import type { StarterSiteSettings } from './starter.ts';

/** The portal of Phú Yên. The hotline is the National Public Service Portal's. */
export const siteSettings: StarterSiteSettings = {
  name: { vi: 'Dịch vụ công Phú Yên', en: 'Phú Yên Public Services' },
  tagline: {
    vi: 'Thủ tục hành chính và hỏi đáp',
    en: 'Public services, questions and answers',
  },
  hotline: { phone: '18001096' },
  popularSearches: [
    { vi: 'giấy khai sinh', en: 'birth certificate' },
    { vi: 'đổi bằng lái xe', en: 'driving licence' },
    { vi: 'sang tên sổ đỏ', en: 'land certificate' },
    { vi: 'đăng ký kết hôn', en: 'marriage' },
    { vi: 'rút bảo hiểm xã hội', en: 'work permit' },
    { vi: 'hộ kinh doanh', en: 'household business' },
  ],
  mostUsed: [
    'dang-ky-khai-sinh',
    'dang-ky-ket-hon',
    'chung-thuc-ban-sao-tu-ban-chinh',
    'dang-ky-thuong-tru',
    'dang-ky-tam-tru',
    'cap-doi-the-can-cuoc',
    'doi-giay-phep-lai-xe',
    'dang-ky-ho-kinh-doanh',
  ],
  commonQuestions: [
    'khong-con-huyen-thi-nop-o-dau',
    'lam-giay-khai-sinh-can-gi',
    'can-cuoc-het-han-doi-o-dau',
    'sang-ten-so-do-can-gi',
    'rut-bao-hiem-xa-hoi-mot-lan-khi-nao',
    'doi-bang-lai-o-dau',
  ],
};
