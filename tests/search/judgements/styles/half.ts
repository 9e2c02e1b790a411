import type { Judgement } from '../judgement.ts';

/** Marks here and there: a tone without its circumflex, one word with and the next without. */
export const half: Judgement[] = [
  {
    q: 'làm ho chieu cho con',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau'],
    1: ['form:to-khai-ho-chieu-tk01', 'faq:di-cong-tac-dung-ho-chieu-nao'],
  },
  {
    q: 'giấy khai sinh bi mat',
    3: ['faq:mat-giay-khai-sinh-lam-lai-the-nao', 'procedure:cap-ban-sao-trich-luc-ho-tich'],
  },
  {
    q: 'đang ký ket hôn',
    3: ['procedure:dang-ky-ket-hon'],
    2: ['faq:dang-ky-ket-hon-can-gi', 'faq:dang-ky-ket-hon-mat-bao-nhieu-tien'],
    1: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai', 'form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'kêt hôn vơi ngươi nươc ngoai',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['procedure:dang-ky-ket-hon', 'form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'giây chưng tử',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
    1: ['form:to-khai-dang-ky-khai-tu'],
  },
  {
    q: 'giây xác nhận đôc thân',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
    1: ['form:to-khai-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'trich luc khai sinh bản sao',
    3: ['procedure:cap-ban-sao-trich-luc-ho-tich'],
    2: ['faq:mat-giay-khai-sinh-lam-lai-the-nao'],
    1: ['form:to-khai-cap-ban-sao-trich-luc'],
  },
  {
    q: 'sao y bản chinh bao nhiêu tien',
    3: ['faq:phi-sao-y-bao-nhieu', 'procedure:chung-thuc-ban-sao-tu-ban-chinh'],
    2: ['faq:ban-sao-chung-thuc-co-thoi-han'],
    1: ['faq:cong-chung-khac-chung-thuc'],
  },
  {
    q: 'nhâp hô khâu nha thuê',
    3: ['faq:nhap-ho-khau-nha-thue'],
    2: ['procedure:dang-ky-thuong-tru'],
  },
  {
    q: 'đăng ky tam tru',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong', 'faq:gia-han-tam-tru-truoc-may-ngay'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai',
    ],
  },
  {
    q: 'làm thẻ can cuoc cho con',
    3: ['procedure:cap-the-can-cuoc'],
    2: ['faq:tre-duoi-14-tuoi-lam-can-cuoc'],
    1: ['procedure:cap-doi-the-can-cuoc', 'form:phieu-de-nghi-can-cuoc-dc02'],
  },
  {
    q: 'căn cươc hêt han đôi ở đâu',
    3: ['faq:can-cuoc-het-han-doi-o-dau', 'procedure:cap-doi-the-can-cuoc'],
  },
  {
    q: 'ly lịch tu pháp số 1 va số 2 khac nhau',
    3: ['faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
    2: ['procedure:cap-phieu-ly-lich-tu-phap'],
  },
  {
    q: 'đổi bằng lai xe máy A1',
    3: ['procedure:doi-giay-phep-lai-xe', 'faq:bang-lai-a1-co-phai-kham-suc-khoe-khong'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
    1: ['procedure:cap-lai-giay-phep-lai-xe', 'procedure:cap-giay-phep-lai-xe'],
  },
  {
    q: 'lê phi đôi băng lai',
    3: ['faq:doi-bang-lai-mat-bao-nhieu-tien', 'procedure:doi-giay-phep-lai-xe'],
    1: ['procedure:cap-lai-giay-phep-lai-xe', 'procedure:cap-giay-phep-lai-xe'],
  },
  {
    q: 'mua xe may cu sang tên',
    3: ['faq:mua-xe-cu-sang-ten-the-nao', 'procedure:dang-ky-sang-ten-xe'],
    1: ['procedure:khai-le-phi-truoc-ba-xe'],
  },
  {
    q: 'hô kinh doanh hay công ty',
    3: ['faq:ho-kinh-doanh-hay-cong-ty'],
    2: ['procedure:dang-ky-ho-kinh-doanh', 'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien'],
  },
  {
    q: 'mở công ty nôp hô sơ ơ đâu',
    3: [
      'faq:thanh-lap-cong-ty-o-so-nao',
      'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien',
      'procedure:dang-ky-cong-ty-tnhh-hai-thanh-vien',
    ],
    1: ['faq:cong-chuc-co-duoc-mo-cong-ty'],
  },
  {
    q: 'tam ngưng công ty báo truoc mây ngay',
    3: ['faq:tam-ngung-cong-ty-bao-truoc-may-ngay', 'procedure:tam-ngung-kinh-doanh'],
  },
  {
    q: 'xin giấy an toan thưc pham',
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
    q: 'làm sô đo lân đâu',
    3: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
    2: ['faq:lam-so-do-lan-dau-o-dau'],
    1: ['form:don-dang-ky-dat-dai'],
  },
  {
    q: 'sang ten sô đỏ cân giây tơ gi',
    3: ['faq:sang-ten-so-do-can-gi', 'procedure:chuyen-nhuong-quyen-su-dung-dat'],
    1: ['faq:sang-ten-so-do-mat-bao-nhieu', 'procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  {
    q: 'mât sổ đo lam lai',
    3: ['faq:mat-so-do-lam-lai-the-nao', 'procedure:cap-lai-giay-chung-nhan-dat-bi-mat'],
  },
  {
    q: 'xây nha câp 4 co phai xin phep không',
    3: ['faq:xay-nha-co-phai-xin-phep-khong'],
    2: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    1: ['procedure:cap-giay-phep-sua-chua-nha', 'procedure:gia-han-giay-phep-xay-dung'],
  },
  {
    q: 'thẻ bao hiêm y tê trẻ sơ sinh',
    3: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'procedure:cap-the-bao-hiem-y-te'],
    1: ['faq:bao-hiem-y-te-trai-tuyen'],
  },
  {
    q: 'điêu kiên rut bao hiêm xã hôi môt lân',
    3: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'procedure:huong-bao-hiem-xa-hoi-mot-lan'],
  },
  {
    q: 'trơ câp trẻ mồ coi',
    3: ['procedure:tro-cap-xa-hoi-hang-thang'],
    1: ['form:to-khai-de-nghi-tro-giup-xa-hoi'],
  },
  {
    q: 'trợ cap 75 tuôi',
    3: ['procedure:tro-cap-huu-tri-xa-hoi', 'faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  {
    q: 'han nôp bao hiêm thât nghiêp',
    3: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau', 'procedure:huong-tro-cap-that-nghiep'],
  },
  {
    q: 'xin giay phep lao đông cho nguoi nước ngoai',
    3: ['procedure:cap-giay-phep-lao-dong'],
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi', 'faq:lam-viec-trong-khu-cong-nghiep-nguoi-nuoc-ngoai'],
  },
  {
    q: 'đăng ký ghe câu muc cân gi',
    3: ['faq:dang-ky-tau-ca-can-gi'],
    2: ['procedure:dang-ky-tau-ca'],
    1: ['procedure:cap-giay-phep-khai-thac-thuy-san'],
  },
  { q: 'Sơ Công thương', 3: ['agency:so-cong-thuong'] },
  { q: 'dich vu công toàn trinh la gi', 3: ['faq:toan-trinh-mot-phan-la-gi'] },
  { q: 'bỏ câp huyên nôp hồ so ơ đâu', 3: ['faq:khong-con-huyen-thi-nop-o-dau'] },
  {
    q: 'lê phí kêt hôn',
    3: ['faq:dang-ky-ket-hon-mat-bao-nhieu-tien', 'procedure:dang-ky-ket-hon'],
  },
  {
    q: 'sô đo ghi huyện cu con gia tri không',
    3: ['faq:so-do-ghi-dia-chi-cu-co-phai-doi-khong'],
    2: ['faq:giay-to-cu-ghi-phu-yen-con-gia-tri-khong'],
  },
  {
    q: 'tờ khai đăng ky kêt hôn',
    3: ['form:to-khai-dang-ky-ket-hon'],
    2: ['procedure:dang-ky-ket-hon'],
  },
  {
    q: 'cấp lai hô chiêu',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau', 'faq:mat-ho-chieu-bao-trong-bao-lau'],
    1: [
      'form:to-khai-ho-chieu-tk01',
      'procedure:ho-chieu-ngoai-giao-cong-vu',
      'faq:di-cong-tac-dung-ho-chieu-nao',
    ],
  },
  {
    q: 'nhập học giua năm',
    3: ['procedure:chuyen-truong', 'faq:chuyen-truong-giua-nam-duoc-khong'],
  },
  { q: 'bao hiem xã hội tinh', 3: ['agency:bao-hiem-xa-hoi-tinh'] },
  {
    q: 'đôi bằng lái ô tô bao lâu co',
    3: ['faq:doi-bang-lai-mat-bao-nhieu-tien'],
    2: ['procedure:doi-giay-phep-lai-xe'],
  },
  {
    q: 'đăng ký kinh doanh ca thể',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['faq:ho-kinh-doanh-hay-cong-ty'],
    1: ['form:giay-de-nghi-dang-ky-ho-kinh-doanh', 'faq:ban-hang-online-co-phai-dang-ky'],
  },
  {
    q: 'lam khai sinh muôn co sao không',
    3: ['faq:khai-sinh-tre-han-co-bi-phat-khong'],
    2: ['procedure:dang-ky-khai-sinh-nguoi-da-co-giay-to', 'procedure:dang-ky-khai-sinh'],
  },
  {
    q: 'nguoi cao tuổi không lương huu',
    3: ['procedure:tro-cap-huu-tri-xa-hoi', 'faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  {
    q: 'xin giấy phep mo tiệm',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['faq:mo-quan-nho-co-phai-dang-ky-khong'],
    1: ['form:giay-de-nghi-dang-ky-ho-kinh-doanh'],
  },
  {
    q: 'sang tên nha đất',
    3: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
    2: [
      'faq:sang-ten-so-do-can-gi',
      'faq:sang-ten-so-do-mat-bao-nhieu',
      'faq:thua-ke-dat-khong-di-chuc',
    ],
    1: ['form:don-dang-ky-bien-dong-dat-dai', 'procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  {
    q: 'làm hô chiếu cho be',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau'],
    1: ['faq:di-cong-tac-dung-ho-chieu-nao'],
  },
  { q: 'giấy xac nhân hôn nhan', 3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'] },
  {
    q: 'xin nhâp hô khẩu nhà vo',
    3: ['procedure:dang-ky-thuong-tru'],
    1: ['faq:tach-ho-khau-can-gi', 'faq:xac-nhan-cu-tru-xin-o-dau'],
  },
  {
    q: 'đăng ký kinh doanh quan ăn',
    3: ['procedure:dang-ky-ho-kinh-doanh', 'faq:mo-quan-nho-co-phai-dang-ky-khong'],
    1: ['faq:ban-hang-online-co-phai-dang-ky'],
  },
  {
    q: 'mua nha sang tên sô hồng',
    3: ['procedure:chuyen-nhuong-quyen-su-dung-dat', 'faq:sang-ten-so-do-can-gi'],
    1: ['faq:sang-ten-so-do-mat-bao-nhieu', 'procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  {
    q: 'phat vì khai sinh trê',
    3: ['faq:khai-sinh-tre-han-co-bi-phat-khong'],
    2: ['procedure:dang-ky-khai-sinh', 'procedure:dang-ky-khai-sinh-nguoi-da-co-giay-to'],
  },
];
