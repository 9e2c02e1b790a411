import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanProse, saysNothing } from '#seed/national/text/clean';
import { foldNumber, legalNumberIn } from '#seed/national/text/fold-number';
import { readCode } from '#seed/national/text/read-code';
import { readFee } from '#seed/national/text/read-fee';
import { readTime } from '#seed/national/text/read-time';
import { isInCapitals, sentenceCase } from '#seed/national/text/sentence-case';
import { splitLines } from '#seed/national/text/split-lines';
import { splitSteps } from '#seed/national/text/split-steps';

const letters = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const vietnamese = fc
  .array(
    fc.constantFrom(
      ...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằếềệốồộứừựỳỵ0123456789',
      'Ế',
      'Đ',
      'Việt Nam',
      'UBND',
      'VI',
      ' ',
      '  ',
      '\t',
      '\n',
      '\u00A0',
      '\u200B',
      '-',
      '.',
      ',',
      'e\u0302\u0301',
      'Bước 1: ',
      'Bước 2: ',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('cleaning', () => {
  test.each([
    ['a line', cleanLine],
    ['prose', cleanProse],
  ])('%s is the same when cleaned twice, and loses no letter', (_, clean) => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const once = clean(text);

        expect(clean(once)).toBe(once);
        expect(letters(once)).toBe(letters(text));
      }),
    );
  });

  test('marks typed as separate characters are composed, and invisible characters go', () => {
    expect(cleanLine(' Đa\u0306ng  ky\u0301\u200B\t')).toBe('Đăng ký');
  });

  test.each(['Không có thông tin', 'không có thông tin.', 'N/A', '-'])(
    '“%s” says nothing',
    (text) => {
      expect(saysNothing(text)).toBe(true);
    },
  );

  test('a sentence that begins with “không” says something', () => {
    expect(saysNothing('Không quá 5 ngày')).toBe(false);
  });
});

describe('a title in capitals', () => {
  test('becomes a sentence with its names, abbreviations and numbers as they are', () => {
    const title = sentenceCase(
      'THỦ TỤC CẤP PHÉP THEO NGHỊ ĐỊNH 12/2020/NĐ-CP TẠI VIỆT NAM CỦA UBND, PHẠM VI LOẠI II',
    );

    expect(title).toBe(
      'Thủ tục cấp phép theo nghị định 12/2020/NĐ-CP tại Việt Nam của UBND, phạm vi loại II',
    );
  });

  test('is left alone when only a part of it is in capitals', () => {
    expect(sentenceCase('Cấp GIẤY PHÉP thả diều')).toBe('Cấp GIẤY PHÉP thả diều');
  });

  test('comes out the same the second time, and no letter is lost', () => {
    fc.assert(
      fc.property(
        vietnamese.map((text) => text.toUpperCase()),
        (text) => {
          const once = sentenceCase(text);

          expect(letters(once)).toBe(letters(text));
          expect(isInCapitals(once) ? sentenceCase(once) : once).toBe(once);
        },
      ),
    );
  });
});

describe('a code', () => {
  test.each([
    [' 1.014325', '1.014325'],
    ['1014325', '1.014325'],
    ['1.014325.000.00.00.h15', '1.014325.000.00.00.H15'],
  ])('“%s” is repaired and noted', (raw, code) => {
    const notes: never[] = [];

    expect(readCode(raw, notes)).toBe(code);
    expect(notes).toEqual([{ dirt: 'code-repaired', field: 'code' }]);
  });

  test.each(['1.0133611', '2.009182739', ''])('“%s” is refused, never guessed at', (raw) => {
    expect(readCode(raw, [])).toEqual({
      field: 'code',
      reason: expect.stringContaining('not a procedure code'),
    });
  });

  test('“-Xoa” is what the source writes behind a deleted one', () => {
    expect(readCode('1.014955-Xoa', [])).toMatchObject({
      reason: expect.stringContaining('deleted'),
    });
  });
});

