import type { Judgement } from '../judgement.ts';

/** VNI digits left standing where the keyboard did not turn them into marks. */
export const vni: Judgement[] = [
  {
    q: 'ho65 chie6u1 cho con',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau', 'faq:mat-ho-chieu-bao-trong-bao-lau'],
    1: ['form:to-khai-ho-chieu-tk01', 'faq:di-cong-tac-dung-ho-chieu-nao'],
  },
  {
    q: 'lam2 khai sinh',
    3: ['procedure:dang-ky-khai-sinh'],
    2: ['faq:lam-giay-khai-sinh-can-gi', 'faq:con-ngoai-gia-thu-mang-ho-cha'],
    1: ['faq:khai-sinh-o-dau', 'form:to-khai-dang-ky-khai-sinh'],
  },
  {
    q: 'đăng ky1 kết ho6n cần gia6y1 tờ gi2',
    3: ['faq:dang-ky-ket-hon-can-gi', 'procedure:dang-ky-ket-hon'],
  },
  {
    q: 'ke61t ho6n vo71i nguo72i nuo71c ngoa2i',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['procedure:dang-ky-ket-hon', 'form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'gia6y1 chu7ng1 tu73',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
    1: ['form:to-khai-dang-ky-khai-tu'],
  },
  {
    q: 'xac nha6n5 tinh trang5 hon nha6n',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
    1: ['form:to-khai-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'trich1 luc5 khai sinh',
    3: ['procedure:cap-ban-sao-trich-luc-ho-tich'],
    2: ['faq:mat-giay-khai-sinh-lam-lai-the-nao'],
    1: ['form:to-khai-cap-ban-sao-trich-luc'],
  },
  {
    q: 'sao y ba3n chi1nh',
    3: ['procedure:chung-thuc-ban-sao-tu-ban-chinh'],
    2: ['faq:phi-sao-y-bao-nhieu', 'faq:ban-sao-chung-thuc-co-thoi-han'],
    1: ['faq:cong-chung-khac-chung-thuc'],
  },
  {
    q: 'nhập ho65 khẩu cho con',
    3: ['procedure:dang-ky-thuong-tru'],
    1: ['form:to-khai-thay-doi-thong-tin-cu-tru-ct01', 'faq:tach-ho-khau-can-gi'],
  },
  {
    q: 'gia6y1 tam5 tru1',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong', 'faq:gia-han-tam-tru-truoc-may-ngay'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai',
    ],
  },
  {
    q: 'ca8n cuo7c1 he6t1 han5',
    3: ['procedure:cap-doi-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'cap the3 can cuo71c cho nguo72i tu d9u3 14 tuo63i',
    3: ['procedure:cap-the-can-cuoc'],
    2: ['faq:tre-duoi-14-tuoi-lam-can-cuoc'],
    1: ['form:phieu-de-nghi-can-cuoc-dc02'],
  },
  {
    q: 'phie6u1 ly1 lich5 tu7 phap1',
    3: ['procedure:cap-phieu-ly-lich-tu-phap'],
    2: ['faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
    1: ['form:to-khai-ly-lich-tu-phap'],
  },
  {
    q: 'ba8ng2 lai1 o6 to6 he6t1 han5',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
    1: [
      'form:don-de-nghi-doi-giay-phep-lai-xe',
      'procedure:cap-lai-giay-phep-lai-xe',
      'procedure:cap-giay-phep-lai-xe',
    ],
  },
  {
    q: 'mua xe cu4 sang te6n',
    3: ['faq:mua-xe-cu-sang-ten-the-nao', 'procedure:dang-ky-sang-ten-xe'],
    1: ['procedure:khai-le-phi-truoc-ba-xe'],
  },
  {
    q: 'ba1n xe',
    3: ['faq:ban-xe-roi-phai-lam-gi'],
    2: ['procedure:dang-ky-sang-ten-xe'],
    1: ['procedure:khai-le-phi-truoc-ba-xe'],
  },
  {
    q: 'gia6y1 phep1 kinh doanh',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien', 'faq:mo-quan-nho-co-phai-dang-ky-khong'],
    1: ['form:giay-de-nghi-dang-ky-ho-kinh-doanh'],
  },
  {
    q: 'mo co6ng ty TNHH',
    3: [
      'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien',
      'procedure:dang-ky-cong-ty-tnhh-hai-thanh-vien',
    ],
    2: ['faq:thanh-lap-cong-ty-o-so-nao', 'faq:ho-kinh-doanh-hay-cong-ty'],
    1: ['form:giay-de-nghi-dang-ky-doanh-nghiep', 'faq:cong-chuc-co-duoc-mo-cong-ty'],
  },
  {
    q: 'tam5 ngu7ng2 kinh doanh',
    3: ['procedure:tam-ngung-kinh-doanh', 'procedure:tam-ngung-ho-kinh-doanh'],
    2: ['faq:tam-ngung-cong-ty-bao-truoc-may-ngay', 'faq:tam-nghi-ban-co-phai-bao'],
  },
  {
    q: 'gia61y ve56 sinh an toa2n thu75c pha63m',
    3: [
      'procedure:cap-giay-chung-nhan-an-toan-thuc-pham',
      'faq:ban-thuc-pham-co-can-giay-attp-khong',
      'procedure:an-toan-thuc-pham-quan-an',
      'procedure:an-toan-thuc-pham-nong-lam-thuy-san',
    ],
    2: ['faq:quan-com-can-giay-an-toan-thuc-pham', 'faq:so-che-nong-san-co-can-giay-an-toan'],
  },
  {
    q: 'cấp so63 hồng la6n2 đầu',
    3: ['procedure:cap-giay-chung-nhan-dat-lan-dau', 'faq:lam-so-do-lan-dau-o-dau'],
  },
  {
    q: 'thu7a2 ke61 d9a6t1',
    3: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
    2: ['faq:thua-ke-dat-khong-di-chuc'],
    1: [
      'life-event:nguoi-than-qua-doi',
      'form:don-dang-ky-bien-dong-dat-dai',
      'procedure:khai-le-phi-truoc-ba-nha-dat',
    ],
  },
  {
    q: 'lam2 lai5 so63 d9o3 bi5 ma6t1',
    3: ['procedure:cap-lai-giay-chung-nhan-dat-bi-mat', 'faq:mat-so-do-lam-lai-the-nao'],
  },
  {
    q: 'xin phe1p xay nha2',
    3: ['procedure:cap-giay-phep-xay-dung-nha-o', 'faq:xay-nha-co-phai-xin-phep-khong'],
    1: ['procedure:cap-giay-phep-sua-chua-nha', 'procedure:gia-han-giay-phep-xay-dung'],
  },
  {
    q: 'the3 bao3 hie6m3 y te61',
    3: ['procedure:cap-the-bao-hiem-y-te'],
    2: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'faq:quen-the-bao-hiem-y-te-di-kham-duoc-khong'],
    1: ['form:to-khai-tham-gia-bao-hiem-tk1-ts', 'faq:bao-hiem-y-te-trai-tuyen'],
  },
  {
    q: 'rut1 bao3 hie6m3 xa4 ho6i5',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  {
    q: 'hưởng tro75 cấp tha6t1 nghiệp',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'tro75 ca61p tre3 mo62 co6i',
    3: ['procedure:tro-cap-xa-hoi-hang-thang'],
    1: ['form:to-khai-de-nghi-tro-giup-xa-hoi'],
  },
  {
    q: 'tie6n2 nguo7i2 gia2',
    3: ['procedure:tro-cap-huu-tri-xa-hoi'],
    2: ['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  {
    q: 'thue nguo7i2 nuoc ngoai2',
    3: ['faq:thue-nguoi-nuoc-ngoai-can-gi', 'procedure:cap-giay-phep-lao-dong'],
  },
  {
    q: 'chuye6n3 truo7ng2 giu7a4 na8m',
    3: ['faq:chuyen-truong-giua-nam-duoc-khong'],
    2: ['procedure:chuyen-truong'],
  },
  {
    q: 'd9a8ng ky1 ghe',
    3: ['procedure:dang-ky-tau-ca'],
    2: ['faq:dang-ky-tau-ca-can-gi'],
    1: ['form:to-khai-dang-ky-tau-ca', 'procedure:cap-giay-phep-khai-thac-thuy-san'],
  },
  { q: 'Văn phong2 đăng ky1 đất d9ai', 3: ['agency:van-phong-dang-ky-dat-dai'] },
  { q: 'Co6ng an tinh3', 3: ['agency:cong-an-tinh'] },
  {
    q: 'lam2 the3 ca8n cuo7c1',
    3: ['procedure:cap-the-can-cuoc'],
    2: ['procedure:cap-doi-the-can-cuoc', 'faq:tre-duoi-14-tuoi-lam-can-cuoc'],
    1: ['form:phieu-de-nghi-can-cuoc-dc02'],
  },
  {
    q: 'khai tu73',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
    1: ['form:to-khai-dang-ky-khai-tu'],
  },
  {
    q: 'bao3 hie6m3 tha6t1 nghie6p5',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'gia6y1 phep1 xa6y du7ng5 nha2 o73',
    3: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    2: ['faq:xay-nha-co-phai-xin-phep-khong'],
    1: [
      'form:don-de-nghi-cap-giay-phep-xay-dung',
      'procedure:cap-giay-phep-sua-chua-nha',
      'procedure:gia-han-giay-phep-xay-dung',
    ],
  },
  {
    q: 'đăng ky1 doanh nghie6p5',
    3: [
      'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien',
      'procedure:dang-ky-cong-ty-tnhh-hai-thanh-vien',
    ],
    2: ['faq:thanh-lap-cong-ty-o-so-nao'],
    1: ['form:giay-de-nghi-dang-ky-doanh-nghiep'],
  },
  {
    q: 'tro75 ca61p nguo72i cao tuo63i',
    3: ['procedure:tro-cap-huu-tri-xa-hoi'],
    2: ['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  {
    q: 'd9o6i3 ba8ng2 lai1 xe may1',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: [
      'faq:bang-lai-a1-co-phai-kham-suc-khoe-khong',
      'faq:doi-bang-lai-mat-bao-nhieu-tien',
      'faq:doi-bang-lai-o-dau',
    ],
    1: ['procedure:cap-lai-giay-phep-lai-xe', 'procedure:cap-giay-phep-lai-xe'],
  },
  {
    q: 'ban3 sao gia6y1 khai sinh',
    3: ['procedure:cap-ban-sao-trich-luc-ho-tich'],
    2: ['faq:mat-giay-khai-sinh-lam-lai-the-nao'],
    1: ['form:to-khai-cap-ban-sao-trich-luc'],
  },
  {
    q: 'd9a8ng ky1 thuo7ng2 tru1',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
  },
  {
    q: 'le56 phi1 ho56 chie61u',
    3: ['procedure:cap-ho-chieu-pho-thong', 'faq:lam-ho-chieu-mat-bao-lau'],
    2: ['faq:mat-ho-chieu-bao-trong-bao-lau'],
    1: ['procedure:ho-chieu-ngoai-giao-cong-vu', 'faq:di-cong-tac-dung-ho-chieu-nao'],
  },
  {
    q: 'mất gia6y1 khai sinh',
    3: ['procedure:cap-ban-sao-trich-luc-ho-tich', 'faq:mat-giay-khai-sinh-lam-lai-the-nao'],
  },
  {
    q: 'thanh2 la6p5 co6ng ty',
    3: [
      'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien',
      'procedure:dang-ky-cong-ty-tnhh-hai-thanh-vien',
    ],
    2: ['faq:thanh-lap-cong-ty-o-so-nao', 'faq:ho-kinh-doanh-hay-cong-ty'],
  },
  {
    q: 'xa6y nha2 co1 phai3 xin phep1 kho6ng',
    3: ['faq:xay-nha-co-phai-xin-phep-khong'],
    2: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    1: ['procedure:cap-giay-phep-sua-chua-nha', 'procedure:gia-han-giay-phep-xay-dung'],
  },
  { q: 'So Tu7 phap', 3: ['agency:so-tu-phap'] },
];
