import type { Judgement } from '../judgement.ts';

/** Telex keys left standing where the keyboard did not turn them into marks. */
export const telex: Judgement[] = [
  {
    q: 'lamf hooj chieeus',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau', 'faq:mat-ho-chieu-bao-trong-bao-lau'],
    1: [
      'form:to-khai-ho-chieu-tk01',
      'procedure:ho-chieu-ngoai-giao-cong-vu',
      'faq:di-cong-tac-dung-ho-chieu-nao',
    ],
  },
  {
    q: 'giaays khai sinh cho con',
    3: ['procedure:dang-ky-khai-sinh'],
    2: ['faq:lam-giay-khai-sinh-can-gi', 'faq:con-ngoai-gia-thu-mang-ho-cha'],
    1: ['form:to-khai-dang-ky-khai-sinh'],
  },
  {
    q: 'đăng kys kết hoon',
    3: ['procedure:dang-ky-ket-hon'],
    2: ['faq:dang-ky-ket-hon-can-gi', 'faq:dang-ky-ket-hon-mat-bao-nhieu-tien'],
    1: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai', 'form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'laasy choofng nuowsc ngoafi',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'giaays khai tuwr',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
    1: ['form:to-khai-dang-ky-khai-tu'],
  },
  {
    q: 'giay xacs nhan ddoocj than',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
    1: ['form:to-khai-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'maats banr chinhs giaays khai sinh',
    3: ['faq:mat-giay-khai-sinh-lam-lai-the-nao', 'procedure:cap-ban-sao-trich-luc-ho-tich'],
  },
  {
    q: 'chuwsng thuwjc barn sao',
    3: ['procedure:chung-thuc-ban-sao-tu-ban-chinh'],
    2: ['faq:phi-sao-y-bao-nhieu', 'faq:ban-sao-chung-thuc-co-thoi-han'],
    1: ['faq:cong-chung-khac-chung-thuc'],
  },
  {
    q: 'đăng kys thường trus',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: ['form:to-khai-thay-doi-thong-tin-cu-tru-ct01'],
  },
  {
    q: 'ddawng kys tamj trus',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong', 'faq:gia-han-tam-tru-truoc-may-ngay'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai',
    ],
  },
  {
    q: 'nhaapj hooj khaaur nhaf thuee',
    3: ['faq:nhap-ho-khau-nha-thue'],
    2: ['procedure:dang-ky-thuong-tru'],
  },
  {
    q: 'doi ther can cuowsc het hajn',
    3: ['procedure:cap-doi-the-can-cuoc'],
    2: ['faq:can-cuoc-het-han-doi-o-dau'],
    1: ['form:phieu-de-nghi-can-cuoc-dc02'],
  },
  {
    q: 'lamf ther cawn cuowcs laanf ddaauf',
    3: ['procedure:cap-the-can-cuoc'],
    1: ['procedure:cap-doi-the-can-cuoc', 'form:phieu-de-nghi-can-cuoc-dc02'],
  },
  {
    q: 'lys lichj tuw phaps soos 2',
    3: ['procedure:cap-phieu-ly-lich-tu-phap'],
    2: ['faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
  },
  {
    q: 'đổi bawngf lái xe',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
    1: [
      'faq:bang-lai-a1-co-phai-kham-suc-khoe-khong',
      'form:don-de-nghi-doi-giay-phep-lai-xe',
      'procedure:cap-lai-giay-phep-lai-xe',
      'procedure:cap-giay-phep-lai-xe',
    ],
  },
  {
    q: 'sang teen xe masy',
    3: ['procedure:dang-ky-sang-ten-xe'],
    2: ['faq:mua-xe-cu-sang-ten-the-nao'],
    1: ['procedure:khai-le-phi-truoc-ba-xe'],
  },
  {
    q: 'mowr quans caf phee',
    3: ['faq:mo-quan-nho-co-phai-dang-ky-khong'],
    2: ['procedure:dang-ky-ho-kinh-doanh'],
  },
  {
    q: 'hooj kinh doanh',
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
    q: 'thanhf laapj coong ty',
    3: [
      'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien',
      'procedure:dang-ky-cong-ty-tnhh-hai-thanh-vien',
    ],
    2: ['faq:thanh-lap-cong-ty-o-so-nao', 'faq:ho-kinh-doanh-hay-cong-ty'],
    1: ['form:giay-de-nghi-dang-ky-doanh-nghiep'],
  },
  {
    q: 'tajm nguwfng coong ty',
    3: ['procedure:tam-ngung-kinh-doanh', 'procedure:tam-ngung-ho-kinh-doanh'],
    2: ['faq:tam-ngung-cong-ty-bao-truoc-may-ngay', 'faq:tam-nghi-ban-co-phai-bao'],
  },
  {
    q: 'giấy an toàn thuwcj phẩm',
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
    q: 'soor ddor laanf ddaauf',
    3: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
    2: ['faq:lam-so-do-lan-dau-o-dau'],
    1: ['form:don-dang-ky-dat-dai'],
  },
  {
    q: 'sang teen soor ddor caanf gif',
    3: ['faq:sang-ten-so-do-can-gi', 'procedure:chuyen-nhuong-quyen-su-dung-dat'],
    1: ['faq:sang-ten-so-do-mat-bao-nhieu', 'procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  {
    q: 'mat soor do',
    3: ['procedure:cap-lai-giay-chung-nhan-dat-bi-mat', 'faq:mat-so-do-lam-lai-the-nao'],
  },
  {
    q: 'giaays pheps xaay duwngj',
    3: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    2: ['faq:xay-nha-co-phai-xin-phep-khong'],
    1: [
      'form:don-de-nghi-cap-giay-phep-xay-dung',
      'procedure:cap-giay-phep-sua-chua-nha',
      'procedure:gia-han-giay-phep-xay-dung',
    ],
  },
  {
    q: 'baor hieemr y tees trer sow sinh',
    3: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'procedure:cap-the-bao-hiem-y-te'],
    1: ['faq:bao-hiem-y-te-trai-tuyen'],
  },
  {
    q: 'bảo hieemr xã hooij một laanf',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  {
    q: 'trowj caasp thaast nghiejep',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'trowj caaps nguowif khuyeets taatj',
    3: ['procedure:tro-cap-xa-hoi-hang-thang'],
    2: ['procedure:xac-dinh-muc-do-khuyet-tat'],
    1: ['form:to-khai-de-nghi-tro-giup-xa-hoi'],
  },
  {
    q: 'nguoi 75 tuoi khoong co luowng huu',
    3: ['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu', 'procedure:tro-cap-huu-tri-xa-hoi'],
  },
  {
    q: 'giaays pheps lao ddoongj',
    3: ['procedure:cap-giay-phep-lao-dong'],
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi', 'faq:lam-viec-trong-khu-cong-nghiep-nguoi-nuoc-ngoai'],
  },
  {
    q: 'xin chuyeern truowfng',
    3: ['procedure:chuyen-truong'],
    2: ['faq:chuyen-truong-giua-nam-duoc-khong'],
    1: ['form:don-xin-chuyen-truong'],
  },
  {
    q: 'đăng kys tàu cas',
    3: ['procedure:dang-ky-tau-ca'],
    2: ['faq:dang-ky-tau-ca-can-gi'],
    1: ['form:to-khai-dang-ky-tau-ca', 'procedure:cap-giay-phep-khai-thac-thuy-san'],
  },
  { q: 'Sowr Y tees', 3: ['agency:so-y-te'] },
  {
    q: 'mowr tieemj tapj hoas',
    3: ['procedure:dang-ky-ho-kinh-doanh', 'faq:mo-quan-nho-co-phai-dang-ky-khong'],
    1: ['faq:ho-kinh-doanh-dong-thue-the-nao', 'faq:ban-ruou-thuoc-la-tap-hoa'],
  },
  {
    q: 'the baro hiem y te',
    3: ['procedure:cap-the-bao-hiem-y-te'],
    2: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'faq:quen-the-bao-hiem-y-te-di-kham-duoc-khong'],
    1: ['form:to-khai-tham-gia-bao-hiem-tk1-ts', 'faq:bao-hiem-y-te-trai-tuyen'],
  },
  {
    q: 'sang teen nhaf ddaats',
    3: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
    2: [
      'faq:sang-ten-so-do-can-gi',
      'faq:sang-ten-so-do-mat-bao-nhieu',
      'faq:thua-ke-dat-khong-di-chuc',
    ],
    1: ['form:don-dang-ky-bien-dong-dat-dai', 'procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  { q: 'Sowr Xaay duwngj', 3: ['agency:so-xay-dung'] },
  {
    q: 'căn cuowcs ghi ddiaj chỉ cux',
    3: ['faq:sap-nhap-tinh-co-phai-doi-can-cuoc-khong'],
    2: ['faq:giay-to-cu-ghi-phu-yen-con-gia-tri-khong'],
    1: ['procedure:cap-doi-the-can-cuoc'],
  },
  {
    q: 'leje phis hojo chieesu',
    3: ['faq:lam-ho-chieu-mat-bao-lau', 'procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:mat-ho-chieu-bao-trong-bao-lau'],
    1: ['procedure:ho-chieu-ngoai-giao-cong-vu', 'faq:di-cong-tac-dung-ho-chieu-nao'],
  },
  {
    q: 'giaays tamj trus',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong', 'faq:gia-han-tam-tru-truoc-may-ngay'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai',
    ],
  },
  {
    q: 'nguoi thaan mat lamf gi',
    3: ['faq:nguoi-than-mat-phai-lam-gi'],
    2: ['life-event:nguoi-than-qua-doi', 'procedure:dang-ky-khai-tu'],
  },
  {
    q: 'phieeus lys lichj tuw phaps',
    3: ['procedure:cap-phieu-ly-lich-tu-phap'],
    2: ['faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
    1: ['form:to-khai-ly-lich-tu-phap'],
  },
  {
    q: 'caasp laji soor ddor',
    3: ['procedure:cap-lai-giay-chung-nhan-dat-bi-mat'],
    2: ['faq:mat-so-do-lam-lai-the-nao'],
  },
  {
    q: 'đổi ther căn cuowcs',
    3: ['procedure:cap-doi-the-can-cuoc'],
    2: ['faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'keets hoon vowis nguowif nuowcs ngoaif',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
  },
  {
    q: 'ruts baor hieemr xax hooij',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  { q: 'tro caasp tre moof coi', 3: ['procedure:tro-cap-xa-hoi-hang-thang'] },
  {
    q: 'chuyeenr truowngf khacs tinhr',
    3: ['faq:chuyen-truong-giua-nam-duoc-khong', 'procedure:chuyen-truong'],
  },
];