describe('a fee', () => {
  test('of 0 with the true one in its words is unknown, never free', () => {
    const fee = readFee({ kind: 'fee', value: 0, note: 'Do Hội đồng nhân dân tỉnh quy định' }, []);

    expect(fee).toEqual({ kind: 'fee', note: 'Do Hội đồng nhân dân tỉnh quy định' });
  });

  test('is free only where the words say nothing else', () => {
    expect(readFee({ kind: 'fee', value: 0, note: 'Miễn phí' }, [])).toMatchObject({ amount: 0 });
    expect(
      readFee({ kind: 'fee', value: 0, note: 'Miễn lệ phí cho hộ nghèo' }, []),
    ).not.toHaveProperty('amount');
    expect(readFee({ kind: 'fee', value: 0 }, [])).not.toHaveProperty('amount');
  });

  test('of 45 is not 45 đồng: the figure is kept in the note', () => {
    const fee = readFee({ kind: 'charge', value: 45, note: 'Mỗi lần' }, []);

    expect(fee).toEqual({ kind: 'charge', note: 'Mỗi lần (Nguồn ghi 45, không rõ đơn vị)' });
  });
});

describe('a processing time', () => {
  test('with a number and no real unit does not become a number of something', () => {
    expect(readTime(3, 'other', [])).toEqual({ unit: 'other', note: '3 (nguồn không ghi đơn vị)' });
  });

  test('in words is kept in words', () => {
    expect(readTime('Trong ngày', 'other', [])).toEqual({ unit: 'other', note: 'Trong ngày' });
  });

  test('of half a day is half a day', () => {
    expect(readTime('0,5', 'working-day', [])).toEqual({ quantity: 0.5, unit: 'working-day' });
  });
});

describe('numbers of legal documents', () => {
  test.each([
    ['Thông tư số 03/2023/TT-BTP', '03/2023/TT-BTP'],
    ['35 /2025/NQ-HĐND', '35/2025/NQ-HĐND'],
    ['28/2026/QĐ-UBND.', '28/2026/QĐ-UBND'],
    ['Luật số 58/2024/QH15 của Quốc hội', '58/2024/QH15'],
    ['Quyết định 09/2025/qđ-ttg', '09/2025/QĐ-TTg'],
    ['64/QĐ-NHNN', '64/QĐ-NHNN'],
  ])('“%s” is %s', (text, number) => {
    expect(legalNumberIn(text)).toBe(number);
  });

  test('are the same document however they are spelt', () => {
    expect(foldNumber('03/2023/TT-BTP')).toBe(foldNumber(' 3/2023/tt-btp. '));
    expect(foldNumber('12/2020/NĐ-CP')).toBe(foldNumber('12/2020/ND-CP'));
  });
});

describe('steps in one text', () => {
  test('are told apart where they are numbered without a gap', () => {
    const steps = splitSteps('Bước 1: Nộp đơn.\n- Kèm ảnh\nb) Bước 2. Nhận giấy.');

    expect(steps).toEqual([{ text: 'Nộp đơn.\n- Kèm ảnh' }, { text: 'Nhận giấy.' }]);
  });

  test.each([
    'Bước 1: Nộp.\nBước 3: Nhận.',
    'Lưu ý chung.\nBước 1: Nộp.\nBước 2: Nhận.',
    'Bước 1:\nBước 2: Nhận.',
  ])('stay one where that is not certain', (text) => {
    expect(splitSteps(text)).toEqual([{ text }]);
  });

  test('lose nothing but their markers', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const whole = cleanProse(text);
        const after = splitSteps(whole)
          .map((step) => step.text)
          .join('');

        expect(letters(after).replaceAll(/bước\d+/gu, '')).toBe(
          letters(whole).replaceAll(/bước\d+/gu, ''),
        );
      }),
    );
  });
});

test('conditions are told apart only where every line is marked alike', () => {
  expect(splitLines('- Có đèn\n- Đủ 15 tuổi')).toEqual(['Có đèn', 'Đủ 15 tuổi']);
  expect(splitLines('- Có đèn\ntrừ ban ngày')).toEqual(['- Có đèn\ntrừ ban ngày']);
});
