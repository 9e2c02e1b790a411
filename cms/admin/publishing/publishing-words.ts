/** Words of the page on publishing, in both languages of the admin. */
const vi = {
  group: 'Lên trang',
  title: 'Đang lên trang',
  lead: 'Những gì đã bấm xuất bản và đang trên đường ra trang công khai.',
  follows: 'Tự cập nhật',
  notAtWork:
    'Bộ phận đưa bài lên trang không chạy. Không mất gì: khi chạy lại, mọi thay đổi sẽ tự lên. Hãy báo người quản trị.',
  waiting: 'Đang chờ',
  waitingSince: (count: number, time: string) =>
    `${count.toLocaleString('vi')} tài liệu, lâu nhất từ ${time}`,
  nothing: 'Không có gì',
  underWay: 'Đang làm',
  owed: 'Trang còn phải dựng lại',
  owedIs: (pages: number) => `${pages.toLocaleString('vi')} trang, sau một thay đổi lớn`,
  unknown: 'Chưa biết: trang công khai chưa trả lời',
  speed: 'Trong một ngày qua',
  speedIs: (count: number, half: string, most: string) =>
    `${count.toLocaleString('vi')} lượt lên trang; một nửa xong trong ${half}, 19 trên 20 lượt xong trong ${most}`,
  noneToday: 'Chưa có lượt nào',
  parked: 'Không lên được, đã dừng thử',
  parkedIs: 'Hãy sửa theo lý do rồi xuất bản lại, hoặc cho thử lại.',
  more: (count: number) => `và ${count.toLocaleString('vi')} tài liệu nữa`,
  failing: 'Chưa lên được, đang tự thử lại',
  last: 'Vừa lên trang',
  document: 'Tài liệu',
  since: 'Từ lúc',
  tries: 'Số lần thử',
  because: 'Vì sao',
  next: 'Làm gì tiếp',
  outcome: 'Kết quả',
  at: 'Lúc',
  after: 'Sau',
  live: 'Đã lên trang',
  withdrawn: 'Đã gỡ khỏi trang',
  retry: 'Thử lại',
  retryOf: (title: string) => `Thử lại: ${title}`,
  retryAll: 'Thử lại tất cả',
  retried: 'Đang thử lại.',
  notRetried: 'Chưa gửi được. Hãy thử lại sau ít phút.',
};

type Words = typeof vi;

const en: Words = {
  group: 'Publishing',
  title: 'Being published',
  lead: 'What was published here and is on its way to the public site.',
  follows: 'Keep up to date',
  notAtWork:
    'The publisher is not at work. Nothing is lost: once it runs again, every change goes live by itself. Tell an administrator.',
  waiting: 'Waiting',
  waitingSince: (count, time) =>
    `${count.toLocaleString('en')} ${count === 1 ? 'document' : 'documents'}, the oldest since ${time}`,
  nothing: 'Nothing',
  underWay: 'Under way',
  owed: 'Pages still to be made again',
  owedIs: (pages) =>
    `${pages.toLocaleString('en')} ${pages === 1 ? 'page' : 'pages'}, after a large change`,
  unknown: 'Not known: the public site does not answer',
  speed: 'Within the last day',
  speedIs: (count, half, most) =>
    `${count.toLocaleString('en')} published; half of them live within ${half}, 19 of 20 within ${most}`,
  noneToday: 'None yet',
  parked: 'Could not be published, given up',
  parkedIs: 'Mend the cause and publish again, or have it tried again.',
  more: (count) => `and ${count.toLocaleString('en')} more`,
  failing: 'Not live yet, being tried again',
  last: 'Went live last',
  document: 'Document',
  since: 'Since',
  tries: 'Tries',
  because: 'Because',
  next: 'What to do',
  outcome: 'Outcome',
  at: 'At',
  after: 'After',
  live: 'Live',
  withdrawn: 'Off the site',
  retry: 'Try again',
  retryOf: (title) => `Try again: ${title}`,
  retryAll: 'Try all again',
  retried: 'Being tried again.',
  notRetried: 'Could not be sent. Try again in a few minutes.',
};

/** The words in the language the admin is read in. */
export function publishingWords(language: string): Words {
  return language === 'en' ? en : vi;
}
