import type { Synonym } from './synonyms.ts';

/**
 * Names that were in use before the reorganisation of 2025, and what they are called today. People go on using them for
 * years, and old papers carry them. Agencies as of 1 March 2025 (Conclusion 121-KL/TW of the Central Committee, Decree
 * 45/2025/NĐ-CP), districts and provinces as of 1 July 2025 (Resolution 202/2025/QH15). Offices that each province
 * merged as it saw fit (foreign affairs, for one) are left out.
 */
export const oldNames: Synonym[] = [
  {
    says: ['sở kế hoạch và đầu tư', 'sở kế hoạch đầu tư', 'sở khđt', 'khđt'],
    means: ['sở tài chính', 'sở kế hoạch và đầu tư'],
    because: 'merged into Sở Tài chính on 1 March 2025',
  },
  {
    says: [
      'sở lao động thương binh và xã hội',
      'sở lao động thương binh xã hội',
      'sở lđtbxh',
      'sở lao động',
      'lđtbxh',
    ],
    means: ['sở nội vụ', 'sở lao động thương binh và xã hội'],
    because: 'labour and people with merit went to Sở Nội vụ on 1 March 2025',
  },
  {
    says: ['sở giao thông vận tải', 'sở giao thông', 'sở gtvt', 'gtvt'],
    means: ['sở xây dựng', 'sở giao thông vận tải'],
    because: 'merged into Sở Xây dựng on 1 March 2025',
  },
  {
    says: [
      'sở tài nguyên và môi trường',
      'sở tài nguyên môi trường',
      'sở tài nguyên',
      'sở tnmt',
      'tnmt',
    ],
    means: ['sở nông nghiệp và môi trường', 'sở tài nguyên và môi trường'],
    because: 'merged into Sở Nông nghiệp và Môi trường on 1 March 2025',
  },
  {
    says: ['sở nông nghiệp và phát triển nông thôn', 'sở nông nghiệp', 'sở nnptnt', 'nnptnt'],
    means: ['sở nông nghiệp và môi trường'],
    because: 'merged into Sở Nông nghiệp và Môi trường on 1 March 2025',
  },
  {
    says: ['sở thông tin và truyền thông', 'sở thông tin truyền thông', 'sở tttt'],
    means: ['sở khoa học và công nghệ', 'sở thông tin và truyền thông'],
    because: 'merged into Sở Khoa học và Công nghệ on 1 March 2025',
  },
  {
    says: ['ban dân tộc'],
    means: ['sở dân tộc và tôn giáo'],
    because: 'became Sở Dân tộc và Tôn giáo on 1 March 2025',
  },
  {
    says: ['bộ kế hoạch và đầu tư', 'bộ kế hoạch đầu tư'],
    means: ['bộ tài chính'],
    because: 'merged into Bộ Tài chính on 1 March 2025',
  },
  {
    says: ['bộ giao thông vận tải'],
    means: ['bộ xây dựng'],
    because: 'merged into Bộ Xây dựng on 1 March 2025',
  },
  {
    says: [
      'bộ tài nguyên và môi trường',
      'bộ tài nguyên môi trường',
      'bộ nông nghiệp và phát triển nông thôn',
    ],
    means: ['bộ nông nghiệp và môi trường'],
    because: 'merged into Bộ Nông nghiệp và Môi trường on 1 March 2025',
  },
  {
    says: ['bộ thông tin và truyền thông', 'bộ thông tin truyền thông'],
    means: ['bộ khoa học và công nghệ'],
    because: 'merged into Bộ Khoa học và Công nghệ on 1 March 2025',
  },
  {
    says: ['bộ lao động thương binh và xã hội', 'bộ lao động thương binh xã hội'],
    means: ['bộ nội vụ'],
    because: 'labour and people with merit went to Bộ Nội vụ on 1 March 2025',
  },
  {
    says: ['tổng cục thuế'],
    means: ['cục thuế'],
    because: 'became Cục Thuế of Bộ Tài chính on 1 March 2025',
  },
  {
    says: ['tổng cục hải quan'],
    means: ['cục hải quan'],
    because: 'became Cục Hải quan of Bộ Tài chính on 1 March 2025',
  },
  {
    says: ['công an huyện', 'công an quận', 'công an thị xã'],
    means: ['công an xã', 'công an tỉnh'],
    because: 'police of districts ended on 1 March 2025',
  },
  {
    says: [
      'phòng tư pháp huyện',
      'phòng tư pháp quận',
      'phòng tư pháp',
      'phòng tài chính kế hoạch',
      'ubnd huyện',
      'ubnd quận',
      'ubnd thị xã',
      'ủy ban huyện',
      'ủy ban quận',
      'ủy ban nhân dân huyện',
      'ủy ban nhân dân quận',
      'ủy ban nhân dân thị xã',
    ],
    means: ['ủy ban nhân dân xã'],
    because: 'districts ended on 1 July 2025; communes took their work over',
  },
  {
    says: ['tòa án huyện', 'tòa án nhân dân huyện', 'tòa án quận'],
    means: ['tòa án nhân dân khu vực'],
    because: 'courts of districts became regional courts on 1 July 2025',
  },
  {
    says: ['hạng b1', 'hạng b2', 'bằng b1', 'bằng b2'],
    means: ['hạng b', 'giấy phép lái xe hạng b'],
    because: 'the classes of licences were set anew on 1 January 2025',
  },
  ...merged('Tuyên Quang', ['Hà Giang']),
  ...merged('Lào Cai', ['Yên Bái']),
  ...merged('Thái Nguyên', ['Bắc Kạn']),
  ...merged('Phú Thọ', ['Vĩnh Phúc', 'tỉnh Hòa Bình']),
  ...merged('Bắc Ninh', ['Bắc Giang']),
  ...merged('Hưng Yên', ['tỉnh Thái Bình']),
  ...merged('Hải Phòng', ['Hải Dương']),
  ...merged('Ninh Bình', ['tỉnh Hà Nam', 'Nam Định']),
  ...merged('Quảng Trị', ['Quảng Bình']),
  ...merged('Đà Nẵng', ['Quảng Nam']),
  ...merged('Quảng Ngãi', ['Kon Tum']),
  ...merged('Gia Lai', ['tỉnh Bình Định', 'Quy Nhơn']),
  ...merged('Khánh Hòa', ['Ninh Thuận']),
  ...merged('Lâm Đồng', ['Đắk Nông', 'Bình Thuận']),
  ...merged('Đắk Lắk', ['Phú Yên']),
  ...merged('Hồ Chí Minh', ['Bình Dương', 'Bà Rịa Vũng Tàu', 'Vũng Tàu']),
  ...merged('Đồng Nai', ['Bình Phước']),
  ...merged('Tây Ninh', ['Long An']),
  ...merged('Cần Thơ', ['Sóc Trăng', 'Hậu Giang']),
  ...merged('Vĩnh Long', ['Bến Tre', 'Trà Vinh']),
  ...merged('Đồng Tháp', ['Tiền Giang']),
  ...merged('Cà Mau', ['Bạc Liêu']),
  ...merged('An Giang', ['Kiên Giang']),
];

// Names that are also words or belong to other places as well are only meant with `tỉnh` before them.
function merged(into: string, provinces: string[]): Synonym[] {
  const because = `one of the provinces that became ${into} on 1 July 2025`;
  return [{ says: provinces, means: [into], because }];
}
