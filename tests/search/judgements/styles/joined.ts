import type { Judgement } from '../judgement.ts';

/** Words without the spaces between them. */
export const joined: Judgement[] = [
  {
    q: 'lamhochieu',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau', 'faq:mat-ho-chieu-bao-trong-bao-lau'],
    1: [
      'form:to-khai-ho-chieu-tk01',
      'procedure:ho-chieu-ngoai-giao-cong-vu',
      'faq:di-cong-tac-dung-ho-chieu-nao',
    ],
  },
  {
    q: 'giaykhaisinh cho con',
    3: ['procedure:dang-ky-khai-sinh'],
    2: ['faq:lam-giay-khai-sinh-can-gi', 'faq:con-ngoai-gia-thu-mang-ho-cha'],
    1: ['form:to-khai-dang-ky-khai-sinh'],
  },
  {
    q: 'dangkykethon',
    3: ['procedure:dang-ky-ket-hon'],
    2: ['faq:dang-ky-ket-hon-can-gi', 'faq:dang-ky-ket-hon-mat-bao-nhieu-tien'],
    1: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai', 'form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'kethon nguoinuocngoai',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'khaitu',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
    1: ['form:to-khai-dang-ky-khai-tu'],
  },
  {
    q: 'giayxacnhan docthan',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
    1: ['form:to-khai-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'trichluc khaisinh',
    3: ['procedure:cap-ban-sao-trich-luc-ho-tich'],
    2: ['faq:mat-giay-khai-sinh-lam-lai-the-nao'],
    1: ['form:to-khai-cap-ban-sao-trich-luc'],
  },
  {
    q: 'chungthuc bansao',
    3: ['procedure:chung-thuc-ban-sao-tu-ban-chinh'],
    2: ['faq:phi-sao-y-bao-nhieu', 'faq:ban-sao-chung-thuc-co-thoi-han'],
    1: ['faq:cong-chung-khac-chung-thuc'],
  },
  {
    q: 'dangkythuongtru',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: ['form:to-khai-thay-doi-thong-tin-cu-tru-ct01'],
  },
  {
    q: 'tamtru',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong', 'faq:gia-han-tam-tru-truoc-may-ngay'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai',
    ],
  },
  {
    q: 'hokhau',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'faq:xac-nhan-cu-tru-xin-o-dau',
      'faq:tach-ho-khau-can-gi',
    ],
  },
  {
    q: 'thecancuoc hethan',
    3: ['procedure:cap-doi-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'cancuoccongdan',
    3: ['procedure:cap-the-can-cuoc', 'procedure:cap-doi-the-can-cuoc'],
    1: ['faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'lylichtuphap',
    3: ['procedure:cap-phieu-ly-lich-tu-phap'],
    2: ['faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
    1: ['form:to-khai-ly-lich-tu-phap'],
  },
  {
    q: 'doibanglaixe',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
    1: [
      'form:don-de-nghi-doi-giay-phep-lai-xe',
      'procedure:cap-lai-giay-phep-lai-xe',
      'procedure:cap-giay-phep-lai-xe',
    ],
  },
  {
    q: 'sangtenxe máy',
    3: ['procedure:dang-ky-sang-ten-xe'],
    2: ['faq:mua-xe-cu-sang-ten-the-nao'],
    1: ['procedure:khai-le-phi-truoc-ba-xe'],
  },
  {
    q: 'hokinhdoanh',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: [
      'faq:ho-kinh-doanh-hay-cong-ty',
      'procedure:tam-ngung-ho-kinh-doanh',
      'procedure:cham-dut-ho-kinh-doanh',
    ],
    1: ['form:giay-de-nghi-dang-ky-ho-kinh-doanh', 'faq:ho-kinh-doanh-dong-thue-the-nao'],
  },
  {
    q: 'thanhlapcongty',
    3: [
      'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien',
      'procedure:dang-ky-cong-ty-tnhh-hai-thanh-vien',
    ],
    2: ['faq:thanh-lap-cong-ty-o-so-nao'],
    1: ['form:giay-de-nghi-dang-ky-doanh-nghiep'],
  },
  {
    q: 'tamngungkinhdoanh',
    3: ['procedure:tam-ngung-kinh-doanh', 'procedure:tam-ngung-ho-kinh-doanh'],
    2: ['faq:tam-ngung-cong-ty-bao-truoc-may-ngay', 'faq:tam-nghi-ban-co-phai-bao'],
  },
  {
    q: 'antoanthucpham',
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
    q: 'làm sổđỏ lầnđầu',
    3: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
    2: ['faq:lam-so-do-lan-dau-o-dau'],
    1: ['form:don-dang-ky-dat-dai'],
  },
  {
    q: 'sangten sodo',
    3: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
    2: ['faq:sang-ten-so-do-can-gi', 'faq:sang-ten-so-do-mat-bao-nhieu'],
    1: ['form:don-dang-ky-bien-dong-dat-dai', 'procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  {
    q: 'giayphepxaydung',
    3: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    2: ['faq:xay-nha-co-phai-xin-phep-khong', 'form:don-de-nghi-cap-giay-phep-xay-dung'],
    1: ['procedure:cap-giay-phep-sua-chua-nha', 'procedure:gia-han-giay-phep-xay-dung'],
  },
  {
    q: 'baohiemyte cho be',
    3: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'procedure:cap-the-bao-hiem-y-te'],
    1: ['faq:bao-hiem-y-te-trai-tuyen'],
  },
  {
    q: 'baohiemxahoi motlan',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  {
    q: 'trocapthatnghiep',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'trợcấp ngườikhuyếttật',
    3: ['procedure:tro-cap-xa-hoi-hang-thang'],
    2: ['procedure:xac-dinh-muc-do-khuyet-tat'],
    1: ['form:to-khai-de-nghi-tro-giup-xa-hoi'],
  },
  {
    q: 'huutrixahoi',
    3: ['procedure:tro-cap-huu-tri-xa-hoi'],
    2: ['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  {
    q: 'giayphep laodong nuocngoai',
    3: ['procedure:cap-giay-phep-lao-dong'],
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi', 'faq:lam-viec-trong-khu-cong-nghiep-nguoi-nuoc-ngoai'],
  },
  {
    q: 'chuyentruong',
    3: ['procedure:chuyen-truong'],
    2: ['faq:chuyen-truong-giua-nam-duoc-khong'],
    1: ['form:don-xin-chuyen-truong'],
  },
  {
    q: 'dangkytauca',
    3: ['procedure:dang-ky-tau-ca'],
    2: ['faq:dang-ky-tau-ca-can-gi'],
    1: ['form:to-khai-dang-ky-tau-ca', 'procedure:cap-giay-phep-khai-thac-thuy-san'],
  },
  { q: 'sotuphap', 3: ['agency:so-tu-phap'] },
  { q: 'côngan phường', 3: ['agency:cong-an-cap-xa'] },
  { q: 'nophoso tructuyen', 3: ['faq:nop-ho-so-truc-tuyen-the-nao'] },
  {
    q: 'dichvucong tructuyen',
    3: ['faq:nop-ho-so-truc-tuyen-the-nao'],
    2: ['faq:toan-trinh-mot-phan-la-gi'],
  },
  {
    q: 'matsodo',
    3: ['procedure:cap-lai-giay-chung-nhan-dat-bi-mat', 'faq:mat-so-do-lam-lai-the-nao'],
  },
  {
    q: 'doicancuoc',
    3: ['procedure:cap-doi-the-can-cuoc'],
    2: ['faq:can-cuoc-het-han-doi-o-dau'],
    1: ['form:phieu-de-nghi-can-cuoc-dc02'],
  },
  {
    q: 'nhaphokhau',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'faq:xac-nhan-cu-tru-xin-o-dau',
      'faq:tach-ho-khau-can-gi',
    ],
  },
  {
    q: 'rutbaohiem',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  {
    q: 'thuenguoinuocngoai',
    3: ['faq:thue-nguoi-nuoc-ngoai-can-gi', 'procedure:cap-giay-phep-lao-dong'],
  },
  {
    q: 'xinviec lylich tuphap',
    3: ['procedure:cap-phieu-ly-lich-tu-phap', 'faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
  },
  {
    q: 'tiennguoigia',
    3: ['procedure:tro-cap-huu-tri-xa-hoi'],
    2: ['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  {
    q: 'giaychungtu',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
    1: ['form:to-khai-dang-ky-khai-tu'],
  },
  {
    q: 'lamsohong',
    3: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
    2: ['faq:lam-so-do-lan-dau-o-dau'],
    1: ['form:don-dang-ky-dat-dai', 'procedure:cap-doi-giay-chung-nhan-dat'],
  },
  { q: 'dangkykhaisinh', 3: ['procedure:dang-ky-khai-sinh'], 2: ['faq:lam-giay-khai-sinh-can-gi'] },
  {
    q: 'giaytamtru',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong', 'faq:gia-han-tam-tru-truoc-may-ngay'],
    1: ['procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai'],
  },
  {
    q: 'doigiayphep laixe',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
    1: ['procedure:cap-lai-giay-phep-lai-xe', 'procedure:cap-giay-phep-lai-xe'],
  },
  {
    q: 'trocaphuutri',
    3: ['procedure:tro-cap-huu-tri-xa-hoi'],
    2: ['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  {
    q: 'moquancaphe',
    3: ['faq:mo-quan-nho-co-phai-dang-ky-khong'],
    2: ['procedure:dang-ky-ho-kinh-doanh'],
  },
  {
    q: 'baohiemthatnghiep',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
];
