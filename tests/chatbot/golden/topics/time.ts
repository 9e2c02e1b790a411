import type { Golden } from '../golden.ts';

/** How long it takes, how long it is valid, until when one has to come. */
export const time: Golden[] = [
  {
    q: 'Xin cấp chứng chỉ hành nghề dược mất bao lâu',
    outcome: 'answered',
    from: ['chung-chi-hanh-nghe-duoc#channels'],
    says: ['Theo giấy hẹn'],
  },
  {
    q: 'Làm hộ chiếu mất bao lâu?',
    outcome: 'answered',
    from: [['faq:lam-ho-chieu-mat-bao-lau', 'cap-ho-chieu-pho-thong#channels']],
    also: ['cap-ho-chieu-pho-thong#channels'],
    says: ['8 ngày làm việc'],
  },
  {
    q: 'Đổi bằng lái ô tô bao lâu có?',
    outcome: 'answered',
    from: [['faq:doi-bang-lai-mat-bao-nhieu-tien', 'doi-giay-phep-lai-xe#channels']],
    also: ['doi-giay-phep-lai-xe#channels'],
    says: ['5 ngày làm việc'],
  },
  {
    q: 'Đổi căn cước mấy ngày có thẻ',
    outcome: 'answered',
    from: ['cap-doi-the-can-cuoc#channels'],
    says: ['7 ngày làm việc'],
  },
  {
    q: 'Đăng ký thường trú mất bao nhiêu ngày?',
    outcome: 'answered',
    from: ['dang-ky-thuong-tru#channels'],
    says: ['7 ngày làm việc'],
  },
  {
    q: 'Làm tạm trú mấy ngày xong',
    outcome: 'answered',
    from: ['dang-ky-tam-tru#channels'],
    says: ['3 ngày làm việc'],
  },
  {
    q: 'Đăng ký kết hôn có lấy liền trong ngày không?',
    outcome: 'answered',
    from: [['faq:dang-ky-ket-hon-mat-bao-nhieu-tien', 'dang-ky-ket-hon#channels']],
    says: [['trong ngày', '1 ngày làm việc']],
  },
  {
    q: 'Thời hạn giải quyết kết hôn có yếu tố nước ngoài là bao lâu',
    outcome: 'answered',
    from: ['dang-ky-ket-hon-co-yeu-to-nuoc-ngoai#channels'],
    says: ['5 ngày làm việc'],
  },
  {
    q: 'Xin giấy xác nhận tình trạng hôn nhân mấy ngày có?',
    outcome: 'answered',
    from: ['cap-giay-xac-nhan-tinh-trang-hon-nhan#channels'],
    says: ['3 ngày làm việc'],
  },
  {
    q: 'Giấy xác nhận độc thân có giá trị bao lâu?',
    outcome: 'answered',
    from: ['cap-giay-xac-nhan-tinh-trang-hon-nhan#at-a-glance'],
    says: ['6 tháng'],
  },
  {
    q: 'Hộ chiếu có hạn mấy năm?',
    outcome: 'answered',
    from: ['cap-ho-chieu-pho-thong#at-a-glance'],
    says: ['10 năm'],
  },
  {
    q: 'Giấy phép lao động có thời hạn bao lâu?',
    outcome: 'answered',
    from: [['cap-giay-phep-lao-dong#at-a-glance', 'cap-giay-phep-lao-dong#channels']],
    says: ['tối đa 2 năm'],
  },
  {
    q: 'Giấy chứng nhận an toàn thực phẩm có hiệu lực mấy năm?',
    outcome: 'answered',
    from: ['cap-giay-chung-nhan-an-toan-thuc-pham#steps'],
    says: ['3 năm'],
  },
  {
    q: 'Khai sinh cho con trong vòng bao nhiêu ngày kể từ ngày sinh?',
    outcome: 'answered',
    from: [
      [
        'dang-ky-khai-sinh#at-a-glance',
        'dang-ky-khai-sinh#requirements',
        'faq:khai-sinh-tre-han-co-bi-phat-khong',
      ],
    ],
    says: ['60 ngày'],
  },
  {
    q: 'Người mất bao lâu thì phải đi khai tử?',
    outcome: 'answered',
    from: [
      [
        'dang-ky-khai-tu#at-a-glance',
        'dang-ky-khai-tu#requirements',
        'faq:nguoi-than-mat-phai-lam-gi',
      ],
    ],
    says: ['15 ngày'],
  },
  {
    q: 'Ở trọ bao lâu thì phải đăng ký tạm trú?',
    outcome: 'answered',
    from: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong'],
    says: ['30 ngày'],
  },
  {
    q: 'Mở hộ kinh doanh bao lâu thì có giấy phép',
    outcome: 'answered',
    from: ['dang-ky-ho-kinh-doanh#channels'],
    says: ['3 ngày làm việc'],
  },
  {
    q: 'Thành lập công ty mất mấy ngày',
    outcome: 'answered',
    from: ['dang-ky-cong-ty-tnhh-mot-thanh-vien#channels'],
    says: ['3 ngày làm việc'],
  },
  {
    q: 'Tạm ngừng công ty phải báo trước mấy ngày?',
    outcome: 'answered',
    from: ['faq:tam-ngung-cong-ty-bao-truoc-may-ngay'],
    says: ['3 ngày làm việc'],
  },
  {
    q: 'Rút BHXH một lần bao lâu có tiền?',
    outcome: 'answered',
    from: ['huong-bao-hiem-xa-hoi-mot-lan#channels'],
    says: ['7 ngày làm việc'],
  },
  {
    q: 'Xin trợ cấp người già 75 tuổi bao lâu được duyệt',
    outcome: 'answered',
    from: ['tro-cap-huu-tri-xa-hoi#channels'],
    says: ['10 ngày làm việc'],
  },
  {
    q: 'Nghỉ việc xong phải nộp hồ sơ thất nghiệp trong bao lâu?',
    outcome: 'answered',
    from: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
    says: ['3 tháng'],
  },
  {
    q: 'Làm giấy phép lao động bao nhiêu ngày',
    outcome: 'answered',
    from: ['cap-giay-phep-lao-dong#channels'],
    says: ['10 ngày làm việc'],
  },
  {
    q: 'Cấp sổ đỏ lần đầu thời gian bao lâu?',
    outcome: 'answered',
    from: ['cap-giay-chung-nhan-dat-lan-dau#channels'],
    says: ['Theo giấy hẹn'],
  },
  // The everyday name belongs to one Procedure: editors wrote it as its alias.
  {
    q: 'làm sổ đỏ mất bao lâu',
    outcome: 'answered',
    from: ['cap-giay-chung-nhan-dat-lan-dau#channels'],
    says: ['Làm sổ đỏ lần đầu', 'Theo giấy hẹn'],
  },
  {
    q: 'Đăng ký tàu cá mất mấy ngày?',
    outcome: 'answered',
    from: ['dang-ky-tau-ca#channels'],
    says: ['3 ngày làm việc'],
  },
  {
    q: 'Xin trích lục khai sinh có lấy ngay được không',
    outcome: 'answered',
    from: ['cap-ban-sao-trich-luc-ho-tich#channels'],
    says: ['Ngay trong ngày'],
  },
];
