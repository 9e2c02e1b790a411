import type { Judgement } from '../judgement.ts';

/** Official abbreviations and the short forms of text messages. */
export const abbreviation: Judgement[] = [
  { q: 'CCCD hết hạn', 3: ['procedure:cap-doi-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'] },
  {
    q: 'làm CCCD lần đầu',
    3: ['procedure:cap-the-can-cuoc'],
    1: ['procedure:cap-doi-the-can-cuoc', 'form:phieu-de-nghi-can-cuoc-dc02'],
  },
  {
    q: 'đổi CMND sang CCCD',
    3: ['procedure:cap-doi-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'],
    1: ['procedure:cap-the-can-cuoc'],
  },
  {
    q: 'GPLX A1',
    3: ['procedure:doi-giay-phep-lai-xe', 'faq:bang-lai-a1-co-phai-kham-suc-khoe-khong'],
    2: [
      'procedure:cap-giay-phep-lai-xe',
      'faq:doi-bang-lai-o-dau',
      'faq:doi-bang-lai-mat-bao-nhieu-tien',
    ],
    1: ['procedure:cap-lai-giay-phep-lai-xe'],
  },
  {
    q: 'đổi gplx online',
    3: ['faq:doi-bang-lai-o-dau', 'procedure:doi-giay-phep-lai-xe'],
    1: [
      'faq:doi-bang-lai-mat-bao-nhieu-tien',
      'procedure:cap-lai-giay-phep-lai-xe',
      'procedure:cap-giay-phep-lai-xe',
    ],
  },
  {
    q: 'BHYT cho bé',
    3: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'procedure:cap-the-bao-hiem-y-te'],
    1: ['faq:bao-hiem-y-te-trai-tuyen'],
  },
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
    1: ['form:giay-de-nghi-dang-ky-ho-kinh-doanh', 'faq:ban-hang-online-co-phai-dang-ky'],
  },
  {
    q: 'HKD',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: [
      'faq:ho-kinh-doanh-hay-cong-ty',
      'procedure:tam-ngung-ho-kinh-doanh',
      'procedure:cham-dut-ho-kinh-doanh',
    ],
    1: [
      'faq:mo-quan-nho-co-phai-dang-ky-khong',
      'form:giay-de-nghi-dang-ky-ho-kinh-doanh',
      'faq:ho-kinh-doanh-dong-thue-the-nao',
    ],
  },
  {
    q: 'cấp GCN QSDĐ lần đầu',
    3: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
    2: ['faq:lam-so-do-lan-dau-o-dau'],
    1: ['form:don-dang-ky-dat-dai'],
  },
  {
    q: 'xin GPXD',
    3: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    2: ['faq:xay-nha-co-phai-xin-phep-khong'],
    1: [
      'form:don-de-nghi-cap-giay-phep-xay-dung',
      'procedure:cap-giay-phep-sua-chua-nha',
      'procedure:gia-han-giay-phep-xay-dung',
    ],
  },
  {
    q: 'cty TNHH 1 TV',
    3: ['procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien'],
    2: ['faq:thanh-lap-cong-ty-o-so-nao', 'faq:ho-kinh-doanh-hay-cong-ty'],
    1: [
      'form:giay-de-nghi-dang-ky-doanh-nghiep',
      'procedure:dang-ky-cong-ty-tnhh-hai-thanh-vien',
      'faq:von-dieu-le-toi-thieu-bao-nhieu',
    ],
  },
  {
    q: 'giấy ATTP',
    3: [
      'procedure:cap-giay-chung-nhan-an-toan-thuc-pham',
      'procedure:an-toan-thuc-pham-quan-an',
      'procedure:an-toan-thuc-pham-nong-lam-thuy-san',
    ],
    2: [
      'faq:ban-thuc-pham-co-can-giay-attp-khong',
      'faq:quan-com-can-giay-an-toan-thuc-pham',
      'faq:so-che-nong-san-co-can-giay-an-toan',
    ],
  },
  {
    q: 'vsattp quán ăn nhỏ',
    3: ['faq:ban-thuc-pham-co-can-giay-attp-khong'],
    2: [
      'procedure:cap-giay-chung-nhan-an-toan-thuc-pham',
      'procedure:an-toan-thuc-pham-quan-an',
      'procedure:an-toan-thuc-pham-nong-lam-thuy-san',
    ],
  },
  {
    q: 'gplđ cho ng nước ngoài',
    3: ['procedure:cap-giay-phep-lao-dong'],
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi', 'faq:lam-viec-trong-khu-cong-nghiep-nguoi-nuoc-ngoai'],
  },
  {
    q: 'đk kết hôn',
    3: ['procedure:dang-ky-ket-hon'],
    2: ['faq:dang-ky-ket-hon-can-gi', 'faq:dang-ky-ket-hon-mat-bao-nhieu-tien'],
    1: ['form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'dk tam tru',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong', 'faq:gia-han-tam-tru-truoc-may-ngay'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai',
    ],
  },
  {
    q: 'hs đk khai sinh gồm j',
    3: ['faq:lam-giay-khai-sinh-can-gi', 'procedure:dang-ky-khai-sinh'],
  },
  {
    q: 'lm gks cho con',
    3: ['procedure:dang-ky-khai-sinh'],
    2: ['faq:lam-giay-khai-sinh-can-gi', 'faq:con-ngoai-gia-thu-mang-ho-cha'],
    1: ['form:to-khai-dang-ky-khai-sinh'],
  },
  {
    q: 'đkkh vs ng nc ngoài',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['procedure:dang-ky-ket-hon', 'form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'xin giấy xn tthn',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
    1: ['form:to-khai-xac-nhan-tinh-trang-hon-nhan'],
  },
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
  {
    q: 'HKTT',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'faq:xac-nhan-cu-tru-xin-o-dau',
      'faq:tach-ho-khau-can-gi',
    ],
  },
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
    1: ['procedure:cap-giay-phep-sua-chua-nha', 'procedure:gia-han-giay-phep-xay-dung'],
  },
  { q: 'BQL khu kinh tế', 3: ['agency:ban-quan-ly-khu-kinh-te'] },
  {
    q: 'ĐKTT',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['procedure:dang-ky-tam-tru'],
    1: ['form:to-khai-thay-doi-thong-tin-cu-tru-ct01'],
  },
  { q: 'TTPVHCC xã', 3: ['agency:trung-tam-phuc-vu-hanh-chinh-cong'] },
  {
    q: 'trợ cấp NKT',
    3: ['procedure:tro-cap-xa-hoi-hang-thang'],
    2: ['procedure:xac-dinh-muc-do-khuyet-tat'],
    1: ['form:to-khai-de-nghi-tro-giup-xa-hoi'],
  },
  { q: 'VPĐKĐĐ', 3: ['agency:van-phong-dang-ky-dat-dai'] },
  { q: 'đổi cccd ở đâu', 3: ['faq:can-cuoc-het-han-doi-o-dau', 'procedure:cap-doi-the-can-cuoc'] },
  {
    q: 'gplx hết hạn',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
    1: [
      'form:don-de-nghi-doi-giay-phep-lai-xe',
      'procedure:cap-lai-giay-phep-lai-xe',
      'procedure:cap-giay-phep-lai-xe',
    ],
  },
  {
    q: 'thẻ BHYT trẻ em dưới 6t',
    3: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'procedure:cap-the-bao-hiem-y-te'],
    1: ['faq:bao-hiem-y-te-trai-tuyen'],
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
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi', 'faq:lam-viec-trong-khu-cong-nghiep-nguoi-nuoc-ngoai'],
  },
  {
    q: 'đk khai tử cho ng thân',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
    1: ['form:to-khai-dang-ky-khai-tu'],
  },
  { q: 'lm cmnd mất', 3: ['procedure:cap-doi-the-can-cuoc', 'procedure:cap-the-can-cuoc'] },
  {
    q: 'rút BHXH cần j',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao'],
  },
  { q: 'CA tỉnh ĐL', 3: ['agency:cong-an-tinh'] },
  { q: 'STP', 3: ['agency:so-tu-phap'] },
  {
    q: 'tạm ngừng DN',
    3: ['procedure:tam-ngung-kinh-doanh'],
    2: ['faq:tam-ngung-cong-ty-bao-truoc-may-ngay'],
  },
  { q: 'hs kết hôn cần j', 3: ['procedure:dang-ky-ket-hon', 'faq:dang-ky-ket-hon-can-gi'] },
  {
    q: 'đk HKD',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['faq:ho-kinh-doanh-hay-cong-ty'],
    1: ['faq:ban-hang-online-co-phai-dang-ky'],
  },
  {
    q: 'GCN ATTP',
    3: [
      'procedure:cap-giay-chung-nhan-an-toan-thuc-pham',
      'procedure:an-toan-thuc-pham-quan-an',
      'procedure:an-toan-thuc-pham-nong-lam-thuy-san',
    ],
    2: [
      'faq:ban-thuc-pham-co-can-giay-attp-khong',
      'faq:quan-com-can-giay-an-toan-thuc-pham',
      'faq:so-che-nong-san-co-can-giay-an-toan',
    ],
  },
  {
    q: 'đổi GPLX hết bn tiền',
    3: ['faq:doi-bang-lai-mat-bao-nhieu-tien', 'procedure:doi-giay-phep-lai-xe'],
    1: ['procedure:cap-lai-giay-phep-lai-xe', 'procedure:cap-giay-phep-lai-xe'],
  },
  { q: 'UBND phường', 3: ['agency:ubnd-cap-xa'] },
  { q: 'BHXH tỉnh', 3: ['agency:bao-hiem-xa-hoi-tinh'] },
  { q: 'XN tình trạng HN', 3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'] },
  {
    q: 'TCTN',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'thẻ HDV du lịch',
    3: ['procedure:the-huong-dan-vien-du-lich-noi-dia'],
    2: ['faq:lam-huong-dan-vien-can-bang-gi'],
  },
  {
    q: 'bán thuốc BVTV',
    3: ['procedure:ban-thuoc-bao-ve-thuc-vat'],
    2: ['faq:phi-mo-cua-hang-thuoc-tru-sau'],
  },
  { q: 'thẻ ABTC', 3: ['procedure:the-abtc'], 2: ['faq:the-apec-ai-duoc-cap'] },
  {
    q: 'mở VPĐD công ty nước ngoài',
    3: ['procedure:van-phong-dai-dien-thuong-nhan-nuoc-ngoai'],
    2: ['faq:cong-ty-nuoc-ngoai-mo-van-phong'],
    1: ['procedure:dang-ky-chi-nhanh-van-phong-dai-dien'],
  },
  {
    q: 'CCHN xây dựng',
    3: ['procedure:chung-chi-hanh-nghe-xay-dung'],
    2: ['faq:chung-chi-xay-dung-thi-o-dau'],
  },
  {
    q: 'đăng ký thuê NOXH',
    3: ['procedure:thue-nha-o-xa-hoi'],
    2: ['faq:cong-nhan-khu-cong-nghiep-thue-nha-xa-hoi'],
  },
  {
    q: 'thành lập HTX',
    3: ['procedure:dang-ky-hop-tac-xa'],
    2: ['faq:lap-hop-tac-xa-can-may-nguoi'],
  },
  {
    q: 'mất gplx phải làm sao',
    3: ['faq:mat-bang-lai-lam-sao', 'procedure:cap-lai-giay-phep-lai-xe'],
  },
  {
    q: 'sv hộ nghèo miễn học phí',
    3: ['faq:sinh-vien-ngheo-mien-hoc-phi', 'procedure:mien-giam-hoc-phi'],
    1: ['faq:hoc-phi-truong-cong-co-phai-dong'],
  },
  { q: 'khám trái tuyến bhyt', 3: ['faq:bao-hiem-y-te-trai-tuyen'] },
  {
    q: 'lập htx cần mấy người',
    3: ['faq:lap-hop-tac-xa-can-may-nguoi', 'procedure:dang-ky-hop-tac-xa'],
  },
  { q: 'vneid mức 2 làm ở đâu', 3: ['faq:dang-ky-vneid-muc-2-o-dau'] },
  { q: 'xin giấy ct07', 3: ['faq:xac-nhan-cu-tru-xin-o-dau'] },
];
