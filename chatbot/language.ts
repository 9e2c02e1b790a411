import type { Locale } from '#content/locale';
import { wordsOf } from './words.ts';

/** The language a text is written in; where it does not show, that of the page. */
export function languageOf(text: string, page: Locale): Locale {
  const words = wordsOf(text);
  if (words.some((word) => word.marked)) return 'vi';
  const english = words.filter((word) => englishWords.has(word.typed)).length;
  const vietnamese = words.filter((word) => vietnameseWords.has(word.typed)).length;
  if (english === vietnamese) return page;
  return english > vietnamese ? 'en' : 'vi';
}

const englishWords = new Set(
  `the is are what which where when how who do does can could i my your for of and to from with much many long
   need want apply register birth marriage passport visa permit license licence fee cost documents papers office
   hello hi thanks thank you please open online certificate card`.split(/\s+/),
);

const vietnameseWords = new Set(
  `lam giay to can gi o dau bao nhieu tien mat khong cho con dang ky khai sinh ket hon ho chieu the cuoc le phi
   thu tuc nop ho so mang theo la duoc cap lai doi xin chao cam on may ngay lau khi nao thi sao`.split(
    /\s+/,
  ),
);
