import { factsIn, factsSupportedBy } from '#content/facts/facts-in';
import type { Rejection } from './needs.ts';
import type { Passage } from './passage.ts';
import { isPlain } from './plain-words.ts';
import { isIn, share, vocabularyOf, wordsOf, type Vocabulary } from './words.ts';

/** A sentence with the Passages it claims to rest on. */
export type Draft = { text: string; passages: Passage[] };

/** Whether a sentence may be said, or why not. */
export type Verdict = { ok: true } | ({ ok: false } & Rejection);

/** Of the words that carry meaning, so many must stand in the cited Passages. */
export const leastSupport = 0.75;

/**
 * The one gate every sentence passes, whoever composed it. It must rest on Passages; links, numbers, dates, sums,
 * durations and codes must stand in them, in any spelling; so must words that turn a sentence round
 * (not, only, always …) and most of its other words.
 */
export function verify({ text, passages }: Draft): Verdict {
  if (passages.length === 0) return no('no-citation', text);

  const sources = passages.map((passage) => `${passage.title}. ${passage.text}`).join('\n');
  const link = linksIn(text).find((found) => !sources.includes(found));
  if (link) return no('foreign-link', link);

  const { supported, vocabulary, turning: supportedTurns } = readSources(sources);
  const fact = factsIn(text).find((stated) => !supported.has(stated));
  if (fact) return no('unsupported-fact', fact);

  const turning = turningWordsIn(text).find((word) => !supportedTurns.includes(word));
  if (turning !== undefined) return no('unsupported-words', turningWords[turning]!.exec(text)![0]);

  // Every number is a fact and was found supported, however it is spelled.
  const words = wordsOf(text).filter(
    (word) => !isPlain(word, 'vi') && !isPlain(word, 'en') && !/^\d+$/u.test(word.typed),
  );
  const support = share(words, (word) => isIn(vocabulary, word));
  if (support < leastSupport)
    return no('unsupported-words', `${Math.round(support * 100)} % found`);
  return { ok: true };
}

type Read = { supported: ReadonlySet<string>; vocabulary: Vocabulary; turning: number[] };

// Published passages are cited again and again.
const mostRemembered = 2000;
const remembered = new Map<string, Read>();

function readSources(sources: string): Read {
  const known = remembered.get(sources);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const read = {
    supported: factsSupportedBy(sources),
    vocabulary: vocabularyOf(wordsOf(sources)),
    turning: turningWordsIn(sources),
  };
  remembered.set(sources, read);
  return read;
}

function no(because: Rejection['because'], detail: string): Verdict {
  return { ok: false, because, detail };
}

function linksIn(text: string): string[] {
  const found = text.match(
    /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\d.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|info|io|gov|edu|xyz|top|me|ly|app|site|online|dev|co)(?![\p{L}\d])\S*|\]\([^)]*\)|(?<![\p{L}\d])(?:javascript|data|mailto|tel):\S+/giu,
  );
  return (found ?? []).map((link) => link.replace(/[.,;:!?)\]]+$/, ''));
}

// Groups of words that say the same; a sentence may use any of a group when a Passage uses one of it.
const turningWords: RegExp[] = [
  /(?<!\p{L})(?:không|chưa|chẳng|đừng|không được|cấm|not|never|no|without|cannot|n't|miễn|free|nghiêm cấm|trừ|except)(?!\p{L})/iu,
  /(?<!\p{L})(?:chắc chắn|bảo đảm|đảm bảo|cam kết|guaranteed?|certainly|definitely|surely)(?!\p{L})/iu,
  /(?<!\p{L})(?:chỉ|only|duy nhất)(?!\p{L})/iu,
  /(?<!\p{L})(?:luôn|mọi|tất cả|bất kỳ|always|all|any|every|everyone|anyone)(?!\p{L})/iu,
  /(?<!\p{L})(?:bắt buộc|buộc phải|mandatory|compulsory|must)(?!\p{L})/iu,
  /(?<!\p{L})(?:phạt|fined?|penalty|penalties|xử phạt)(?!\p{L})/iu,
];

function turningWordsIn(text: string): number[] {
  return turningWords.flatMap((words, group) => (words.test(text) ? [group] : []));
}
