import type { Synonym } from './synonyms.ts';

/** What people call matters of work, business and insurance, and what titles call them. */
export const workingWords: Synonym[] = [
  {
    says: ['đkkd', 'giấy phép kinh doanh'],
    means: ['đăng ký kinh doanh', 'đăng ký hộ kinh doanh'],
    because: 'the licence is a registration since 2000',
  },
  {
    says: ['hưu một lần', 'rút bhxh', 'rút bảo hiểm', 'rút bảo hiểm xã hội'],
    means: ['bảo hiểm xã hội một lần'],
    because: 'everyday name of the lump sum',
  },
  {
    says: ['mở công ty', 'lập công ty', 'mở doanh nghiệp'],
    means: ['thành lập doanh nghiệp', 'đăng ký thành lập công ty'],
    because: 'everyday name of registration',
  },
  {
    says: ['mở quán', 'mở cửa hàng', 'mở tiệm'],
    means: ['đăng ký hộ kinh doanh'],
    because: 'what a small shop registers as',
  },
  {
    says: ['giải thể công ty', 'đóng cửa công ty', 'dẹp công ty'],
    means: ['giải thể doanh nghiệp', 'chấm dứt hoạt động'],
    because: 'everyday words for ending a business',
  },
  {
    says: ['work permit', 'giấy phép làm việc'],
    means: ['giấy phép lao động'],
    because: 'English and everyday name',
  },
  {
    says: ['mất việc', 'lãnh thất nghiệp', 'tiền thất nghiệp'],
    means: ['trợ cấp thất nghiệp'],
    because: 'everyday name of the benefit',
  },
  {
    says: ['mã số thuế', 'mst'],
    means: ['đăng ký thuế', 'mã số thuế'],
    because: 'the number is what the registration gives',
  },
  {
    says: ['mở chi nhánh', 'mở văn phòng đại diện'],
    means: ['thành lập chi nhánh văn phòng đại diện'],
    because: 'everyday word for founding',
  },
  {
    says: ['mở quán karaoke', 'mở karaoke', 'quán karaoke'],
    means: ['kinh doanh dịch vụ karaoke'],
    because: 'a licensed business, not any shop',
  },
];
