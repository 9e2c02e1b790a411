import type { Span } from './phrases.ts';
import type { Word } from './words.ts';

/**
 * What askers tell of themselves and Procedures do not know: their names and where they live ("tôi tên Nam, quê ở Sơn
 * Hòa"), their ages ("mẹ tôi 76 tuổi"). Names show by their capitals.
 */
export function detailsIn(words: Word[]): Span[] {
  return words.flatMap((word, at): Span[] => {
    const next = words[at + 1];
    if (/^\d{1,3}$/.test(word.typed) && next && ages.has(next.typed)) {
      return [{ from: comparedFrom(words, at), to: at + 2 }];
    }
    if (next && offices.has(next.typed)) return [];
    const length = nameLength(words, at + 1);
    if (length === 0) return [];
    if (leads.has(word.typed)) return [{ from: at, to: at + 1 + length }];
    return places.has(word.typed) ? [{ from: at + 1, to: at + 1 + length }] : [];
  });
}

function nameLength(words: Word[], from: number): number {
  const end = words.findIndex((word, at) => at >= from && !word.capital);
  return Math.min((end === -1 ? words.length : end) - from, longestName);
}

// "Dưới 14 tuổi", "từ đủ 18 tuổi".
function comparedFrom(words: Word[], at: number): number {
  let from = at;
  while (from > 0 && comparing.has(words[from - 1]!.typed)) from--;
  return from;
}

const leads = new Set('tên quê ở tại trú'.split(' '));
const places = new Set('phường xã huyện tỉnh thôn phố đường'.split(' '));
// "Ở Sở Tư pháp" tells where to go, not where somebody lives.
const offices = new Set('sở ubnd ủy uỷ công bộ trung văn cục chi phòng bảo'.split(' '));
const ages = new Set(['tuổi', 'tuoi', 'years']);
const comparing = new Set(
  'dưới duoi trên tren từ tu đủ du chưa chua tới toi under over from'.split(' '),
);
const longestName = 4;
