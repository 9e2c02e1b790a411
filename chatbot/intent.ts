import type { Locale } from '#content/locale';
import { kindsIn, otherTimesIn } from './description.ts';
import { intentPhrases } from './intent-phrases.ts';
import { withoutMarks } from './mask.ts';
import { findPhrases, outside, phraseBook } from './phrases.ts';
import { isPlain } from './plain-words.ts';
import { wordsOf, type Word } from './words.ts';

/** The one thing a citizen wants to know. */
export type Intent = keyof typeof intentPhrases;

/** A question taken apart. */
export type Understood = {
  /** Its words; those that only ask how long or how much ("mất bao lâu") are left out, for titles have them too. */
  words: Word[];
  /** What is wanted, in the order asked; empty when only a subject is named. */
  intents: Intent[];
  /** The words that say what it is about. */
  subject: Word[];
  /** What sets the subject apart from its neighbours: again, lost, abroad … */
  kinds: string[];
  /** Whether it asks for a time that is not that of handling: validity, deadline. Only Faqs answer that. */
  ofOtherTimes: boolean;
};

/** Separates what a question wants to know from what it is about, by fixed phrases. */
export function intentOf(text: string, lang: Locale): Understood {
  const words = wordsOf(withoutMarks(text));
  const found = findPhrases(words, book);
  const subject = outside(words, [...found, ...findPhrases(words, frames)]).filter(
    (word) => !isPlain(word, lang),
  );
  const times = otherTimesIn(words);
  const measuring = found.filter(({ meaning }) => meaning === 'time' || meaning === 'fee');
  return {
    words: outside(words, measuring),
    intents: settle([...new Set(found.map((phrase) => phrase.meaning))], times.length > 0),
    subject,
    kinds: [...kindsIn(outside(words, found)), ...times],
    ofOtherTimes: times.length > 0,
  };
}

const book = phraseBook(intentPhrases);

const frames = phraseBook({
  frame: [
    'thủ tục',
    'hành chính',
    'cho hỏi',
    'cho em hỏi',
    'cho tôi hỏi',
    'xin hỏi',
    'vui lòng',
    'thì sao',
    'thế nào',
    'là gì',
    'ngoài ra',
    'hiện nay',
    'bây giờ',
    'tiến hành',
    'thực hiện',
    'giải quyết',
    'quy định',
    'bao nhiêu',
    'có được không',
    'được không',
    'phải không',
    'bao gồm',
    'trường hợp',
  ],
});

// "How do I …" and "papers" also open questions that want something more exact: the exact wish wins.
// "How long is it valid" does not ask how long handling takes.
function settle(found: Intent[], ofOtherTimes: boolean): Intent[] {
  const intents = found.filter((intent) => intent !== 'time' || !ofOtherTimes);
  const exact = intents.filter((intent) => intent !== 'steps' && intent !== 'online');
  if (exact.length > 0) return exact;
  return intents.includes('online') ? ['online'] : intents;
}
