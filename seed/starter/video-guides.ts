import type { StarterVideoGuide } from './starter.ts';

/** Recordings of the portal itself; the films lie in `media/`. */
export const videoGuides: StarterVideoGuide[] = [
  {
    slug: 'tim-thu-tuc-khong-dau',
    title: { vi: 'Tìm thủ tục không cần gõ dấu', en: 'Find a procedure without typing marks' },
    summary: {
      vi: 'Gõ như nhắn tin vẫn tìm đúng thủ tục, thấy ngay thời hạn, lệ phí và nơi nộp.',
      en: 'Type as you text: the right procedure comes up with its time, fee and place.',
    },
    film: 'tim-thu-tuc-khong-dau.mp4',
    poster: {
      file: 'tim-thu-tuc-khong-dau.jpg',
      alt: {
        vi: 'Tấm mở đầu: Tìm thủ tục không cần gõ dấu',
        en: 'Opening card: find a procedure without typing marks',
      },
    },
    captions: { vi: 'tim-thu-tuc-khong-dau.vi.vtt', en: 'tim-thu-tuc-khong-dau.en.vtt' },
    chapters: [
      { at: 0, title: { vi: 'Gõ không dấu', en: 'Type without marks' } },
      { at: 11.8, title: { vi: 'Chọn kết quả', en: 'Choose a result' } },
      { at: 17.3, title: { vi: 'Đọc thủ tục', en: 'Read the procedure' } },
    ],
    transcript: {
      vi: [
        'Bạn không cần gõ dấu tiếng Việt để tìm thủ tục.',
        'Mở trang chủ và bấm vào ô tìm kiếm.',
        'Gõ việc bạn cần bằng lời của mình, có dấu hay không dấu đều được: lam giay khai sinh cho con.',
        'Thủ tục đúng hiện lên đầu. Ngay ở đây đã thấy mất bao lâu, bao nhiêu tiền và nộp ở đâu.',
        'Bấm vào tên thủ tục để mở trang. Phần tóm tắt ở trên cùng cho biết điều quan trọng nhất.',
        'Kéo xuống là giấy tờ cần chuẩn bị và các bước phải làm.',
        'Chúc bạn làm đúng ngay lần đầu.',
      ].join('\n\n'),
      en: [
        'You need not type Vietnamese marks to find a procedure.',
        'Open the home page and click the search box.',
        'Type what you need in your own words, with or without marks: lam giay khai sinh cho con.',
        'The right procedure comes first. You already see how long it takes, what it costs and where to apply.',
        'Click the title to open the page. The summary at the top tells you what matters most.',
        'Further down are the papers to prepare and the steps to take.',
        'May you get it right the first time.',
      ].join('\n\n'),
    },
    durationSeconds: 31,
    procedures: ['dang-ky-khai-sinh'],
    fields: ['tu-phap'],
    lifeEvents: ['co-con-nho'],
  },
  {
    slug: 'danh-sach-giay-to',
    title: { vi: 'Đánh dấu và in danh sách giấy tờ', en: 'Tick and print the list of papers' },
    summary: {
      vi: 'Chọn đúng trường hợp, đánh dấu giấy tờ đã có rồi in ra mang theo.',
      en: 'Choose your case, tick the papers you have and print the list.',
    },
    film: 'danh-sach-giay-to.mp4',
    poster: {
      file: 'danh-sach-giay-to.jpg',
      alt: {
        vi: 'Tấm mở đầu: Đánh dấu và in danh sách giấy tờ',
        en: 'Opening card: tick and print the list of papers',
      },
    },
    captions: { vi: 'danh-sach-giay-to.vi.vtt', en: 'danh-sach-giay-to.en.vtt' },
    chapters: [
      { at: 0, title: { vi: 'Mở danh sách', en: 'Open the list' } },
      { at: 10.2, title: { vi: 'Chọn trường hợp và đánh dấu', en: 'Choose your case and tick' } },
      { at: 18.6, title: { vi: 'In ra giấy', en: 'Print it' } },
    ],
    transcript: {
      vi: [
        'Chuẩn bị giấy tờ bằng danh sách đánh dấu, rồi in ra mang theo.',
        'Mở trang của thủ tục, ví dụ làm giấy khai sinh cho con.',
        'Kéo xuống phần giấy tờ cần chuẩn bị.',
        'Chọn đúng trường hợp của mình, vì mỗi trường hợp có giấy tờ riêng.',
        'Có giấy tờ nào thì đánh dấu giấy tờ đó. Dấu chỉ lưu trên máy của bạn.',
        'Bấm In, hoặc nhấn Ctrl và P. Bản in gọn trên giấy, có ô để đánh dấu.',
        'Mang tờ giấy này theo khi đi nộp hồ sơ.',
      ].join('\n\n'),
      en: [
        'Prepare your papers with a list to tick, then print it and take it with you.',
        'Open the page of a procedure, for example registering a birth.',
        'Scroll down to the papers to prepare.',
        'Choose your own case, for each has its own papers.',
        'Tick each paper you have. The ticks stay on your own device.',
        'Choose Print, or press Ctrl and P. The printed page is compact, with boxes to tick.',
        'Take this sheet with you when you apply.',
      ].join('\n\n'),
    },
    durationSeconds: 30.2,
    procedures: ['dang-ky-khai-sinh'],
    fields: ['tu-phap'],
    lifeEvents: ['co-con-nho'],
  },
  {
    slug: 'hoi-tro-ly',
    title: { vi: 'Hỏi trợ lý', en: 'Ask the assistant' },
    summary: {
      vi: 'Đặt câu hỏi bằng lời của mình, đọc câu trả lời kèm nguồn và tự kiểm tra.',
      en: 'Ask in your own words, read the answer with its sources and check it.',
    },
    film: 'hoi-tro-ly.mp4',
    poster: {
      file: 'hoi-tro-ly.jpg',
      alt: { vi: 'Tấm mở đầu: Hỏi trợ lý', en: 'Opening card: ask the assistant' },
    },
    captions: { vi: 'hoi-tro-ly.vi.vtt', en: 'hoi-tro-ly.en.vtt' },
    chapters: [
      { at: 0, title: { vi: 'Mở trợ lý', en: 'Open the assistant' } },
      { at: 8.5, title: { vi: 'Đặt câu hỏi', en: 'Ask' } },
      { at: 13.1, title: { vi: 'Đọc trả lời và nguồn', en: 'Read the answer and its sources' } },
    ],
    transcript: {
      vi: [
        'Trợ lý trả lời từ những trang đã công bố trên cổng này, câu nào cũng kèm nguồn.',
        'Bấm Hỏi trợ lý ở đầu mọi trang.',
        'Viết câu hỏi như nói chuyện: đổi bằng lái xe mất bao nhiêu tiền. Đừng ghi số căn cước hay số điện thoại.',
        'Trợ lý trả lời ngắn gọn. Số nhỏ sau mỗi câu dẫn đến nguồn ở bên dưới.',
        'Bấm vào nguồn để mở đúng phần của trang thủ tục và tự kiểm tra.',
        'Nếu không có câu trả lời đáng tin, trợ lý nói rõ và chỉ chỗ hỏi tiếp.',
      ].join('\n\n'),
      en: [
        'The assistant answers from what this portal has published, every sentence with its source.',
        'Choose the assistant at the top of any page.',
        'Write as you speak: what does it cost to exchange a driving licence. Leave out identity and phone numbers.',
        'The answer is short. The small number after each sentence leads to its source below.',
        'Follow the source to the very section of the procedure and check for yourself.',
        'When there is no reliable answer, the assistant says so and shows where to ask.',
      ].join('\n\n'),
    },
    durationSeconds: 29.7,
    procedures: ['doi-giay-phep-lai-xe'],
    fields: ['giao-thong-van-tai'],
    lifeEvents: ['phuong-tien-va-nguoi-lai'],
  },
];
