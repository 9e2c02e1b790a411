import type { Judgement } from '../judgement.ts';

/** Earlier names of papers, agencies, places and of what is done with them. */
export const oldTerm: Judgement[] = [
  {
    q: 'chứng minh nhân dân',
    3: ['procedure:cap-the-can-cuoc', 'procedure:cap-doi-the-can-cuoc'],
    2: ['faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'chứng minh thư hết hạn',
    3: ['procedure:cap-doi-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'căn cước công dân gắn chip',
    3: ['procedure:cap-the-can-cuoc', 'procedure:cap-doi-the-can-cuoc'],
    1: ['faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'hộ khẩu',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'faq:xac-nhan-cu-tru-xin-o-dau',
      'faq:tach-ho-khau-can-gi',
    ],
  },
  {
    q: 'sổ hộ khẩu cho vợ',
    3: ['procedure:dang-ky-thuong-tru'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'faq:xac-nhan-cu-tru-xin-o-dau',
      'faq:tach-ho-khau-can-gi',
    ],
  },
  {
    q: 'chuyển hộ khẩu',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'faq:xac-nhan-cu-tru-xin-o-dau',
      'faq:tach-ho-khau-can-gi',
    ],
  },
  {
    q: 'KT3',
    3: ['procedure:dang-ky-tam-tru', 'faq:o-tro-co-phai-dang-ky-tam-tru-khong'],
    2: ['faq:gia-han-tam-tru-truoc-may-ngay'],
    1: ['procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai'],
  },
  {
    q: 'giấy hôn thú',
    3: ['procedure:dang-ky-ket-hon'],
    2: ['faq:dang-ky-ket-hon-can-gi'],
    1: ['form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'giấy chứng tử',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
    1: ['form:to-khai-dang-ky-khai-tu'],
  },
  {
    q: 'báo tử',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
    1: ['form:to-khai-dang-ky-khai-tu'],
  },
  {
    q: 'giấy độc thân',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
    2: ['faq:dang-ky-ket-hon-can-gi'],
    1: ['form:to-khai-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'lý lịch tư pháp không tiền án tiền sự',
    3: ['procedure:cap-phieu-ly-lich-tu-phap'],
    2: ['faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
  },
  {
    q: 'cà vẹt xe máy',
    3: ['procedure:dang-ky-sang-ten-xe'],
    2: ['faq:mua-xe-cu-sang-ten-the-nao', 'procedure:dang-ky-xe-lan-dau'],
  },
  {
    q: 'bằng lái xe giấy bìa cũ',
    3: ['faq:bang-lai-a1-co-phai-kham-suc-khoe-khong', 'procedure:doi-giay-phep-lai-xe'],
    1: ['procedure:cap-lai-giay-phep-lai-xe', 'procedure:cap-giay-phep-lai-xe'],
  },
  {
    q: 'giấy phép kinh doanh',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien', 'faq:mo-quan-nho-co-phai-dang-ky-khong'],
    1: ['form:giay-de-nghi-dang-ky-ho-kinh-doanh'],
  },
  {
    q: 'đăng ký kinh doanh cá thể',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['faq:ho-kinh-doanh-hay-cong-ty'],
    1: ['form:giay-de-nghi-dang-ky-ho-kinh-doanh', 'faq:ban-hang-online-co-phai-dang-ky'],
  },
  {
    q: 'bìa đỏ',
    3: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
    2: [
      'procedure:chuyen-nhuong-quyen-su-dung-dat',
      'procedure:cap-lai-giay-chung-nhan-dat-bi-mat',
      'faq:lam-so-do-lan-dau-o-dau',
    ],
    1: [
      'form:don-dang-ky-dat-dai',
      'procedure:khai-le-phi-truoc-ba-nha-dat',
      'procedure:cap-doi-giay-chung-nhan-dat',
    ],
  },
  {
    q: 'sang tên bìa đỏ cho con',
    3: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
    2: ['faq:sang-ten-so-do-can-gi', 'faq:sang-ten-so-do-mat-bao-nhieu'],
    1: ['form:don-dang-ky-bien-dong-dat-dai', 'procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  {
    q: 'mất bìa hồng',
    3: ['procedure:cap-lai-giay-chung-nhan-dat-bi-mat', 'faq:mat-so-do-lam-lai-the-nao'],
  },
  {
    q: 'hưu một lần',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  {
    q: 'bảo hiểm thất nghiệp',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'trợ cấp người cao tuổi 80 tuổi',
    3: ['procedure:tro-cap-huu-tri-xa-hoi'],
    2: ['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  { q: 'dịch vụ công mức độ 4', 3: ['faq:toan-trinh-mot-phan-la-gi'] },
  {
    q: 'UBND huyện',
    3: ['agency:ubnd-cap-huyen-phu-yen', 'faq:khong-con-huyen-thi-nop-o-dau'],
    2: ['agency:ubnd-cap-xa'],
  },
  {
    q: 'ủy ban thành phố Tuy Hòa',
    3: ['agency:ubnd-cap-huyen-phu-yen'],
    2: ['agency:ubnd-cap-xa'],
    1: ['faq:phu-yen-nhap-dak-lak-nop-o-dau'],
  },
  { q: 'công an huyện', 3: ['agency:cong-an-cap-xa'] },
  {
    q: 'Sở Kế hoạch và Đầu tư',
    3: ['agency:so-ke-hoach-va-dau-tu-phu-yen', 'agency:so-tai-chinh'],
    2: ['faq:thanh-lap-cong-ty-o-so-nao'],
  },
  {
    q: 'sở lao động thương binh xã hội',
    3: ['agency:so-lao-dong-thuong-binh-va-xa-hoi-phu-yen', 'agency:so-noi-vu'],
    1: ['agency:so-y-te', 'field:lao-dong-thuong-binh-va-xa-hoi'],
  },
  {
    q: 'sở giao thông vận tải',
    3: ['agency:so-giao-thong-van-tai-phu-yen', 'agency:so-xay-dung'],
    1: ['field:giao-thong-van-tai', 'faq:doi-bang-lai-o-dau'],
  },
  {
    q: 'sở tài nguyên môi trường',
    3: ['agency:so-tai-nguyen-va-moi-truong-phu-yen', 'agency:so-nong-nghiep-va-moi-truong'],
  },
  {
    q: 'sở thông tin và truyền thông',
    3: ['agency:so-thong-tin-va-truyen-thong-phu-yen', 'agency:so-khoa-hoc-va-cong-nghe'],
  },
  {
    q: 'đổi bằng lái ở sở giao thông',
    3: ['faq:doi-bang-lai-o-dau', 'procedure:doi-giay-phep-lai-xe'],
    1: ['procedure:cap-lai-giay-phep-lai-xe', 'procedure:cap-giay-phep-lai-xe'],
  },
  {
    q: 'tỉnh Phú Yên',
    3: ['agency:ubnd-tinh-phu-yen'],
    2: [
      'faq:phu-yen-nhap-dak-lak-nop-o-dau',
      'faq:giay-to-cu-ghi-phu-yen-con-gia-tri-khong',
      'agency:ubnd-tinh-dak-lak',
    ],
    1: ['faq:sap-nhap-tinh-co-phai-doi-can-cuoc-khong'],
  },
  { q: 'chi cục thuế', 3: ['agency:thue-tinh'] },
  { q: 'bộ phận một cửa', 3: ['agency:trung-tam-phuc-vu-hanh-chinh-cong'] },
  { q: 'phòng giáo dục huyện', 3: ['agency:so-giao-duc-va-dao-tao'] },
  {
    q: 'phòng đăng ký kinh doanh',
    3: ['agency:so-tai-chinh'],
    2: ['procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien', 'procedure:dang-ky-ho-kinh-doanh'],
    1: ['faq:thanh-lap-cong-ty-o-so-nao'],
  },
  {
    q: 'sao y công chứng',
    3: ['procedure:chung-thuc-ban-sao-tu-ban-chinh'],
    2: ['faq:phi-sao-y-bao-nhieu', 'faq:ban-sao-chung-thuc-co-thoi-han'],
    1: ['faq:cong-chung-khac-chung-thuc'],
  },
  {
    q: 'nhập khẩu',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'faq:xac-nhan-cu-tru-xin-o-dau',
      'faq:tach-ho-khau-can-gi',
    ],
  },
  {
    q: 'hôn thú với người nước ngoài',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'chứng minh thư làm ở đâu',
    3: ['faq:can-cuoc-het-han-doi-o-dau'],
    2: ['procedure:cap-the-can-cuoc', 'procedure:cap-doi-the-can-cuoc'],
  },
  {
    q: 'sở LĐ thương binh',
    3: ['agency:so-lao-dong-thuong-binh-va-xa-hoi-phu-yen', 'agency:so-noi-vu'],
  },
  {
    q: 'đưa tên vào sổ hộ khẩu',
    3: ['procedure:dang-ky-thuong-tru'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'faq:xac-nhan-cu-tru-xin-o-dau',
      'faq:tach-ho-khau-can-gi',
    ],
  },
  {
    q: 'giấy phép mở công ty',
    3: [
      'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien',
      'procedure:dang-ky-cong-ty-tnhh-hai-thanh-vien',
    ],
    2: ['faq:thanh-lap-cong-ty-o-so-nao'],
    1: ['form:giay-de-nghi-dang-ky-doanh-nghiep'],
  },
  {
    q: 'giấy chứng nhận quyền sử dụng đất',
    3: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
    2: [
      'procedure:chuyen-nhuong-quyen-su-dung-dat',
      'procedure:cap-lai-giay-chung-nhan-dat-bi-mat',
    ],
    1: ['form:don-dang-ky-dat-dai', 'procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  {
    q: 'khai sinh quá hạn',
    3: [
      'faq:khai-sinh-tre-han-co-bi-phat-khong',
      'procedure:dang-ky-khai-sinh-nguoi-da-co-giay-to',
      'procedure:dang-ky-khai-sinh',
    ],
    2: ['faq:con-ngoai-gia-thu-mang-ho-cha'],
  },
  {
    q: 'UBND thị xã Đông Hòa',
    3: ['agency:ubnd-cap-huyen-phu-yen'],
    2: ['faq:khong-con-huyen-thi-nop-o-dau', 'agency:ubnd-cap-xa'],
  },
  { q: 'sở nông nghiệp', 3: ['agency:so-nong-nghiep-va-moi-truong'] },
  {
    q: 'sổ tạm trú',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong', 'faq:gia-han-tam-tru-truoc-may-ngay'],
    1: [
      'form:to-khai-thay-doi-thong-tin-cu-tru-ct01',
      'procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai',
    ],
  },
  {
    q: 'đổi cmt sang thẻ căn cước',
    3: ['procedure:cap-doi-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'],
  },
  { q: 'hôn thú', 3: ['procedure:dang-ky-ket-hon'], 2: ['faq:dang-ky-ket-hon-can-gi'] },
  {
    q: 'giấy tạm trú KT3',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong', 'faq:gia-han-tam-tru-truoc-may-ngay'],
    1: ['procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai'],
  },
  { q: 'cục thuế', 3: ['agency:thue-tinh'] },
  { q: 'công an thành phố Tuy Hòa', 3: ['agency:cong-an-cap-xa'], 2: ['agency:cong-an-tinh'] },
  {
    q: 'nộp hồ sơ ở một cửa huyện',
    3: ['faq:khong-con-huyen-thi-nop-o-dau', 'agency:trung-tam-phuc-vu-hanh-chinh-cong'],
  },
  {
    q: 'sở kế hoạch đầu tư phú yên đăng ký công ty',
    3: ['faq:thanh-lap-cong-ty-o-so-nao'],
    2: [
      'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien',
      'agency:so-ke-hoach-va-dau-tu-phu-yen',
      'agency:so-tai-chinh',
    ],
  },
  {
    q: 'sổ hồng bị mất',
    3: ['procedure:cap-lai-giay-chung-nhan-dat-bi-mat', 'faq:mat-so-do-lam-lai-the-nao'],
  },
  { q: 'tách khẩu', 3: ['faq:tach-ho-khau-can-gi'] },
];
