import type { Locale } from '#content/locale';
import { abroadSaid } from './abroad.ts';
import { detailsIn } from './details.ts';
import { kindsAskedFor, otherTimesIn, otherTimeSpans, type OtherTime } from './distinguishing.ts';
import { intentPhrases } from './intent-phrases.ts';
import { withoutMarks } from './mask.ts';
import { findPhrases, outside, phraseBook, type Span } from './phrases.ts';
import { tellingAmong } from './plain-words.ts';
import { wordsOf, type Word } from './words.ts';

/** The one thing a citizen wants to know. */
export type Intent = Exclude<keyof typeof intentPhrases, 'none'>;

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
  /** The times it asks for that are not that of handling: validity, deadline, limit. Fields do not hold them. */
  otherTimes: OtherTime[];
};

/** Separates what a question wants to know from what it is about, by fixed phrases. */
export function intentOf(text: string, lang: Locale): Understood {
  const words = wordsOf(abroadSaid(withoutMarks(text)));
  const found = findPhrases(words, book).filter((span) => span.meaning !== 'none');
  const wanted = found.map((span) => (isMeasuring(span) ? widened(span, words) : span));
  const subject = tellingAmong(
    outside(words, [
      ...wanted,
      ...findPhrases(words, frames),
      ...detailsIn(words),
      ...otherTimeSpans(words),
    ]),
    lang,
  );
  const times = otherTimesIn(words);
  return {
    words: outside(words, wanted.filter(isMeasuring)),
    intents: settle(
      [...new Set(found.map((phrase) => phrase.meaning as Intent))],
      times.length > 0,
    ),
    subject,
    kinds: kindsAskedFor(outside(words, wanted)),
    otherTimes: times,
  };
}

/** The wishes that a Procedure's fields hold the answer to. */
export function factsAmong(intents: Intent[]): Intent[] {
  return intents.filter((intent) => facts.has(intent));
}

const facts = new Set<Intent>([
  'papers',
  'fee',
  'time',
  'place',
  'online',
  'form',
  'legal-basis',
  'result',
  'steps',
]);

const book = phraseBook(intentPhrases);

function isMeasuring({ meaning }: { meaning: string }): boolean {
  return meaning === 'time' || meaning === 'fee';
}

// "(mất) bao lâu (thì xong)": what only frames the measure is none of the subject.
function widened<S extends Span>(span: S, words: Word[]): S {
  let { from, to } = span;
  while (from > 0 && before.has(words[from - 1]!.typed)) from--;
  while (to < words.length && after.has(words[to]!.typed)) to++;
  return { ...span, from, to };
}

const before = new Set('mất mat tốn ton hết het khoảng khoang trong'.split(' '));
const after = new Set('thì thi là la xong có co được duoc một mot lần lan vậy vay'.split(' '));

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
    'xin chào',
    'chào anh chị',
    'chào anh',
    'chào chị',
    'chào bạn',
    'chào ad',
    'anh chị',
    'cảm ơn',
    'cám ơn',
    'quý cơ quan',
    'good morning',
    'thank you',
    'excuse me',
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
