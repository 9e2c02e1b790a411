import type { Locale } from '#content/locale';
import { guardPhrases } from './guard-phrases.ts';
import { readKeys } from './keyboard.ts';
import { languageOf } from './language.ts';
import { mask, withoutMarks } from './mask.ts';
import { findPhrases, outside, phraseBook } from './phrases.ts';
import { isPlain } from './plain-words.ts';
import type { Question, Turn } from './question.ts';
import type { Message } from './text.ts';
import { wordsOf } from './words.ts';

/** The longest question that is read, in characters. */
export const longestQuestion = 1000;

/** A question that may be worked on: one language, no personal data. */
export type Guarded = { text: string; lang: Locale; conversation: Turn[] };

/** Why a question goes no further; each has its message. */
export type Stop = Extract<
  Message,
  | 'empty'
  | 'too-long'
  | 'emergency'
  | 'unlawful'
  | 'manipulation'
  | 'abuse'
  | 'out-of-scope'
  | 'greeting'
  | 'thanks'
  | 'about'
>;

/** The first step. Only what it returns may be logged, stored, searched or sent to a model. */
export function guard(
  question: Question,
): { do: 'go-on'; question: Guarded } | { do: 'stop'; lang: Locale; because: Stop } {
  const lang = languageOf(question.text.slice(0, longestQuestion), question.lang);
  if (question.text.length > longestQuestion) return { do: 'stop', lang, because: 'too-long' };

  const masked = mask(question.text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim());
  const text = lang === 'vi' ? readKeys(masked) : masked;
  const because = stopIn(text, lang);
  if (because) return { do: 'stop', lang, because };

  const conversation = (question.conversation ?? []).slice(-lastTurns).map((turn) => ({
    ...turn,
    question: mask(turn.question.slice(0, longestQuestion)),
  }));
  return { do: 'go-on', question: { text, lang, conversation } };
}

/** So many earlier turns are looked at. */
const lastTurns = 3;

const book = phraseBook(guardPhrases);

function stopIn(text: string, lang: Locale): Stop | undefined {
  const words = wordsOf(withoutMarks(text));
  if (words.length === 0) return 'empty';
  const found = findPhrases(words, book);
  const meanings = new Set(found.map((phrase) => phrase.meaning));
  if (meanings.delete('reporting')) meanings.delete('unlawful');
  const always = stopping.find((meaning) => meanings.has(meaning));
  if (always) return always;
  // "Xin chào, làm hộ chiếu ở đâu?" is a question; only a greeting that is nothing else is answered as one.
  const rest = outside(words, found).filter((word) => !isPlain(word, lang));
  return rest.length === 0 ? smallTalk.find((meaning) => meanings.has(meaning)) : undefined;
}

// The first that is found counts.
const stopping = ['emergency', 'unlawful', 'manipulation', 'abuse', 'out-of-scope'] as const;
const smallTalk = ['greeting', 'thanks', 'about'] as const;
