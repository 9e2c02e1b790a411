import type { Golden } from '../golden.ts';

/** Several things may be meant: the assistant asks back, and what tells them apart is on the buttons. */
export const ambiguous: Golden[] = [
  { q: 'cần giấy tờ gì?', outcome: 'clarify', offers: ['khai sinh'] },
  { q: 'lệ phí bao nhiêu', outcome: 'clarify', offers: ['khai sinh'] },
  { q: 'nộp ở đâu vậy', outcome: 'clarify', offers: ['kết hôn'] },
  { q: 'mất bao lâu thì xong', outcome: 'clarify', offers: ['tạm trú'] },
  {
    q: 'Làm hộ chiếu cần giấy tờ gì?',
    outcome: 'clarify',
    from: ['cap-ho-chieu-pho-thong'],
    offers: ['Người từ đủ 14 tuổi', 'Người chưa đủ 14 tuổi'],
  },
  {
    q: 'lam ho chieu can mang theo gi',
    outcome: 'clarify',
    from: ['cap-ho-chieu-pho-thong'],
    offers: ['Người chưa đủ 14 tuổi'],
  },
  {
    q: 'Đăng ký thường trú cần giấy tờ gì?',
    outcome: 'clarify',
    from: ['dang-ky-thuong-tru'],
    offers: ['Vào nhà của mình', 'Vào nhà thuê'],
  },
  {
    q: 'Nhập hộ khẩu cần hồ sơ gì',
    outcome: 'clarify',
    from: ['dang-ky-thuong-tru'],
    offers: ['Về ở với vợ, chồng'],
  },
  {
    q: 'Hồ sơ đăng ký tạm trú gồm những gì?',
    outcome: 'clarify',
    from: ['dang-ky-tam-tru'],
    offers: ['Cá nhân, hộ gia đình'],
  },
  {
    q: 'Thành lập công ty TNHH cần hồ sơ gì?',
    outcome: 'clarify',
    from: ['dang-ky-cong-ty-tnhh-mot-thanh-vien', 'dang-ky-cong-ty-tnhh-hai-thanh-vien'],
    offers: ['một thành viên', 'nhiều người'],
  },
  {
    q: 'Đăng ký công ty qua mạng có mất lệ phí không?',
    outcome: 'clarify',
    from: ['dang-ky-cong-ty-tnhh-mot-thanh-vien', 'dang-ky-cong-ty-tnhh-hai-thanh-vien'],
    offers: ['một thành viên', 'nhiều người'],
  },
  {
    q: 'Tạm ngừng kinh doanh thì nhận được gì',
    outcome: 'clarify',
    from: ['tam-ngung-kinh-doanh', 'tam-ngung-ho-kinh-doanh'],
    offers: ['Tạm ngừng kinh doanh công ty', 'hộ kinh doanh'],
  },
  {
    q: 'Thông báo tạm ngừng kinh doanh có tốn phí không?',
    outcome: 'clarify',
    from: ['tam-ngung-kinh-doanh', 'tam-ngung-ho-kinh-doanh'],
    offers: ['Tạm ngừng kinh doanh công ty', 'hộ kinh doanh'],
  },
  {
    q: 'Sang tên xe máy cần giấy tờ gì?',
    outcome: 'clarify',
    from: ['dang-ky-sang-ten-xe'],
    offers: ['Chủ cũ', 'Chủ mới'],
  },
  {
    q: 'Xin lý lịch tư pháp cần giấy tờ gì?',
    outcome: 'clarify',
    from: ['cap-phieu-ly-lich-tu-phap'],
    offers: ['Phiếu số 1', 'Phiếu số 2'],
  },
  {
    q: 'Đăng ký tàu cá cần giấy tờ gì',
    outcome: 'clarify',
    from: ['dang-ky-tau-ca'],
    offers: ['Tàu đóng mới', 'Tàu mua lại'],
  },
  {
    q: 'Làm thẻ bảo hiểm y tế cần giấy tờ gì?',
    outcome: 'clarify',
    from: ['cap-the-bao-hiem-y-te'],
    offers: ['Trẻ dưới 6 tuổi'],
  },
  {
    q: 'Làm căn cước bao nhiêu tiền?',
    outcome: 'clarify',
    from: ['cap-the-can-cuoc', 'cap-doi-the-can-cuoc'],
    offers: ['Làm thẻ căn cước lần đầu', 'Đổi thẻ căn cước'],
  },
  {
    q: 'Đăng ký xe',
    outcome: 'clarify',
    from: ['dang-ky-sang-ten-xe', 'dang-ky-xe-lan-dau'],
    offers: ['Sang tên xe', 'Đăng ký xe mới'],
  },
  {
    q: 'Xin trợ cấp ở đâu?',
    outcome: 'clarify',
    from: ['tro-cap-xa-hoi-hang-thang', 'tro-cap-huu-tri-xa-hoi', 'huong-tro-cap-that-nghiep'],
    offers: ['trợ cấp thất nghiệp', 'trợ cấp hưu trí xã hội'],
  },
  {
    q: 'What documents do I need for a passport?',
    lang: 'en',
    outcome: 'clarify',
    from: ['cap-ho-chieu-pho-thong'],
    offers: ['Under 14'],
  },
];
