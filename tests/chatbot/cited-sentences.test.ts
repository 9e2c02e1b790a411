import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedSentences, type CitedText } from '#chatbot/compose/cited-sentences';
import { sentencesOf } from '#chatbot/sentences';

const text =
  'Lệ phí là 50.000 đồng. [1] Nộp tại TP. Tuy Hòa [2, 3].\n- **Mang** thẻ căn cước [2]\nCảm ơn bạn!';
const sentences = [
  { text: 'Lệ phí là 50.000 đồng.', cited: [1] },
  { text: 'Nộp tại TP. Tuy Hòa.', cited: [2, 3] },
  { text: 'Mang thẻ căn cước', cited: [2] },
  { text: 'Cảm ơn bạn!', cited: [] },
];

test('sentences come with the passages they name, without bullets and stars', async () => {
  expect(await all([text])).toEqual(sentences);
});

test('however the stream is cut, the sentences are the same', async () => {
  const cuts = fc.array(fc.integer({ min: 1, max: text.length }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(cuts, async (at) => {
      const places = [...new Set(at)].toSorted((a, b) => a - b);
      const pieces = [0, ...places].map((from, i) => text.slice(from, places[i]));
      expect(await all(pieces)).toEqual(sentences);
    }),
  );
});

test('abbreviations and numbers do not end a sentence', () => {
  expect(sentencesOf('Đến TP. Hồ Chí Minh lúc 7.30. Nộp 1.000 đồng. Xong.')).toEqual([
    'Đến TP. Hồ Chí Minh lúc 7.30.',
    'Nộp 1.000 đồng.',
    'Xong.',
  ]);
});

async function all(pieces: string[]) {
  async function* stream() {
    for (const piece of pieces) {
      await Promise.resolve();
      yield piece;
    }
  }
  const found: CitedText[] = [];
  for await (const sentence of citedSentences(stream())) found.push(sentence);
  return found;
}
