import type { Judgement } from '../judgement.ts';

/** Official abbreviations and the short forms of text messages. */
export const abbreviation: Judgement[] = [
  { q: 'CCCD hết hạn', 3: ['procedure:cap-doi-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'] },
  {
    q: 'làm CCCD lần đầu',
    3: ['procedure:cap-the-can-cuoc'],
    1: ['procedure:cap-doi-the-can-cuoc'],
  },
  {
    q: 'đổi CMND sang CCCD',
    3: ['procedure:cap-doi-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'],
    1: ['procedure:cap-the-can-cuoc'],
  },
  {
    q: 'GPLX A1',
    3: ['procedure:doi-giay-phep-lai-xe', 'faq:bang-lai-a1-co-phai-kham-suc-khoe-khong'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
  },
  {
    q: 'đổi gplx online',
    3: ['faq:doi-bang-lai-o-dau', 'procedure:doi-giay-phep-lai-xe'],
    1: ['faq:doi-bang-lai-mat-bao-nhieu-tien'],
  },
  { q: 'BHYT cho bé', 3: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'procedure:cap-the-bao-hiem-y-te'] },
  {
    q: 'BHXH 1 lần',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  {
    q: 'rút bhxh đc bn tiền',
    3: ['faq:rut-bao-hiem-duoc-bao-nhieu'],
    2: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    1: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao'],
  },
  {
    q: 'làm BHTN ở đâu',
    3: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau', 'procedure:huong-tro-cap-that-nghiep'],
  },
  {
    q: 'LLTP số 2',
    3: ['procedure:cap-phieu-ly-lich-tu-phap', 'faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
  },
  {
    q: 'ĐKKD cá thể',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['faq:ho-kinh-doanh-hay-cong-ty', 'faq:mo-quan-nho-co-phai-dang-ky-khong'],
  },
  {
    q: 'HKD',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['faq:ho-kinh-doanh-hay-cong-ty'],
    1: ['faq:mo-quan-nho-co-phai-dang-ky-khong'],
  },
  {
    q: 'cấp GCN QSDĐ lần đầu',
    3: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
    2: ['faq:lam-so-do-lan-dau-o-dau'],
  },
  {
    q: 'xin GPXD',
    3: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    2: ['faq:xay-nha-co-phai-xin-phep-khong'],
    1: ['form:don-de-nghi-cap-giay-phep-xay-dung'],
  },
  {
    q: 'cty TNHH 1 TV',
    3: ['procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien'],
    2: ['faq:thanh-lap-cong-ty-o-so-nao', 'faq:ho-kinh-doanh-hay-cong-ty'],
  },
  {
    q: 'giấy ATTP',
    3: ['procedure:cap-giay-chung-nhan-an-toan-thuc-pham'],
    2: ['faq:ban-thuc-pham-co-can-giay-attp-khong'],
  },
  {
    q: 'vsattp quán ăn nhỏ',
    3: ['faq:ban-thuc-pham-co-can-giay-attp-khong'],
    2: ['procedure:cap-giay-chung-nhan-an-toan-thuc-pham'],
  },
  {
    q: 'gplđ cho ng nước ngoài',
    3: ['procedure:cap-giay-phep-lao-dong'],
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi'],
  },
  {
    q: 'đk kết hôn',
    3: ['procedure:dang-ky-ket-hon'],
    2: ['faq:dang-ky-ket-hon-can-gi', 'faq:dang-ky-ket-hon-mat-bao-nhieu-tien'],
  },
  {
    q: 'dk tam tru',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong'],
  },
  {
    q: 'hs đk khai sinh gồm j',
    3: ['faq:lam-giay-khai-sinh-can-gi', 'procedure:dang-ky-khai-sinh'],
  },
  { q: 'lm gks cho con', 3: ['procedure:dang-ky-khai-sinh'], 2: ['faq:lam-giay-khai-sinh-can-gi'] },
  {
    q: 'đkkh vs ng nc ngoài',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['procedure:dang-ky-ket-hon'],
  },
  { q: 'xin giấy xn tthn', 3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'] },
  { q: 'UBND xã', 3: ['agency:ubnd-cap-xa'] },
  { q: 'UBND tỉnh', 3: ['agency:ubnd-tinh-dak-lak'], 2: ['agency:ubnd-tinh-phu-yen'] },
  {
    q: 'sở KHĐT',
    3: ['agency:so-ke-hoach-va-dau-tu-phu-yen', 'agency:so-tai-chinh'],
    1: ['faq:thanh-lap-cong-ty-o-so-nao'],
  },
  {
    q: 'sở LĐTBXH',
    3: ['agency:so-lao-dong-thuong-binh-va-xa-hoi-phu-yen', 'agency:so-noi-vu'],
    1: ['agency:so-y-te'],
  },
  { q: 'sở GTVT', 3: ['agency:so-giao-thong-van-tai-phu-yen', 'agency:so-xay-dung'] },
  {
    q: 'Sở TNMT',
    3: ['agency:so-tai-nguyen-va-moi-truong-phu-yen', 'agency:so-nong-nghiep-va-moi-truong'],
  },
  { q: 'sở GDĐT', 3: ['agency:so-giao-duc-va-dao-tao'] },
  { q: 'sở VHTTDL', 3: ['agency:so-van-hoa-the-thao-va-du-lich'] },
  { q: 'CSGT', 3: ['agency:cong-an-tinh'] },
  { q: 'HKTT', 3: ['procedure:dang-ky-thuong-tru'], 2: ['faq:nhap-ho-khau-nha-thue'] },
  { q: 'ko có cccd gốc đi khám bhyt dc ko', 3: ['faq:quen-the-bao-hiem-y-te-di-kham-duoc-khong'] },
  {
    q: 'sau sáp nhập CCCD có phải đổi k',
    3: ['faq:sap-nhap-tinh-co-phai-doi-can-cuoc-khong'],
    2: ['faq:giay-to-cu-ghi-phu-yen-con-gia-tri-khong', 'procedure:cap-doi-the-can-cuoc'],
  },
  {
    q: 'xây nhà cấp 4 có cần gpxd ko',
    3: ['faq:xay-nha-co-phai-xin-phep-khong'],
    2: ['procedure:cap-giay-phep-xay-dung-nha-o'],
  },
  { q: 'BQL khu kinh tế', 3: ['agency:ban-quan-ly-khu-kinh-te'] },
  { q: 'ĐKTT', 3: ['procedure:dang-ky-thuong-tru'], 2: ['procedure:dang-ky-tam-tru'] },
  { q: 'TTPVHCC xã', 3: ['agency:trung-tam-phuc-vu-hanh-chinh-cong'] },
  { q: 'trợ cấp NKT', 3: ['procedure:tro-cap-xa-hoi-hang-thang'] },
  { q: 'VPĐKĐĐ', 3: ['agency:van-phong-dang-ky-dat-dai'] },
  { q: 'đổi cccd ở đâu', 3: ['faq:can-cuoc-het-han-doi-o-dau', 'procedure:cap-doi-the-can-cuoc'] },
  {
    q: 'gplx hết hạn',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
  },
  {
    q: 'thẻ BHYT trẻ em dưới 6t',
    3: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'procedure:cap-the-bao-hiem-y-te'],
  },
  {
    q: 'ko có giấy tờ đất làm sổ dc ko',
    3: ['faq:lam-so-do-lan-dau-o-dau'],
    2: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
  },
  { q: 'CA phường', 3: ['agency:cong-an-cap-xa'] },
  { q: 'VP đăng ký đất', 3: ['agency:van-phong-dang-ky-dat-dai'] },
  {
    q: 'lao động NN',
    3: ['procedure:cap-giay-phep-lao-dong'],
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi'],
  },
];
