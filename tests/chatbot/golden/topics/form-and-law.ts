import type { Golden } from '../golden.ts';

/** Which form, how to fill it in; which law stands behind it. */
export const formAndLaw: Golden[] = [
  {
    q: 'Mẫu tờ khai đăng ký khai sinh',
    outcome: 'answered',
    from: ['dang-ky-khai-sinh#forms'],
    says: ['Tờ khai đăng ký khai sinh'],
  },
  {
    q: 'Đăng ký tạm trú dùng mẫu nào?',
    outcome: 'answered',
    from: ['dang-ky-tam-tru#forms'],
    says: ['CT01'],
  },
  {
    q: 'Cách điền tờ khai đăng ký kết hôn',
    outcome: 'answered',
    from: ['dang-ky-ket-hon#forms'],
    says: ['Hai người điền chung một tờ'],
  },
  {
    q: 'Tải mẫu đơn đổi giấy phép lái xe ở đâu',
    outcome: 'answered',
    from: ['doi-giay-phep-lai-xe#forms'],
    also: ['doi-giay-phep-lai-xe#place'],
    says: ['Đơn đề nghị đổi giấy phép lái xe'],
  },
  {
    q: 'làm hộ chiếu thì điền tờ khai nào',
    outcome: 'answered',
    from: ['cap-ho-chieu-pho-thong#forms'],
    says: ['TK01'],
  },
  {
    q: 'Mẫu đơn xin chuyển trường cho con',
    outcome: 'answered',
    from: ['chuyen-truong#forms'],
    says: ['Đơn xin chuyển trường'],
  },
  {
    q: 'Biểu mẫu đăng ký hộ kinh doanh là mẫu nào?',
    outcome: 'answered',
    from: ['dang-ky-ho-kinh-doanh#forms'],
    says: ['Giấy đề nghị đăng ký hộ kinh doanh'],
  },
  {
    q: 'Mẫu đơn xin giấy phép xây dựng nhà ở',
    outcome: 'answered',
    from: ['cap-giay-phep-xay-dung-nha-o#forms'],
    says: ['Đơn đề nghị cấp giấy phép xây dựng'],
  },
  {
    q: 'Tờ khai làm thẻ bảo hiểm y tế là mẫu gì',
    outcome: 'answered',
    from: ['cap-the-bao-hiem-y-te#forms'],
    says: ['TK1-TS'],
  },
  {
    q: 'Căn cứ pháp lý của đăng ký khai sinh?',
    outcome: 'answered',
    from: ['dang-ky-khai-sinh#legal-bases'],
    says: ['60/2014/QH13', '123/2015/NĐ-CP'],
  },
  {
    q: 'Đăng ký thường trú theo luật nào',
    outcome: 'answered',
    from: ['dang-ky-thuong-tru#legal-bases'],
    says: ['68/2020/QH14'],
  },
  {
    q: 'Văn bản nào quy định về đổi giấy phép lái xe?',
    outcome: 'answered',
    from: ['doi-giay-phep-lai-xe#legal-bases'],
    says: ['36/2024/QH15', '12/2025/TT-BCA'],
  },
  {
    q: 'Nghị định nào quy định về trợ cấp hưu trí xã hội',
    outcome: 'answered',
    from: ['tro-cap-huu-tri-xa-hoi#legal-bases'],
    says: ['176/2025/NĐ-CP'],
  },
  {
    q: 'cơ sở pháp lý của thủ tục cấp giấy phép lao động',
    outcome: 'answered',
    from: ['cap-giay-phep-lao-dong#legal-bases'],
    says: ['219/2025/NĐ-CP'],
  },
  {
    q: 'Rút bảo hiểm xã hội một lần quy định ở đâu?',
    outcome: 'answered',
    from: ['huong-bao-hiem-xa-hoi-mot-lan#legal-bases'],
    says: ['41/2024/QH15'],
  },
  {
    q: 'Cấp lại sổ đỏ bị mất căn cứ vào luật nào?',
    outcome: 'answered',
    from: ['cap-lai-giay-chung-nhan-dat-bi-mat#legal-bases'],
    says: ['31/2024/QH15'],
  },
];
