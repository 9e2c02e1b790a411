import { expect, test } from 'vitest';
import { learnedVocabulary } from '#search/learned-vocabulary';
import { hasMarks, markedForm } from '#search/marks';
import { prepare } from '#search/rank/prepared';
import { decodeTyping } from '#search/understand/decode-typing';
import { asTyped, startingKnowledge } from '#search/understand/understand';
import { starterRecords } from '../judgements/starter-records.ts';
import { hands, toKeys } from './to-keys.ts';

const vocabulary = learnedVocabulary();
for (const record of starterRecords()) {
  if (record.locale === 'vi') vocabulary.learn(prepare(record));
}
const known = startingKnowledge('vi', { vocabulary });
const markedWords = Array.from(vocabulary.terms(), vocabulary.spellings)
  .flat()
  .filter((word) => hasMarks(word) && /^\p{L}+$/u.test(word));

test.each(hands)(
  'every marked word of the starter content is read from $method keys, tone $tone, horns $horns',
  (hand) => {
    const misread = markedWords.filter((word) => {
      const [read] = decodeTyping(asTyped(toKeys(word, hand), 'vi'), known).words;
      return markedForm(read!.written) !== markedForm(word);
    });

    expect(markedWords.length).toBeGreaterThan(500);
    expect(misread.filter((word) => word !== 'qsdđ')).toEqual([]);
  },
);
