import type { Judgement } from '../judgement.ts';

/** English, on the English site and mixed into Vietnamese. */
export const english: Judgement[] = [
  {
    q: 'how to get a passport',
    lang: 'en',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau'],
  },
  {
    q: 'passport fee',
    lang: 'en',
    3: ['faq:lam-ho-chieu-mat-bao-lau', 'procedure:cap-ho-chieu-pho-thong'],
  },
  {
    q: 'birth certificate for newborn baby',
    lang: 'en',
    3: ['procedure:dang-ky-khai-sinh', 'faq:lam-giay-khai-sinh-can-gi'],
    1: ['faq:khai-sinh-tre-han-co-bi-phat-khong'],
  },
  {
    q: 'late birth registration fine',
    lang: 'en',
    3: ['faq:khai-sinh-tre-han-co-bi-phat-khong'],
    2: ['procedure:dang-ky-khai-sinh'],
  },
  {
    q: 'marry a Vietnamese woman as a foreigner',
    lang: 'en',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
  },
  {
    q: 'single status certificate',
    lang: 'en',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'lost birth certificate',
    lang: 'en',
    3: ['procedure:cap-ban-sao-trich-luc-ho-tich', 'faq:mat-giay-khai-sinh-lam-lai-the-nao'],
  },
  {
    q: 'notarized copy of my degree',
    lang: 'en',
    3: ['procedure:chung-thuc-ban-sao-tu-ban-chinh'],
    2: ['faq:phi-sao-y-bao-nhieu'],
  },
  { q: 'permanent residence for my wife', lang: 'en', 3: ['procedure:dang-ky-thuong-tru'] },
  {
    q: 'register tenant temporary residence',
    lang: 'en',
    3: ['procedure:dang-ky-tam-tru', 'faq:o-tro-co-phai-dang-ky-tam-tru-khong'],
  },
  {
    q: 'renew expired ID card',
    lang: 'en',
    3: ['procedure:cap-doi-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'police check for a job',
    lang: 'en',
    3: ['faq:ly-lich-tu-phap-so-1-so-2-khac-nhau', 'procedure:cap-phieu-ly-lich-tu-phap'],
  },
  {
    q: 'renew driving license',
    lang: 'en',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
    1: ['faq:bang-lai-a1-co-phai-kham-suc-khoe-khong'],
  },
  {
    q: "driver's licence cost",
    lang: 'en',
    3: ['faq:doi-bang-lai-mat-bao-nhieu-tien', 'procedure:doi-giay-phep-lai-xe'],
  },
  {
    q: 'motorbike license A1 medical check',
    lang: 'en',
    3: ['faq:bang-lai-a1-co-phai-kham-suc-khoe-khong'],
    2: ['procedure:doi-giay-phep-lai-xe'],
  },
  {
    q: 'open a coffee shop',
    lang: 'en',
    3: ['faq:mo-quan-nho-co-phai-dang-ky-khong', 'procedure:dang-ky-ho-kinh-doanh'],
  },
  { q: 'sole trader or limited company', lang: 'en', 3: ['faq:ho-kinh-doanh-hay-cong-ty'] },
  {
    q: 'set up LLC',
    lang: 'en',
    3: ['procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien'],
    2: ['faq:thanh-lap-cong-ty-o-so-nao'],
  },
  {
    q: 'suspend a company',
    lang: 'en',
    3: ['procedure:tam-ngung-kinh-doanh', 'faq:tam-ngung-cong-ty-bao-truoc-may-ngay'],
  },
  {
    q: 'red book transfer after buying a house',
    lang: 'en',
    3: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
  },
  {
    q: 'building permit',
    lang: 'en',
    3: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    2: ['form:don-de-nghi-cap-giay-phep-xay-dung'],
  },
  { q: 'health insurance card', lang: 'en', 3: ['procedure:cap-the-bao-hiem-y-te'] },
  {
    q: 'withdraw social insurance lump sum',
    lang: 'en',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
  },
  {
    q: 'work permit for English teacher',
    lang: 'en',
    3: ['procedure:cap-giay-phep-lao-dong', 'faq:thue-nguoi-nuoc-ngoai-can-gi'],
  },
  {
    q: 'what to do when someone dies',
    lang: 'en',
    3: ['faq:nguoi-than-mat-phai-lam-gi'],
    2: ['procedure:dang-ky-khai-tu', 'life-event:nguoi-than-qua-doi'],
  },
  { q: 'I sold my motorbike, keep getting fines', lang: 'en', 3: ['faq:ban-xe-roi-phai-lam-gi'] },
  {
    q: 'buying a used motorbike, transfer name',
    lang: 'en',
    3: ['faq:mua-xe-cu-sang-ten-the-nao'],
    1: ['procedure:dang-ky-sang-ten-xe'],
  },
  { q: 'immigration police', lang: 'en', 3: ['agency:cong-an-tinh'] },
  { q: 'department of justice', lang: 'en', 3: ['agency:so-tu-phap'] },
  { q: 'tax office', lang: 'en', 3: ['agency:thue-tinh'] },
  { q: 'starting a business', lang: 'en', 3: ['life-event:khoi-su-kinh-doanh'] },
  {
    q: 'land office',
    lang: 'en',
    3: ['agency:van-phong-dang-ky-dat-dai'],
    2: ['agency:so-nong-nghiep-va-moi-truong'],
  },
  { q: 'Phu Yen merger where to apply', lang: 'en', 3: ['faq:phu-yen-nhap-dak-lak-nop-o-dau'] },
  {
    q: 'food safety certificate shop',
    lang: 'en',
    3: ['faq:ban-thuc-pham-co-can-giay-attp-khong'],
  },
  {
    q: 'làm passport mấy ngày',
    3: ['faq:lam-ho-chieu-mat-bao-lau', 'procedure:cap-ho-chieu-pho-thong'],
  },
  {
    q: 'xin work permit cho giáo viên tiếng anh',
    3: ['procedure:cap-giay-phep-lao-dong', 'faq:thue-nguoi-nuoc-ngoai-can-gi'],
  },
  { q: 'đổi bằng lái xe online', 3: ['faq:doi-bang-lai-o-dau', 'procedure:doi-giay-phep-lai-xe'] },
  { q: 'nộp hồ sơ online', 3: ['faq:nop-ho-so-truc-tuyen-the-nao'] },
  {
    q: 'transfer land after inheritance',
    lang: 'en',
    3: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
  },
];
