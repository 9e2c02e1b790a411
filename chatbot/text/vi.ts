import type { Text } from '../text.ts';

const units = {
  'working-day': 'ngày làm việc',
  day: 'ngày',
  hour: 'giờ',
  month: 'tháng',
  other: '',
} as const;

export const vi: Text = {
  money: (amount) => `${amount.toLocaleString('vi-VN')} đồng`,
  day: (day) => day.split('-').reverse().join('/'),
  channel: { direct: 'nộp trực tiếp', online: 'nộp trực tuyến', postal: 'nộp qua bưu chính' },
  fee: { fee: 'lệ phí', charge: 'phí', price: 'giá dịch vụ' },
  free: 'miễn phí',
  feeUnknown: 'chưa công bố mức thu',
  time: ({ quantity, unit }) =>
    quantity === undefined ? '' : `${quantity.toLocaleString('vi-VN')} ${units[unit]}`.trim(),
  level: {
    full: 'Làm được toàn trình trên mạng, không phải đến nơi',
    partial: 'Làm được một phần trên mạng',
    information: 'Chưa nộp được trên mạng; cổng chỉ cung cấp thông tin',
  },
  legacyLevel: (level) => `trước đây gọi là mức độ ${level}`,
  weekday: (day) =>
    ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'][day - 1]!,
  label: {
    fee: 'Lệ phí',
    time: 'Thời hạn giải quyết',
    handIn: 'Cần nộp',
    shownOnly: 'Chỉ cần xuất trình',
    ifNeeded: 'nếu thuộc trường hợp cần',
    place: 'Nơi nộp',
    address: 'Địa chỉ',
    phone: 'Điện thoại',
    email: 'E-mail',
    hours: 'Giờ làm việc',
    requirement: 'Điều kiện',
    result: 'Kết quả nhận được',
    form: 'Mẫu cần điền',
    formGuide: 'Cách điền',
    legalBasis: 'Căn cứ pháp lý',
    channels: 'Cách nộp',
    returned: 'Hồ sơ hay bị trả lại vì',
    hotline: 'Tổng đài',
    video: 'Video hướng dẫn',
    chapters: 'Các phần',
  },
  when: (fact, channel) => `${fact} khi ${channel}`,
  originals: (count) => `${count} bản chính`,
  copies: (count) => `${count} bản sao`,
  step: (number) => `Bước ${number}`,
  section: {
    dossier: 'Giấy tờ',
    steps: 'Các bước',
    channels: 'Thời hạn, lệ phí',
    place: 'Nơi nộp',
    requirements: 'Điều kiện',
    results: 'Kết quả',
    forms: 'Biểu mẫu',
    'return-reasons': 'Hay bị trả lại',
    'legal-bases': 'Căn cứ pháp lý',
    contact: 'Liên hệ',
  },
  message: {
    empty: 'Bạn hãy viết câu hỏi về thủ tục, giấy tờ, lệ phí, thời hạn hoặc nơi nộp hồ sơ.',
    'too-long': 'Câu hỏi dài quá. Bạn hãy viết ngắn lại, dưới 1.000 ký tự.',
    abuse: 'Tôi chỉ trả lời câu hỏi lịch sự về thủ tục hành chính.',
    unlawful:
      'Tôi không hướng dẫn việc trái pháp luật. Tôi có thể giúp bạn làm thủ tục đúng quy định.',
    manipulation:
      'Tôi chỉ trả lời câu hỏi về thủ tục hành chính, theo nội dung đã công bố trên cổng.',
    'nothing-found':
      'Nội dung đã công bố trên cổng chưa có câu trả lời cho câu hỏi này, nên tôi không trả lời thay.',
    'out-of-scope':
      'Câu hỏi này không thuộc thủ tục hành chính. Tôi chỉ trả lời về thủ tục, giấy tờ, lệ phí, thời hạn và nơi nộp hồ sơ.',
    emergency:
      'Nếu đang có nguy hiểm, hãy gọi ngay: 113 (công an), 114 (chữa cháy, cứu nạn), 115 (cấp cứu).',
    greeting:
      'Xin chào! Bạn muốn làm thủ tục gì? Hãy hỏi về giấy tờ, lệ phí, thời hạn hoặc nơi nộp hồ sơ.',
    thanks: 'Rất vui được giúp bạn. Bạn có thể hỏi tiếp về giấy tờ, lệ phí, thời hạn hoặc nơi nộp.',
    about:
      'Tôi là trợ lý tự động của cổng. Tôi chỉ trả lời từ nội dung đã công bố và chỉ rõ nguồn của từng câu.',
    busy: 'Đang có nhiều người hỏi cùng lúc. Bạn hãy thử lại sau ít phút.',
    withheld:
      'Về lĩnh vực này trợ lý không trả lời thay cơ quan. Bạn hãy xem trang dưới đây hoặc hỏi trực tiếp nơi giải quyết.',
    unavailable: 'Trợ lý tạm thời không trả lời được. Bạn hãy dùng tìm kiếm hoặc thử lại sau.',
  },
  clarify: {
    one: 'Tôi chưa chắc hiểu đúng. Có phải bạn hỏi về thủ tục này?',
    procedure: 'Có vài thủ tục gần với câu hỏi. Bạn hỏi về thủ tục nào?',
    case: 'Mỗi trường hợp có hồ sơ và cách làm riêng. Bạn thuộc trường hợp nào?',
  },
  choice: (title, caseName) => (caseName ? `${title}, trường hợp ${caseName}` : title),
  next: {
    search: 'Tìm trên cổng',
    procedures: 'Xem tất cả thủ tục',
    faqs: 'Xem các câu hỏi thường gặp',
    agencies: 'Xem các cơ quan',
    fileOnline: 'Nộp hồ sơ trực tuyến',
    readMore: 'Xem đầy đủ',
    mail: 'Gửi câu hỏi này qua thư điện tử',
    mailSubject: 'Câu hỏi gửi từ cổng dịch vụ công',
  },
  unpublished: {
    fee: 'Lệ phí: cổng chưa công bố mức thu',
    time: 'Thời hạn giải quyết: cổng chưa công bố',
  },
};
