import type { Synonym } from './synonyms.ts';

/** What citizens call things, and what titles call them. */
export const citizensWords: Synonym[] = [
  {
    says: [
      'cccd',
      'cmnd',
      'cmt',
      'căn cước công dân',
      'chứng minh nhân dân',
      'chứng minh thư',
      'thẻ căn cước công dân',
      'cmtnd',
      'id card',
    ],
    means: ['thẻ căn cước'],
    because: 'Luật Căn cước 2023 renamed the card',
  },
  {
    says: [
      'gplx',
      'bằng lái',
      'bằng lái xe',
      'driving licence',
      'driving license',
      'driver licence',
      'driver license',
    ],
    means: ['giấy phép lái xe'],
    because: 'everyday name of the licence',
  },
  {
    says: ['lltp', 'giấy xác nhận hạnh kiểm', 'lý lịch tư pháp số 1', 'lý lịch tư pháp số 2'],
    means: ['phiếu lý lịch tư pháp'],
    because: 'abbreviation and earlier name',
  },
  {
    says: [
      'sổ đỏ',
      'sổ hồng',
      'bìa đỏ',
      'bìa hồng',
      'gcn qsdđ',
      'gcnqsdđ',
      'gcn qsd đất',
      'giấy chứng nhận qsdđ',
    ],
    means: ['giấy chứng nhận quyền sử dụng đất', 'sổ đỏ'],
    because: 'named after the colour of the booklet',
  },
  {
    says: [
      'hộ khẩu',
      'nhập khẩu',
      'nhập hộ khẩu',
      'sổ hộ khẩu',
      'chuyển khẩu',
      'chuyển hộ khẩu',
      'hộ khẩu thường trú',
      'hktt',
    ],
    means: ['đăng ký thường trú', 'hộ khẩu'],
    because: 'the household book ended on 1 January 2023',
  },
  { says: ['kt3'], means: ['đăng ký tạm trú'], because: 'name of the earlier booklet' },
  {
    says: ['tách khẩu', 'tách hộ khẩu'],
    means: ['tách hộ'],
    because: 'the household book ended on 1 January 2023',
  },
  {
    says: ['xóa khẩu', 'cắt khẩu', 'cắt hộ khẩu'],
    means: ['xóa đăng ký thường trú'],
    because: 'the household book ended on 1 January 2023',
  },
  {
    says: ['giấy độc thân', 'xác nhận độc thân', 'giấy xác nhận độc thân', 'xn tthn', 'tthn'],
    means: ['xác nhận tình trạng hôn nhân'],
    because: 'everyday name of the certificate',
  },
  {
    says: [
      'sao y',
      'sao y công chứng',
      'công chứng bản sao',
      'photo công chứng',
      'công chứng giấy tờ',
    ],
    means: ['chứng thực bản sao'],
    because: 'copies are certified, only contracts notarised',
  },
  {
    says: ['cà vẹt', 'cà vẹt xe', 'cavet', 'sang tên xe', 'làm biển số'],
    means: ['đăng ký xe', 'sang tên xe'],
    because: 'from the French carte verte',
  },
  {
    says: ['sang tên sổ đỏ', 'sang tên bìa đỏ', 'sang tên đất', 'sang sổ'],
    means: ['đăng ký biến động đất đai', 'sang tên sổ đỏ'],
    because: 'a transfer is registered as a change',
  },
  {
    says: ['vneid', 'định danh mức 2', 'tài khoản định danh'],
    means: ['định danh điện tử'],
    because: 'name of the application',
  },
  {
    says: ['csgt', 'cảnh sát giao thông'],
    means: ['công an tỉnh', 'phòng cảnh sát giao thông'],
    because: 'a division of the provincial police',
  },
  {
    says: ['chứng thực hợp đồng', 'công chứng hợp đồng'],
    means: ['chứng thực giao dịch', 'chứng thực hợp đồng giao dịch'],
    because: 'titles name the transaction, of which the contract is one kind',
  },
  {
    says: ['mất giấy khai sinh', 'làm lại giấy khai sinh', 'cấp lại giấy khai sinh'],
    means: ['cấp bản sao trích lục hộ tịch', 'đăng ký lại khai sinh'],
    because:
      'nobody is given the first certificate twice: a copy from the register takes its place',
  },
  { says: ['ly dị'], means: ['ly hôn'], because: 'everyday word' },
  {
    says: ['xin phép xây nhà', 'giấy phép xây nhà', 'xây nhà'],
    means: ['giấy phép xây dựng'],
    because: 'everyday name of the permit',
  },
  {
    says: ['hộ chiếu', 'passport', 'pát po'],
    means: ['hộ chiếu phổ thông'],
    because: 'the title names the ordinary passport',
  },
  { says: ['thị thực', 'visa'], means: ['thị thực', 'visa'], because: 'both words are in use' },
  {
    says: ['birth certificate', 'làm giấy khai sinh', 'giấy khai sinh'],
    means: ['đăng ký khai sinh', 'khai sinh'],
    because: 'the certificate is what the registration gives',
  },
  {
    says: ['giấy chứng tử', 'báo tử', 'khai tử', 'giấy báo tử'],
    means: ['đăng ký khai tử'],
    because: 'earlier name of the certificate',
  },
  {
    says: ['giấy kết hôn', 'giấy đăng ký kết hôn', 'lấy vợ', 'lấy chồng', 'marriage certificate'],
    means: ['đăng ký kết hôn'],
    because: 'the certificate is what the registration gives',
  },
  {
    says: ['trợ cấp người già', 'tiền người già', 'trợ cấp xã hội'],
    means: ['trợ cấp xã hội', 'trợ giúp xã hội'],
    because: 'earlier name',
  },
  {
    says: ['qua đời', 'từ trần'],
    means: ['mất', 'khai tử'],
    because: 'everyday words for a death',
  },
  {
    says: ['khiếu nại', 'tố cáo', 'khởi kiện'],
    means: ['khiếu kiện', 'giải quyết khiếu nại'],
    because: 'the life event names all three at once',
  },
  { says: ['cấp mới'], means: ['cấp'], because: 'titles say cấp for the first time' },
  {
    says: [
      'đổi tên trong giấy khai sinh',
      'đổi tên khai sinh',
      'sửa giấy khai sinh',
      'sửa khai sinh',
      'đổi họ tên',
      'sửa năm sinh',
      'sai năm sinh',
      'đổi họ',
    ],
    means: ['thay đổi cải chính hộ tịch'],
    because: 'what a birth certificate says is changed in the register',
  },
  {
    says: ['bằng tốt nghiệp', 'bằng đại học', 'bằng cấp ba'],
    means: ['văn bằng chứng chỉ', 'bằng tốt nghiệp'],
    because: 'one title for all degrees',
  },
];
