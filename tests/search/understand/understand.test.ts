import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentWords } from '#search/understand/content-words';
import { startingKnowledge, understand } from '#search/understand/understand';
import { anyText } from '../vietnamese-text.ts';
import { aVocabulary } from './a-vocabulary.ts';

const vocabulary = aVocabulary(
  [
    'Đăng ký kết hôn',
    'Cấp hộ chiếu phổ thông',
    'Cấp thẻ căn cước',
    'Giấy phép xây dựng',
    'Cấp sổ đỏ',
    'Phân loại đất',
    'Chứng thực bản sao giấy tờ',
    'Đăng ký khai tử',
    'Đăng ký kết hôn có yếu tố nước ngoài',
  ],
  ['1004222', '42/2022/nd'],
);
const read = (q: string) => understand(q, startingKnowledge('vi', { vocabulary }));
const words = (q: string) =>
  read(q)
    .words.map((word) => word.written.toLowerCase())
    .join(' ');

describe('reads', () => {
  test.each([
    ['Telex', 'ddawng kys keets hoon', 'đăng ký kết hôn'],
    ['Telex with the tone at the end', 'hooj chieesu', 'hộ chiếu'],
    ['VNI', 'gia61y phe1p xa6y du75ng', 'giấy phép xây dựng'],
    ['missing spaces', 'hochieu', 'ho chieu'],
    ['missing spaces with marks', 'hộchiếu', 'hộ chiếu'],
    ['several joined words', 'dangkykethon', 'dang ky ket hon'],
    ['short forms', 'đk kết hôn', 'đăng ký kết hôn'],
    ['short forms without marks', 'dk ket hon', 'đăng ký ket hon'],
    ['a code apart from the words', 'hộ chiếu 1.004222', 'hộ chiếu'],
    ['a question', 'Cho tôi hỏi làm thế nào để đăng ký kết hôn?', 'đăng ký kết hôn'],
    ['an unmarked question', 'cho em hoi lam the nao de dang ky ket hon', 'dang ky ket hon'],
    ['what asks for papers', 'cấp hộ chiếu cần những giấy tờ gì ạ', 'cấp hộ chiếu'],
  ])('%s', (_, q, expected) => {
    expect(words(q)).toBe(expected);
  });
});

describe('leaves alone', () => {
  test.each([
    ['words that are known as they stand', 'cap so do'],
    ['Telex-like words that decode to nothing known', 'toyota'],
    ['joined letters that are no words of titles', 'abcxyz'],
    ['the căn of căn cước, though cần is a question word', 'can cuoc'],
    ['cấp lại, cấp đổi: they are different procedures', 'cap lai'],
    ['a query of nothing but question words', 'làm thế nào'],
    ['giấy tờ that stands beside its neighbour in a title', 'bản sao giấy tờ'],
  ])('%s', (_, q) => {
    expect(words(q)).toBe(q);
  });
});

test.each([
  ['lệ phí đăng ký kết hôn bao nhiêu', 'channels'],
  ['đăng ký kết hôn mất bao lâu', 'channels'],
  ['kết hôn nộp hồ sơ ở đâu', 'place'],
  ['ket hon can giay to gi', 'dossier'],
  ['làm sao để kết hôn', 'steps'],
])('%s asks for %s', (q, asks) => {
  expect(read(q).asks).toBe(asks);
});

test('official words are another wording of the same query', () => {
  const [own, official] = read('làm cccd').readings;

  expect(own.words.map(({ term }) => term)).toEqual(['cccd']);
  expect(official!.words.map(({ written }) => written)).toEqual(['thẻ', 'căn', 'cước']);
});

test('what a synonym repeats of its neighbours is said once', () => {
  const readings = (q: string) =>
    read(q).readings.map((reading) => reading.words.map(({ written }) => written).join(' '));

  expect(readings('đăng ký khai tử')).toEqual(['đăng ký khai tử']);
  expect(readings('cà vẹt xe máy')).toContain('đăng ký xe máy');
});

test('a synonym typed with other marks is another word', () => {
  expect(read('sơ đồ').readings).toHaveLength(1);
  expect(read('so do').readings.length).toBeGreaterThan(1);
});

test('only codes that are published are codes', () => {
  expect(read('nd 42/2022').codes).toEqual(['42/2022/nd']);
  expect(read('nd 43/2022')).toMatchObject({ codes: [], words: [{}, {}, {}] });
});

test('a mistyped word may be those near it, a number never', () => {
  const [, word] = read('ket hno').words;

  expect(word!.variants.map(({ term }) => term)).toEqual(['hon']);
  expect(read('ket 1004223').words[1]!.variants).toEqual([]);
});

test.each([
  ['as it is spoken', 'trứng thực bản sao', 'chung'],
  ['with n for ng', 'thẻ căng cước', 'can'],
  ['with a letter left out', 'cấp hộ chíu', 'chieu'],
])('a word written %s may be the one titles have beside its neighbour', (_, q, term) => {
  expect(read(q).words.flatMap(({ variants }) => variants.map((one) => one.term))).toEqual([term]);
});

test('a word that is right but for hỏi and ngã is that word', () => {
  expect(read('đăng ký khai tữ').words.every(({ variants }) => variants.length === 0)).toBe(true);
});

test('in a long question only words beside a neighbour of theirs are taken for another', () => {
  const long = read('vợ chồng bạn trai hôm qua đăng ký kết hom').words;

  expect(long.filter(({ variants }) => variants.length > 0).map(({ written }) => written)).toEqual([
    'hom',
  ]);
});

test.each([
  ['cân cước', 'cân cước'],
  ['cần căn cước', 'căn cước'],
])(
  '%s is looked up as %s: question words go, what stands beside its neighbour in titles stays',
  (q, left) => {
    expect(words(q)).toBe(left);
  },
);

test('every reading has a note that says what, how and why', () => {
  for (const note of read('cho hoi lam hochieu va cccd o dau').notes) {
    expect(note.found).not.toBe('');
    expect(note.because).not.toBe('');
  }
});

test('nothing that is typed makes it fail, and something always remains', () => {
  fc.assert(
    fc.property(anyText, (q) => {
      const understood = read(q);
      expect(understood.words.length + understood.codes.length > 0).toBe(
        /[\p{L}\p{N}]/u.test(q.normalize('NFC')),
      );
    }),
  );
});

test('a query understood once is understood the same when it is written out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('hochieu', 'ddawng kys', 'dk ket hon', 'cap the can cuoc', 'so do'),
      (q) => {
        const once = words(q);
        expect(words(once)).toBe(once);
      },
    ),
  );
});

test('passages are compared by the words that carry the matter', () => {
  expect(contentWords('Cho tôi hỏi lệ phí đăng ký kết hôn là bao nhiêu tiền?', 'vi')).toEqual(
    expect.arrayContaining(['dang', 'ki', 'ket', 'hon']),
  );
});
