import type { Judgement } from '../judgement.ts';

/** With all marks, as on a computer. */
export const marked: Judgement[] = [
  {
    q: 'làm hộ chiếu',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau'],
    1: ['form:to-khai-ho-chieu-tk01'],
  },
  {
    q: 'làm giấy khai sinh cho con',
    3: ['procedure:dang-ky-khai-sinh'],
    2: ['faq:lam-giay-khai-sinh-can-gi'],
    1: ['faq:khai-sinh-o-dau', 'faq:khai-sinh-tre-han-co-bi-phat-khong'],
  },
  {
    q: 'đăng ký kết hôn',
    3: ['procedure:dang-ky-ket-hon'],
    2: ['faq:dang-ky-ket-hon-can-gi', 'faq:dang-ky-ket-hon-mat-bao-nhieu-tien'],
    1: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
  },
  {
    q: 'kết hôn với người nước ngoài',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['procedure:dang-ky-ket-hon'],
  },
  {
    q: 'đăng ký khai tử',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
    1: ['form:to-khai-dang-ky-khai-tu'],
  },
  {
    q: 'xin giấy xác nhận tình trạng hôn nhân',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
    1: ['form:to-khai-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'bản sao trích lục khai sinh',
    3: ['procedure:cap-ban-sao-trich-luc-ho-tich'],
    2: ['faq:mat-giay-khai-sinh-lam-lai-the-nao'],
    1: ['form:to-khai-cap-ban-sao-trich-luc'],
  },
  {
    q: 'chứng thực bản sao',
    3: ['procedure:chung-thuc-ban-sao-tu-ban-chinh'],
    2: ['faq:phi-sao-y-bao-nhieu'],
  },
  {
    q: 'đăng ký thường trú',
    3: ['procedure:dang-ky-thuong-tru'],
    2: ['faq:nhap-ho-khau-nha-thue'],
    1: ['form:to-khai-thay-doi-thong-tin-cu-tru-ct01'],
  },
  {
    q: 'đăng ký tạm trú',
    3: ['procedure:dang-ky-tam-tru'],
    2: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong'],
  },
  {
    q: 'cấp thẻ căn cước lần đầu',
    3: ['procedure:cap-the-can-cuoc'],
    1: ['procedure:cap-doi-the-can-cuoc'],
  },
  {
    q: 'đổi thẻ căn cước hết hạn',
    3: ['procedure:cap-doi-the-can-cuoc'],
    2: ['faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'phiếu lý lịch tư pháp số 2',
    3: ['procedure:cap-phieu-ly-lich-tu-phap'],
    2: ['faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
    1: ['form:to-khai-ly-lich-tu-phap'],
  },
  {
    q: 'đổi giấy phép lái xe',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
    1: ['faq:bang-lai-a1-co-phai-kham-suc-khoe-khong', 'form:don-de-nghi-doi-giay-phep-lai-xe'],
  },
  {
    q: 'sang tên xe máy cũ',
    3: ['procedure:dang-ky-sang-ten-xe', 'faq:mua-xe-cu-sang-ten-the-nao'],
    1: ['faq:ban-xe-roi-phai-lam-gi'],
  },
  {
    q: 'thành lập hộ kinh doanh',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['faq:ho-kinh-doanh-hay-cong-ty'],
    1: ['faq:mo-quan-nho-co-phai-dang-ky-khong', 'form:giay-de-nghi-dang-ky-ho-kinh-doanh'],
  },
  {
    q: 'thành lập công ty trách nhiệm hữu hạn một thành viên',
    3: ['procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien'],
    2: ['faq:thanh-lap-cong-ty-o-so-nao'],
    1: ['faq:ho-kinh-doanh-hay-cong-ty'],
  },
  {
    q: 'tạm ngừng kinh doanh',
    3: ['procedure:tam-ngung-kinh-doanh'],
    2: ['faq:tam-ngung-cong-ty-bao-truoc-may-ngay'],
    1: ['life-event:tam-dung-cham-dut-hoat-dong'],
  },
  {
    q: 'giấy chứng nhận an toàn thực phẩm',
    3: ['procedure:cap-giay-chung-nhan-an-toan-thuc-pham'],
    2: ['faq:ban-thuc-pham-co-can-giay-attp-khong'],
  },
  {
    q: 'cấp sổ đỏ lần đầu',
    3: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
    2: ['faq:lam-so-do-lan-dau-o-dau'],
  },
  {
    q: 'chuyển nhượng quyền sử dụng đất',
    3: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
    2: ['faq:sang-ten-so-do-can-gi'],
    1: ['faq:sang-ten-so-do-mat-bao-nhieu'],
  },
  {
    q: 'cấp lại sổ đỏ bị mất',
    3: ['procedure:cap-lai-giay-chung-nhan-dat-bi-mat'],
    2: ['faq:mat-so-do-lam-lai-the-nao'],
  },
  {
    q: 'xin giấy phép xây dựng nhà ở',
    3: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    2: ['faq:xay-nha-co-phai-xin-phep-khong'],
    1: ['form:don-de-nghi-cap-giay-phep-xay-dung'],
  },
  { q: 'mua bảo hiểm y tế hộ gia đình', 3: ['procedure:cap-the-bao-hiem-y-te'] },
  {
    q: 'rút bảo hiểm xã hội một lần',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  {
    q: 'trợ cấp người khuyết tật',
    3: ['procedure:tro-cap-xa-hoi-hang-thang'],
    1: ['form:to-khai-de-nghi-tro-giup-xa-hoi'],
  },
  {
    q: 'trợ cấp hưu trí xã hội',
    3: ['procedure:tro-cap-huu-tri-xa-hoi'],
    2: ['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  {
    q: 'trợ cấp thất nghiệp',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'giấy phép lao động cho người nước ngoài',
    3: ['procedure:cap-giay-phep-lao-dong'],
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi'],
  },
  {
    q: 'chuyển trường cho học sinh',
    3: ['procedure:chuyen-truong'],
    2: ['faq:chuyen-truong-giua-nam-duoc-khong'],
    1: ['form:don-xin-chuyen-truong'],
  },
  {
    q: 'đăng ký tàu cá',
    3: ['procedure:dang-ky-tau-ca'],
    2: ['faq:dang-ky-tau-ca-can-gi'],
    1: ['form:to-khai-dang-ky-tau-ca'],
  },
  { q: 'Sở Tư pháp', 3: ['agency:so-tu-phap'] },
  {
    q: 'khi người thân qua đời',
    3: ['life-event:nguoi-than-qua-doi', 'faq:nguoi-than-mat-phai-lam-gi'],
    2: ['procedure:dang-ky-khai-tu'],
  },
  {
    q: 'mẫu đơn xin chuyển trường',
    3: ['form:don-xin-chuyen-truong'],
    2: ['procedure:chuyen-truong'],
  },
  { q: 'hướng dẫn nộp hồ sơ trực tuyến', 3: ['faq:nop-ho-so-truc-tuyen-the-nao'] },
  { q: 'video hướng dẫn in danh sách giấy tờ', 3: ['video-guide:danh-sach-giay-to'] },
  { q: 'khởi sự kinh doanh', 3: ['life-event:khoi-su-kinh-doanh'] },
  {
    q: 'phí sao y một trang',
    3: ['faq:phi-sao-y-bao-nhieu', 'procedure:chung-thuc-ban-sao-tu-ban-chinh'],
  },
  {
    q: 'lệ phí đăng ký kết hôn',
    3: ['faq:dang-ky-ket-hon-mat-bao-nhieu-tien', 'procedure:dang-ky-ket-hon'],
  },
  {
    q: 'sổ đỏ ghi địa chỉ cũ có phải đổi không',
    3: ['faq:so-do-ghi-dia-chi-cu-co-phai-doi-khong'],
    1: ['faq:giay-to-cu-ghi-phu-yen-con-gia-tri-khong'],
  },
  {
    q: 'Sở Văn hóa, Thể thao và Du lịch',
    3: ['agency:so-van-hoa-the-thao-va-du-lich'],
    1: ['field:van-hoa-the-thao-va-du-lich'],
  },
  { q: 'khiếu nại quyết định hành chính', 3: ['life-event:giai-quyet-khieu-kien'] },
  {
    q: 'mở chi nhánh công ty',
    3: ['life-event:thanh-lap-chi-nhanh-van-phong-dai-dien'],
    1: ['procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien'],
  },
  { q: 'tham gia đấu thầu qua mạng', 3: ['life-event:dau-thau-mua-sam-cong'] },
  { q: 'tranh chấp hợp đồng', 3: ['life-event:giai-quyet-tranh-chap-hop-dong'] },
  {
    q: 'giải thể công ty',
    3: ['life-event:tam-dung-cham-dut-hoat-dong'],
    1: ['procedure:tam-ngung-kinh-doanh'],
  },
  {
    q: 'đơn đăng ký biến động đất đai',
    3: ['form:don-dang-ky-bien-dong-dat-dai'],
    2: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
  },
  {
    q: 'khai sinh cho con ở nơi tạm trú',
    3: ['faq:khai-sinh-o-dau'],
    2: ['procedure:dang-ky-khai-sinh'],
  },
  {
    q: 'hộ chiếu hết hạn',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau'],
  },
  { q: 'điều kiện kết hôn', 3: ['procedure:dang-ky-ket-hon'], 2: ['faq:dang-ky-ket-hon-can-gi'] },
  {
    q: 'trích lục khai tử',
    3: ['procedure:cap-ban-sao-trich-luc-ho-tich'],
    2: ['procedure:dang-ky-khai-tu'],
  },
  {
    q: 'công chứng giấy tờ ở đâu',
    3: ['procedure:chung-thuc-ban-sao-tu-ban-chinh', 'faq:phi-sao-y-bao-nhieu'],
  },
  {
    q: 'khai báo tạm trú cho người thuê nhà',
    3: ['procedure:dang-ky-tam-tru', 'faq:o-tro-co-phai-dang-ky-tam-tru-khong'],
  },
  {
    q: 'đổi căn cước khi đủ 25 tuổi',
    3: ['procedure:cap-doi-the-can-cuoc'],
    1: ['faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'bằng lái ô tô sắp hết hạn',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-mat-bao-nhieu-tien', 'faq:doi-bang-lai-o-dau'],
  },
  {
    q: 'thuế khi bán đất ai chịu',
    3: ['faq:sang-ten-so-do-mat-bao-nhieu'],
    2: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
  },
  {
    q: 'nhà ở nông thôn có cần xin phép',
    3: ['faq:xay-nha-co-phai-xin-phep-khong'],
    2: ['procedure:cap-giay-phep-xay-dung-nha-o'],
  },
  {
    q: 'tiền thất nghiệp',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'học sinh chuyển trường giữa năm',
    3: ['faq:chuyen-truong-giua-nam-duoc-khong', 'procedure:chuyen-truong'],
  },
  { q: 'Sở Y tế tỉnh Đắk Lắk', 3: ['agency:so-y-te'] },
  { q: 'hôn nhân và gia đình', 3: ['life-event:hon-nhan-va-gia-dinh'] },
];
