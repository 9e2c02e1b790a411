import type { Golden } from '../golden.ts';

/** Whether it can be done from home, and in which ways it is handed in. */
export const online: Golden[] = [
  {
    q: 'Làm hộ chiếu online được không?',
    outcome: 'answered',
    from: [['cap-ho-chieu-pho-thong#at-a-glance', 'faq:lam-ho-chieu-mat-bao-lau']],
    also: ['cap-ho-chieu-pho-thong#channels'],
    says: [['toàn trình', 'Nộp trực tuyến']],
  },
  {
    q: 'Đăng ký tạm trú trên mạng được không',
    outcome: 'answered',
    from: [['dang-ky-tam-tru#at-a-glance', 'faq:o-tro-co-phai-dang-ky-tam-tru-khong']],
    also: ['dang-ky-tam-tru#channels'],
    says: [['toàn trình', 'VNeID']],
  },
  {
    q: 'Xin trích lục khai sinh qua mạng có được không?',
    outcome: 'answered',
    from: ['cap-ban-sao-trich-luc-ho-tich#at-a-glance'],
    also: ['cap-ban-sao-trich-luc-ho-tich#channels'],
    says: ['nộp trực tuyến'],
  },
  {
    q: 'Sao y bản chính làm online được không',
    outcome: 'answered',
    from: ['chung-thuc-ban-sao-tu-ban-chinh#at-a-glance'],
    also: ['chung-thuc-ban-sao-tu-ban-chinh#channels'],
    says: ['nộp trực tiếp'],
  },
  {
    q: 'Đăng ký khai sinh gửi qua bưu điện được không?',
    outcome: 'answered',
    from: ['dang-ky-khai-sinh#channels'],
    also: ['dang-ky-khai-sinh#at-a-glance'],
    says: ['bưu chính'],
  },
  {
    q: 'Rút bảo hiểm xã hội một lần tại nhà được không?',
    outcome: 'answered',
    from: ['huong-bao-hiem-xa-hoi-mot-lan#at-a-glance'],
    also: ['huong-bao-hiem-xa-hoi-mot-lan#channels'],
    says: ['toàn trình'],
  },
  {
    q: 'Nộp hồ sơ trực tuyến bắt đầu từ đâu?',
    outcome: 'answered',
    from: ['faq:nop-ho-so-truc-tuyen-the-nao'],
    says: ['VNeID mức 2'],
  },
  {
    q: 'Toàn trình khác một phần thế nào?',
    outcome: 'answered',
    from: ['faq:toan-trinh-mot-phan-la-gi'],
    says: ['có bước phải đến trực tiếp'],
  },
  {
    q: 'Dịch vụ công mức độ 4 bây giờ gọi là gì',
    outcome: 'answered',
    from: ['faq:toan-trinh-mot-phan-la-gi'],
    says: ['Toàn trình (trước đây là mức độ 4)'],
  },
  {
    q: 'Cấp đổi thẻ căn cước có nộp trực tuyến được không',
    outcome: 'answered',
    from: ['cap-doi-the-can-cuoc#at-a-glance'],
    also: ['cap-doi-the-can-cuoc#channels'],
    says: ['Làm được một phần trên mạng'],
  },
];
