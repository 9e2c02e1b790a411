import type { Locale } from '#content/locale';
import type { Section } from '#content/section';
import { dropQuestionWords } from './drop-question-words.ts';
import { asTyped, startingKnowledge } from './understand.ts';

/** The part of a Procedure that a question asks for: of `Đăng ký kết hôn mất bao nhiêu tiền?` its fee. */
export function asksIn(question: string, lang: Locale): Section | undefined {
  return dropQuestionWords(asTyped(question, lang), startingKnowledge(lang)).asks;
}
