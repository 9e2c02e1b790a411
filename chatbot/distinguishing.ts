import { findPhrases, phraseBook, type Span } from './phrases.ts';
import type { Word } from './words.ts';

/**
 * What makes one Procedure another: registering is not registering again, a card is not a lost card. A question that
 * says one of these is not answered by a Document none of whose names says it.
 */
const distinguishing = phraseBook({
  again: ['lại', 'cấp lại', 'đăng ký lại', 'làm lại', 'renew', 'renewal', 'replace', 'replacement'],
  report: ['báo mất', 'khai báo', 'report'],
  lost: ['bị mất', 'mất', 'thất lạc', 'lost'],
  change: [
    'đổi',
    'thay đổi',
    'cải chính',
    'sửa',
    'bổ sung',
    'điều chỉnh',
    'change',
    'correct',
    'correction',
  ],
  extend: ['gia hạn', 'extend', 'extension'],
  end: [
    'hủy',
    'xóa',
    'chấm dứt',
    'thu hồi',
    'giải thể',
    'ly hôn',
    'cancel',
    'divorce',
    'terminate',
  ],
  copy: ['bản sao', 'trích lục', 'sao y', 'certified copy', 'copies'],
  note: ['ghi chú', 'ghi vào sổ'],
  abroad: ['nước ngoài', 'ngoại quốc', 'lãnh sự', 'foreigner', 'foreign', 'abroad'],
  adopt: ['con nuôi', 'nhận nuôi', 'adopt', 'adoption'],
  split: ['tách thửa', 'tách hộ', 'tách khẩu', 'tách sổ', 'tách đất'],
  purpose: ['mục đích sử dụng đất', 'thổ cư'],
  exam: ['thi bằng', 'thi lấy', 'thi lái', 'thi lại', 'học lái', 'sát hạch', 'driving test'],
  fined: [
    'bị phạt',
    'mức phạt',
    'phạt tiền',
    'tiền phạt',
    'phạt bao nhiêu',
    'phạt không',
    'xử phạt',
    'fined',
    'fine',
    'penalty',
  ],
  seized: ['bị tước', 'tước bằng', 'bị giữ', 'tịch thu', 'bị giam', 'seized', 'revoked'],
  pledged: ['thế chấp', 'cầm cố', 'mortgage'],
  tuition: ['học phí'],
  hospital: ['viện phí'],
  court: ['án phí'],
  // What only looks like one of these.
  none: [
    'mua lại',
    'bán lại',
    'ở lại',
    'đi lại',
    'để lại',
    'trả lại',
    'nộp lại',
    'gọi lại',
    'còn lại',
    'nhắc lại',
    'mất bao',
    'mất mấy',
    'mất tiền',
    'mất phí',
    'mất việc',
    'người mất',
    'không mất',
    'có mất',
    'sửa nhà',
    'chuyển đổi',
  ],
});

/** Times other than that of handling: how long a paper is valid, until when one has to come, how long at most. */
const otherTimes = phraseBook({
  validity: [
    'có giá trị',
    'giá trị bao lâu',
    'giá trị trong',
    'có hiệu lực',
    'hiệu lực bao lâu',
    'thời hạn sử dụng',
    'hạn sử dụng',
    'có hạn',
    'có thời hạn',
    'hạn mấy năm',
    'hạn bao lâu',
    'hạn bao nhiêu năm',
    'dùng được bao lâu',
    'dùng được mấy năm',
    'how long is it valid',
    'valid for',
    'be valid',
    'validity',
  ],
  deadline: [
    'thì phải đi',
    'thì phải đăng ký',
    'thì phải làm',
    'bao lâu phải',
    'phải đăng ký trong',
    'trong vòng bao',
    'trong vòng mấy',
    'thời hạn phải',
    'thời hạn khai báo',
    'hạn nộp',
    'hạn chót',
    'chậm nhất',
    'deadline',
  ],
  limit: ['tối đa', 'nhiều nhất', 'lâu nhất', 'at most', 'maximum'],
});
export type OtherTime = (typeof otherTimes)[number]['meaning'];

/** Where the words for other times stand. */
export function otherTimeSpans(words: Word[]): Span[] {
  return findPhrases(words, otherTimes);
}

/** The distinguishing things some words say. */
export function kindsIn(words: Word[]): string[] {
  return findPhrases(words, distinguishing)
    .map(({ meaning }) => meaning)
    .filter((meaning) => meaning !== 'none');
}

/** The same of a question: who lost something wants it again, and says so or not. */
export function kindsAskedFor(words: Word[]): string[] {
  const kinds = kindsIn(words);
  return kinds.includes('lost') ? kinds.filter((kind) => kind !== 'again') : kinds;
}

/** The times other than that of handling that some words speak of. */
export function otherTimesIn(words: Word[]): OtherTime[] {
  return findPhrases(words, otherTimes).map(({ meaning }) => meaning);
}
