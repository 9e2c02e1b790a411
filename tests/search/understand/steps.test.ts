import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSynonyms } from '#search/understand/add-synonyms';
import { correctSlips } from '#search/understand/correct-slips';
import { decodeTyping } from '#search/understand/decode-typing';
import type { Draft, Step } from '#search/understand/draft';
import { dropQuestionWords } from '#search/understand/drop-question-words';
import { readCodes } from '#search/understand/read-codes';
import { readShortForms } from '#search/understand/read-short-forms';
import { splitJoined } from '#search/understand/split-joined';
import { asTyped, startingKnowledge, understand } from '#search/understand/understand';
import { weighAsides } from '#search/understand/weigh-asides';
import { syllablesOf } from '#search/syllables';
import { aQuestion } from './a-question.ts';
import { aVocabulary } from './a-vocabulary.ts';

const vocabulary = aVocabulary(
  [
    'Đăng ký kết hôn có yếu tố nước ngoài',
    'Đăng ký khai tử',
    'Cấp hộ chiếu phổ thông',
    'Cấp thẻ căn cước',
    'Giấy phép xây dựng nhà cấp 4',
    'Hưởng bảo hiểm xã hội một lần',
    'Chứng thực bản sao giấy tờ',
  ],
  ['1004222', '42/2022/nd'],
);
const known = startingKnowledge('vi', { vocabulary });
const written = ({ words }: Pick<Draft, 'words'>) => words.map((word) => word.written);

const steps: [string, Step][] = [
  ['readCodes', readCodes],
  ['readShortForms', readShortForms],
  ['decodeTyping', decodeTyping],
  ['splitJoined', splitJoined],
  ['dropQuestionWords', dropQuestionWords],
  ['correctSlips', correctSlips],
  ['weighAsides', weighAsides],
  ['addSynonyms', addSynonyms],
];

describe.each(steps)('%s', (_, step) => {
  test('leaves alone what it has done already', () => {
    fc.assert(
      fc.property(aQuestion, (q) => {
        const once = step(asTyped(q, 'vi'), known);

        expect(written(step(once, known))).toEqual(written(once));
      }),
    );
  });

  test('loses no syllable without a note that says which', () => {
    fc.assert(
      fc.property(aQuestion, (q) => {
        const before = asTyped(q, 'vi');
        const { words, notes } = step(before, known);
        const accounted = [...written({ words }), ...notes.flatMap(({ found }) => termsIn(found))];

        for (const word of written(before)) expect(accounted).toContain(word);
      }),
    );
  });

  test('finds what it notes in what was typed, and changes neither the draft nor what is known', () => {
    fc.assert(
      fc.property(aQuestion, (q) => {
        const before = asTyped(q, 'vi');
        const copy = structuredClone(before);
        const { notes } = step(before, known);

        for (const { found } of notes) expect(before.text).toContain(found.split(' ')[0]);
        expect(before).toEqual(copy);
      }),
    );
  });
});

test('the spelling of the marks makes no difference: what is understood is NFC', () => {
  fc.assert(
    fc.property(aQuestion, (q) => {
      const composed = understand(q.normalize('NFC'), known);
      const decomposed = understand(q.normalize('NFD'), known);

      expect(written(decomposed)).toEqual(written(composed));
      for (const word of written(composed)) expect(word.normalize('NFC')).toBe(word);
    }),
  );
});

test('whatever is typed, what is understood can be looked up', () => {
  fc.assert(
    fc.property(fc.oneof(aQuestion, fc.string({ unit: 'binary' })), (q) => {
      for (const { words, weight } of understand(q, known).readings) {
        expect(weight).toBeGreaterThan(0);
        for (const { term, worth = 1 } of words) {
          expect(term).not.toBe('');
          expect(worth).toBeGreaterThan(0);
        }
      }
    }),
  );
});

test.each([
  ['half-marked', 'đăng ky kết hon', 'đăng ky kết hon'],
  ['Telex among marked words', 'cấp thẻ cawn cuowcs', 'cấp thẻ căn cước'],
  ['a numeral', 'nhà cấp IV', 'nhà cấp IV'],
  ['a message', 'đk khai tử ntn vs bn tiền z', 'đăng ký khai tử'],
  ['English among Vietnamese words', 'how to get hộ chiếu online', 'hộ chiếu online'],
])('reads %s', (_, q, expected) => {
  expect(written(understand(q, known)).join(' ')).toBe(expected);
});

function termsIn(text: string): string[] {
  return syllablesOf(text).map((syllable) => syllable.written);
}
