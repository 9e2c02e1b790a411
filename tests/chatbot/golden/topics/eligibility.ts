import type { Golden } from '../golden.ts';

/** Who may, under which conditions. */
export const eligibility: Golden[] = [
  {
    q: 'Điều kiện đăng ký kết hôn là gì?',
    outcome: 'answered',
    from: ['dang-ky-ket-hon#requirements'],
    says: ['Nam từ đủ 20 tuổi', 'nữ từ đủ 18 tuổi'],
  },
  {
    q: 'bao nhiêu tuổi thì được đăng ký kết hôn',
    outcome: 'answered',
    from: ['dang-ky-ket-hon#requirements'],
    says: ['20 tuổi'],
  },
  {
    q: 'Điều kiện rút BHXH 1 lần',
    outcome: 'answered',
    from: [
      ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'huong-bao-hiem-xa-hoi-mot-lan#requirements'],
    ],
    says: ['12 tháng', 'chưa đủ 20 năm'],
  },
  {
    q: 'Nghỉ làm 1 năm có lãnh bảo hiểm được không?',
    outcome: 'answered',
    from: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao'],
    says: ['12 tháng'],
  },
  {
    q: 'Điều kiện hưởng trợ cấp thất nghiệp?',
    outcome: 'answered',
    from: ['huong-tro-cap-that-nghiep#requirements'],
    says: ['12 tháng trong 24 tháng'],
  },
  {
    q: 'Bao nhiêu tuổi được tiền người cao tuổi?',
    outcome: 'answered',
    from: [['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu', 'tro-cap-huu-tri-xa-hoi#requirements']],
    says: ['75 tuổi'],
  },
  {
    q: 'Ai được hưởng trợ cấp xã hội hàng tháng',
    outcome: 'answered',
    from: [['tro-cap-xa-hoi-hang-thang#at-a-glance', 'tro-cap-xa-hoi-hang-thang#requirements']],
    says: [['trẻ mồ côi', '20/2021/NĐ-CP']],
  },
  {
    q: 'Điều kiện mở hộ kinh doanh cá thể',
    outcome: 'answered',
    from: ['dang-ky-ho-kinh-doanh#requirements'],
    says: ['đủ 18 tuổi', 'Mỗi người chỉ đăng ký một hộ kinh doanh'],
  },
  {
    q: 'Điều kiện sang tên sổ đỏ là gì',
    outcome: 'answered',
    from: ['chuyen-nhuong-quyen-su-dung-dat#requirements'],
    says: ['không tranh chấp'],
  },
  {
    q: 'Đất không có giấy tờ có làm sổ đỏ được không?',
    outcome: 'answered',
    from: ['faq:lam-so-do-lan-dau-o-dau'],
    says: ['vẫn có thể được cấp nếu sử dụng ổn định'],
  },
  {
    q: 'Nhà thuê có nhập hộ khẩu được không?',
    outcome: 'answered',
    from: ['faq:nhap-ho-khau-nha-thue'],
    says: ['chủ nhà đồng ý'],
  },
  {
    q: 'Người nước ngoài cần điều kiện gì để được cấp giấy phép lao động',
    outcome: 'answered',
    from: ['cap-giay-phep-lao-dong#requirements'],
    says: ['đủ 18 tuổi'],
  },
  {
    q: 'Điều kiện chuyển trường cho học sinh',
    outcome: 'answered',
    from: ['chuyen-truong#requirements'],
    says: ['Trường mới còn chỗ học'],
  },
  {
    q: 'Xe còn phạt nguội chưa nộp thì sang tên được không?',
    outcome: 'answered',
    from: [['dang-ky-sang-ten-xe#requirements', 'dang-ky-sang-ten-xe#return-reasons']],
    says: ['vi phạm'],
  },
  {
    q: 'Xây nhà cấp 4 ở nông thôn có phải xin phép không?',
    outcome: 'answered',
    from: ['faq:xay-nha-co-phai-xin-phep-khong'],
    says: ['Tùy nơi xây'],
  },
];
