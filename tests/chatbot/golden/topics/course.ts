import type { Golden } from '../golden.ts';

/** How it goes: steps, what comes of it, what goes wrong, what it is at all. */
export const course: Golden[] = [
  {
    q: 'Các bước đăng ký kết hôn',
    outcome: 'answered',
    from: ['dang-ky-ket-hon#steps'],
    says: ['Bước 1', 'Hai người cùng có mặt'],
  },
  {
    q: 'Trình tự làm sổ đỏ lần đầu',
    outcome: 'answered',
    from: ['cap-giay-chung-nhan-dat-lan-dau#steps'],
    says: ['niêm yết công khai'],
  },
  {
    q: 'Quy trình xin giấy chứng nhận an toàn thực phẩm như thế nào?',
    outcome: 'answered',
    from: [['cap-giay-chung-nhan-an-toan-thuc-pham#steps', 'an-toan-thuc-pham-quan-an#steps']],
    says: [['Đón đoàn thẩm định', 'Kiểm tra thực tế']],
  },
  {
    q: 'Đổi căn cước gồm mấy bước?',
    outcome: 'answered',
    from: ['cap-doi-the-can-cuoc#steps'],
    says: ['Bước 3'],
  },
  {
    q: 'Làm thế nào để nhận trợ cấp thất nghiệp?',
    outcome: 'answered',
    from: ['huong-tro-cap-that-nghiep#steps'],
    says: ['Chốt sổ'],
  },
  {
    q: 'Mua xe máy cũ thì sang tên thế nào?',
    outcome: 'answered',
    from: ['faq:mua-xe-cu-sang-ten-the-nao'],
    says: ['chứng nhận thu hồi'],
  },
  {
    q: 'Mất sổ đỏ thì làm lại thế nào',
    outcome: 'answered',
    from: ['faq:mat-so-do-lam-lai-the-nao'],
    says: ['Mất sổ không làm mất đất'],
  },
  {
    q: 'Đăng ký khai tử xong nhận được giấy gì?',
    outcome: 'answered',
    from: ['dang-ky-khai-tu#results'],
    says: ['Trích lục khai tử'],
  },
  {
    q: 'Công ty tạm ngừng kinh doanh thì nhận được gì',
    outcome: 'answered',
    from: ['tam-ngung-kinh-doanh#results'],
    says: ['Giấy xác nhận tạm ngừng kinh doanh'],
  },
  {
    q: 'Hồ sơ làm hộ chiếu hay bị trả lại vì sao?',
    outcome: 'answered',
    from: ['cap-ho-chieu-pho-thong#return-reasons'],
    says: ['nền không trắng'],
  },
  {
    q: 'Nộp hồ sơ khai sinh online hay bị lỗi gì?',
    outcome: 'answered',
    from: ['dang-ky-khai-sinh#return-reasons'],
    says: ['bị mờ'],
  },
  {
    q: 'Tôi muốn đăng ký hộ kinh doanh',
    outcome: 'answered',
    from: ['dang-ky-ho-kinh-doanh#at-a-glance'],
    also: ['dang-ky-ho-kinh-doanh'],
    says: ['Giấy chứng nhận có luôn mã số thuế'],
  },
  {
    q: 'Sang tên sổ đỏ',
    outcome: 'answered',
    from: ['chuyen-nhuong-quyen-su-dung-dat#at-a-glance'],
    also: ['chuyen-nhuong-quyen-su-dung-dat'],
    says: ['Đăng ký người sử dụng đất mới'],
  },
  {
    q: 'lý lịch tư pháp',
    outcome: 'answered',
    from: ['cap-phieu-ly-lich-tu-phap#at-a-glance'],
    also: ['cap-phieu-ly-lich-tu-phap'],
    says: ['ngành công an cấp'],
  },
  {
    q: 'video hướng dẫn hỏi trợ lý',
    outcome: 'answered',
    from: ['video-guide:hoi-tro-ly'],
    says: ['Video hướng dẫn'],
  },
  {
    q: 'Đăng ký kết hôn cần giấy tờ gì và lệ phí bao nhiêu?',
    outcome: 'answered',
    from: ['dang-ky-ket-hon#dossier', 'dang-ky-ket-hon#channels'],
    says: ['Tờ khai đăng ký kết hôn', 'miễn phí'],
  },
  {
    q: 'Đổi bằng lái xe ở đâu, mất mấy ngày?',
    outcome: 'answered',
    from: ['doi-giay-phep-lai-xe#place', 'doi-giay-phep-lai-xe#channels'],
    says: ['Công an tỉnh Đắk Lắk', '5 ngày làm việc'],
  },
];
