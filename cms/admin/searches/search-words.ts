/** Words of the two views on searching, in both languages of the admin. */
const vi = {
  group: 'Theo dõi tìm kiếm',
  asked: 'Người dân tìm gì',
  askedIs:
    'Chỉ đếm, không ghi lại ai tìm. Từ nào cũng phải có ít nhất năm người cùng gõ trong một ngày mới hiện ở đây.',
  days: (days: number) => `${days} ngày qua`,
  altogether: (searches: number, unfound: number) =>
    `Tất cả ${searches.toLocaleString('vi')} lượt tìm, ${unfound.toLocaleString('vi')} lượt không thấy gì.`,
  most: 'Tìm nhiều nhất',
  unfound: 'Tìm mà không thấy',
  unfoundIs:
    'Thử nối với tên chính thức bằng một từ đồng nghĩa, hoặc viết câu hỏi – trả lời còn thiếu.',
  unopened: 'Thấy mà không mở',
  unopenedIs:
    'Có kết quả nhưng ít người mở: kết quả đúng có thể đang đứng quá thấp. Hãy xem vì sao, rồi ghim.',
  nothingAsked: 'Chưa có gì trong thời gian này.',
  words: 'Từ tìm',
  searches: 'Lượt tìm',
  found: 'Không thấy',
  opened: 'Mở kết quả',
  rank: 'Thứ hạng được mở',
  next: 'Làm gì tiếp',
  makeSynonym: 'Tạo từ đồng nghĩa',
  pin: 'Ghim kết quả',
  seeWhy: 'Xem vì sao',
  why: 'Vì sao kết quả này',
  whyIs: 'Gõ như người dân gõ, để xem tìm kiếm hiểu thế nào và vì sao mỗi kết quả đứng ở đó.',
  q: 'Tìm gì',
  lang: 'Ngôn ngữ',
  vietnamese: 'Tiếng Việt',
  english: 'Tiếng Anh',
  explain: 'Xem vì sao',
  unavailable:
    'Trang công khai chưa trả lời. Hãy thử lại sau ít phút; nếu vẫn vậy, báo người quản trị.',
  understood: 'Hiểu là',
  readings: 'Các cách đọc',
  codes: 'Mã số',
  section: 'Hỏi về mục',
  didYouMean: 'Gợi ý cho người dân',
  step: 'Bước',
  typed: 'Đã gõ',
  readAs: 'Đọc thành',
  because: 'Vì',
  nothingRead: 'Không cần đọc khác đi: tìm đúng những từ đã gõ.',
  results: (total: number) => `${total.toLocaleString('vi')} kết quả`,
  noResults: 'Không có kết quả nào.',
  result: 'Kết quả',
  score: 'Điểm',
  parts: 'Điểm gồm',
  pinned: 'được ghim',
};

type Words = typeof vi;

const en: Words = {
  group: 'Search insight',
  asked: 'What people search for',
  askedIs:
    'Only counted; nobody’s name is kept. Words stand here once five different people typed them within a day.',
  days: (days) => `Last ${days} days`,
  altogether: (searches, unfound) =>
    `${searches.toLocaleString('en')} searches in all, ${unfound.toLocaleString('en')} of which found nothing.`,
  most: 'Asked most',
  unfound: 'Asked and not found',
  unfoundIs:
    'Try joining them to the official words with a synonym, or write the FAQ that is missing.',
  unopened: 'Found but not opened',
  unopenedIs:
    'There are results, but few open one: the right one may stand too low. See why, then pin it.',
  nothingAsked: 'Nothing in this time yet.',
  words: 'Words',
  searches: 'Searches',
  found: 'Found nothing',
  opened: 'Results opened',
  rank: 'Rank opened',
  next: 'What to do',
  makeSynonym: 'Make a synonym',
  pin: 'Pin a result',
  seeWhy: 'See why',
  why: 'Why these results',
  whyIs:
    'Type as citizens do, to see how the search reads it and why each result stands where it does.',
  q: 'Search for',
  lang: 'Language',
  vietnamese: 'Vietnamese',
  english: 'English',
  explain: 'See why',
  unavailable:
    'The public site does not answer. Try again in a few minutes, or tell an administrator.',
  understood: 'Understood as',
  readings: 'Readings',
  codes: 'Codes',
  section: 'Asks about the section',
  didYouMean: 'Offered to citizens',
  step: 'Step',
  typed: 'Typed',
  readAs: 'Read as',
  because: 'Because',
  nothingRead: 'Nothing had to be read otherwise: the words are looked for as typed.',
  results: (total) => `${total.toLocaleString('en')} ${total === 1 ? 'result' : 'results'}`,
  noResults: 'There are no results.',
  result: 'Result',
  score: 'Score',
  parts: 'Made of',
  pinned: 'pinned',
};

/** The words in the language the admin is read in. */
export function searchWords(language: string): Words {
  return language === 'en' ? en : vi;
}
