import type { Judgement } from '../judgement.ts';

/** Slips of the finger and of spelling. */
export const typo: Judgement[] = [
  {
    q: 'lam ho chieeu moi',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau', 'faq:mat-ho-chieu-bao-trong-bao-lau'],
    1: [
      'form:to-khai-ho-chieu-tk01',
      'procedure:ho-chieu-ngoai-giao-cong-vu',
      'faq:di-cong-tac-dung-ho-chieu-nao',
    ],
  },
  {
    q: 'giáy khai sinh',
    3: ['procedure:dang-ky-khai-sinh'],
    2: ['faq:lam-giay-khai-sinh-can-gi', 'procedure:cap-ban-sao-trich-luc-ho-tich'],
    1: [
      'faq:mat-giay-khai-sinh-lam-lai-the-nao',
      'faq:khai-sinh-o-dau',
      'form:to-khai-dang-ky-khai-sinh',
    ],
  },
  {
    q: 'giấy khai xinh cho con',
    3: ['procedure:dang-ky-khai-sinh'],
    2: ['faq:lam-giay-khai-sinh-can-gi', 'faq:con-ngoai-gia-thu-mang-ho-cha'],
    1: ['faq:khai-sinh-o-dau', 'form:to-khai-dang-ky-khai-sinh'],
  },
  {
    q: 'đăng ký kếy hôn',
    3: ['procedure:dang-ky-ket-hon'],
    2: ['faq:dang-ky-ket-hon-can-gi', 'faq:dang-ky-ket-hon-mat-bao-nhieu-tien'],
    1: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai', 'form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'ket hom voi nguoi nuoc ngoai',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: [
      'procedure:dang-ky-ket-hon',
      'form:to-khai-dang-ky-ket-hon',
      'faq:giay-to-nuoc-ngoai-dung-o-viet-nam',
    ],
  },
  {
    q: 'xac nhan tinh trnag hon nhan',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
    1: ['form:to-khai-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'trích lụt khai sinh',
    3: ['procedure:cap-ban-sao-trich-luc-ho-tich'],
    2: ['faq:mat-giay-khai-sinh-lam-lai-the-nao'],
    1: ['form:to-khai-cap-ban-sao-trich-luc'],
  },
  {
    q: 'trứng thực bản sao',
    3: ['procedure:chung-thuc-ban-sao-tu-ban-chinh'],
    2: ['faq:phi-sao-y-bao-nhieu', 'faq:ban-sao-chung-thuc-co-thoi-han'],
    1: ['faq:cong-chung-khac-chung-thuc'],
  },
  {
    q: 'dang ki thuong chu',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: ['form:to-khai-thay-doi-thong-tin-cu-tru-ct01'],
  },
  {
    q: 'đăng ký tạm chú',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai',
    ],
  },
  {
    q: 'cân cước công dân hết hạn',
    3: ['procedure:cap-doi-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'đổi thẻ căng cước',
    3: ['procedure:cap-doi-the-can-cuoc'],
    2: ['faq:can-cuoc-het-han-doi-o-dau'],
    1: ['faq:sap-nhap-tinh-co-phai-doi-can-cuoc-khong', 'form:phieu-de-nghi-can-cuoc-dc02'],
  },
  {
    q: 'hộ chíu cho con',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau', 'faq:mat-ho-chieu-bao-trong-bao-lau'],
    1: ['form:to-khai-ho-chieu-tk01'],
  },
  {
    q: 'ly lich tu phap so 2 xin vieec',
    3: ['faq:ly-lich-tu-phap-so-1-so-2-khac-nhau', 'procedure:cap-phieu-ly-lich-tu-phap'],
  },
  {
    q: 'doi giay phep lai xee',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
    1: [
      'form:don-de-nghi-doi-giay-phep-lai-xe',
      'procedure:cap-lai-giay-phep-lai-xe',
      'procedure:cap-giay-phep-lai-xe',
    ],
  },
  {
    q: 'đổi bằn lái xe ô tô',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-mat-bao-nhieu-tien', 'faq:doi-bang-lai-o-dau'],
    1: [
      'form:don-de-nghi-doi-giay-phep-lai-xe',
      'procedure:cap-lai-giay-phep-lai-xe',
      'procedure:cap-giay-phep-lai-xe',
    ],
  },
  {
    q: 'snag ten xe may',
    3: ['procedure:dang-ky-sang-ten-xe'],
    2: ['faq:mua-xe-cu-sang-ten-the-nao'],
    1: ['procedure:khai-le-phi-truoc-ba-xe'],
  },
  {
    q: 'đăng ký hộ kinh daonh',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['faq:ho-kinh-doanh-hay-cong-ty'],
    1: [
      'faq:mo-quan-nho-co-phai-dang-ky-khong',
      'form:giay-de-nghi-dang-ky-ho-kinh-doanh',
      'faq:ban-hang-online-co-phai-dang-ky',
    ],
  },
  {
    q: 'thanh lap cong tyy',
    3: [
      'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien',
      'procedure:dang-ky-cong-ty-tnhh-hai-thanh-vien',
    ],
    2: ['faq:thanh-lap-cong-ty-o-so-nao', 'faq:ho-kinh-doanh-hay-cong-ty'],
    1: ['form:giay-de-nghi-dang-ky-doanh-nghiep'],
  },
  {
    q: 'tạm ngưng kinh doang',
    3: ['procedure:tam-ngung-kinh-doanh', 'procedure:tam-ngung-ho-kinh-doanh'],
    2: ['faq:tam-ngung-cong-ty-bao-truoc-may-ngay', 'faq:tam-nghi-ban-co-phai-bao'],
  },
  {
    q: 'an toàn thực phẩn',
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
    q: 'sổ đõ lần đầu',
    3: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
    2: ['faq:lam-so-do-lan-dau-o-dau'],
    1: ['form:don-dang-ky-dat-dai'],
  },
  {
    q: 'sang tên sổ đõ',
    3: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
    2: ['faq:sang-ten-so-do-can-gi', 'faq:sang-ten-so-do-mat-bao-nhieu'],
    1: ['form:don-dang-ky-bien-dong-dat-dai', 'procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  {
    q: 'giay phep xay dug nha o',
    3: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    2: ['faq:xay-nha-co-phai-xin-phep-khong'],
    1: [
      'form:don-de-nghi-cap-giay-phep-xay-dung',
      'procedure:cap-giay-phep-sua-chua-nha',
      'procedure:gia-han-giay-phep-xay-dung',
    ],
  },
  {
    q: 'bão hiểm y tế cho bé',
    3: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'procedure:cap-the-bao-hiem-y-te'],
    1: ['faq:bao-hiem-y-te-trai-tuyen'],
  },
  {
    q: 'rut bao heim xa hoi mot lan',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  {
    q: 'trợ cấp thất nghiêpj',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'trợ cấp hưu chí xã hội',
    3: ['procedure:tro-cap-huu-tri-xa-hoi'],
    2: ['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  {
    q: 'tro cap nguoi khuyet tatt',
    3: ['procedure:tro-cap-xa-hoi-hang-thang'],
    2: ['procedure:xac-dinh-muc-do-khuyet-tat'],
    1: ['form:to-khai-de-nghi-tro-giup-xa-hoi'],
  },
  {
    q: 'giay phep lao dognn nguoi nuoc ngoai',
    3: ['procedure:cap-giay-phep-lao-dong'],
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi', 'faq:lam-viec-trong-khu-cong-nghiep-nguoi-nuoc-ngoai'],
  },
  {
    q: 'chuyển trườn cho học sinh',
    3: ['procedure:chuyen-truong'],
    2: ['faq:chuyen-truong-giua-nam-duoc-khong'],
    1: ['form:don-xin-chuyen-truong'],
  },
  {
    q: 'dang ky tau caa',
    3: ['procedure:dang-ky-tau-ca'],
    2: ['faq:dang-ky-tau-ca-can-gi'],
    1: ['form:to-khai-dang-ky-tau-ca', 'procedure:cap-giay-phep-khai-thac-thuy-san'],
  },
  {
    q: 'đăng ký khai tữ',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
    1: ['form:to-khai-dang-ky-khai-tu'],
  },
  { q: 'trung tâm hành chánh công', 3: ['agency:trung-tam-phuc-vu-hanh-chinh-cong'] },
  { q: 'dịch vu công toàn trình là giè', 3: ['faq:toan-trinh-mot-phan-la-gi'] },
  {
    q: 'bảo hiễm thất nghịp',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'nhập hộ khẫu',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'faq:xac-nhan-cu-tru-xin-o-dau',
      'faq:tach-ho-khau-can-gi',
    ],
  },
  {
    q: 'ho chieeus',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau', 'faq:mat-ho-chieu-bao-trong-bao-lau'],
    1: [
      'form:to-khai-ho-chieu-tk01',
      'procedure:ho-chieu-ngoai-giao-cong-vu',
      'faq:di-cong-tac-dung-ho-chieu-nao',
    ],
  },
  {
    q: 'giấy sác nhận độc thân',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
    1: ['form:to-khai-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'nhập hộ khẩo',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'faq:xac-nhan-cu-tru-xin-o-dau',
      'faq:tach-ho-khau-can-gi',
    ],
  },
  {
    q: 'rúc bảo hiểm xã hội',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  {
    q: 'giấy phép say dựng',
    3: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    2: ['faq:xay-nha-co-phai-xin-phep-khong'],
    1: [
      'form:don-de-nghi-cap-giay-phep-xay-dung',
      'procedure:cap-giay-phep-sua-chua-nha',
      'procedure:gia-han-giay-phep-xay-dung',
    ],
  },
  {
    q: 'thường chú',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: ['form:to-khai-thay-doi-thong-tin-cu-tru-ct01'],
  },
  {
    q: 'sanh ten xe may',
    3: ['procedure:dang-ky-sang-ten-xe'],
    2: ['faq:mua-xe-cu-sang-ten-the-nao'],
    1: ['procedure:khai-le-phi-truoc-ba-xe'],
  },
  {
    q: 'căn cướt',
    3: ['procedure:cap-the-can-cuoc', 'procedure:cap-doi-the-can-cuoc'],
    2: ['faq:tre-duoi-14-tuoi-lam-can-cuoc'],
    1: ['faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'đăng kí kếthôn',
    3: ['procedure:dang-ky-ket-hon'],
    2: ['faq:dang-ky-ket-hon-can-gi', 'faq:dang-ky-ket-hon-mat-bao-nhieu-tien'],
    1: ['form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'chức thực chữ ký bản sao',
    3: ['procedure:chung-thuc-ban-sao-tu-ban-chinh'],
    2: ['faq:ban-sao-chung-thuc-co-thoi-han'],
  },
  {
    q: 'lý lịch tư phát',
    3: ['procedure:cap-phieu-ly-lich-tu-phap'],
    2: ['faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
    1: ['form:to-khai-ly-lich-tu-phap'],
  },
  {
    q: 'trợ cấp thấp nghiệp',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'dổi bằng lái xe',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
    1: [
      'form:don-de-nghi-doi-giay-phep-lai-xe',
      'procedure:cap-lai-giay-phep-lai-xe',
      'procedure:cap-giay-phep-lai-xe',
    ],
  },
  {
    q: 'tàu cả đăng ký',
    3: ['procedure:dang-ky-tau-ca'],
    2: ['faq:dang-ky-tau-ca-can-gi'],
    1: ['form:to-khai-dang-ky-tau-ca', 'procedure:cap-giay-phep-khai-thac-thuy-san'],
  },
  {
    q: 'ket hong',
    3: ['procedure:dang-ky-ket-hon'],
    2: ['faq:dang-ky-ket-hon-can-gi', 'faq:dang-ky-ket-hon-mat-bao-nhieu-tien'],
    1: ['form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'làm hộ chiêu phổ thôngg',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau'],
    1: ['procedure:ho-chieu-ngoai-giao-cong-vu', 'faq:di-cong-tac-dung-ho-chieu-nao'],
  },
  {
    q: 'giấy khai tử cho bố mẹe',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
  },
  {
    q: 'bảo hiêm y tees',
    3: ['procedure:cap-the-bao-hiem-y-te'],
    2: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'faq:quen-the-bao-hiem-y-te-di-kham-duoc-khong'],
    1: ['faq:bao-hiem-y-te-trai-tuyen'],
  },
  {
    q: 'đăng kí kinh doang hộ cá thể',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['faq:ho-kinh-doanh-hay-cong-ty'],
    1: ['faq:ban-hang-online-co-phai-dang-ky'],
  },
  {
    q: 'sổ đỏ bị mấc',
    3: ['procedure:cap-lai-giay-chung-nhan-dat-bi-mat', 'faq:mat-so-do-lam-lai-the-nao'],
  },
  {
    q: 'giấp phép lao động',
    3: ['procedure:cap-giay-phep-lao-dong'],
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi', 'faq:lam-viec-trong-khu-cong-nghiep-nguoi-nuoc-ngoai'],
  },
  {
    q: 'tạm truú',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong', 'faq:gia-han-tam-tru-truoc-may-ngay'],
    1: ['procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai'],
  },
  { q: 'chuyển chường', 3: ['procedure:chuyen-truong', 'faq:chuyen-truong-giua-nam-duoc-khong'] },
];
