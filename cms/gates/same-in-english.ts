import type { Document } from '#content/document';
import { factsIn, factsSupportedBy, type Fact } from '#content/facts/facts-in';
import type { Finding } from './finding.ts';
import { sayFact } from './say-fact.ts';
import { textsOf, type TextAt } from './texts-of.ts';

/**
 * Bare numbers read so differently in two languages – “one of the two” – that only those with a meaning are compared; so
 * does “free”, which a name may be as well.
 */
const compared = /^(money(?!:0$)|time|date|month|percent|doc|code):/u;
/** Lists of sentences, which must be as long in both languages. */
const lists = ['requirements', 'returnReasons', 'guide'] as const;

/**
 * Sums, times, dates, codes and numbers of documents are the same in the Vietnamese and the English of each text, and
 * lists are as long: whoever reads English is told the same. Until then the English stays off the site.
 */
export function sameInEnglish(vi: Document, en: Document): Finding[] {
  const english = new Map(textsOf(en).map((one) => [key(one), one]));
  const texts = textsOf(vi).flatMap((one) => {
    const other = english.get(key(one));
    return other ? [...missing(one, other, 'en'), ...missing(other, one, 'vi')] : [];
  });
  return [...texts, ...lists.flatMap((list) => lengths(list, vi, en))];
}

/** What one text states and the other one, in `locale`, does not. */
function missing(one: TextAt, other: TextAt, locale: 'vi' | 'en'): Finding[] {
  const supported = factsSupportedBy(other.text);
  const stated = new Set(factsIn(other.text));
  const facts = new Set(factsIn(one.text).filter((fact) => compared.test(fact)));
  return [...facts]
    .filter((fact) => !supported.has(fact) && !isSaidBarely(fact, stated))
    .map((fact) => ({
      gate: 'same-in-english',
      severity: 'block',
      path: one.path,
      locale,
      says:
        locale === 'en'
          ? {
              vi: `Bản tiếng Việt nói “${sayFact(fact, 'vi')}”, bản tiếng Anh không nói. Sửa cho khớp, hoặc bỏ đánh dấu “Bản tiếng Anh đã sẵn sàng”.`,
              en: `The Vietnamese says “${sayFact(fact, 'en')}”, the English does not. Make them agree, or untick “The English is ready”.`,
            }
          : {
              vi: `Bản tiếng Anh nói “${sayFact(fact, 'vi')}”, bản tiếng Việt không nói. Sửa cho khớp, hoặc bỏ đánh dấu “Bản tiếng Anh đã sẵn sàng”.`,
              en: `The English says “${sayFact(fact, 'en')}”, the Vietnamese does not. Make them agree, or untick “The English is ready”.`,
            },
    }));
}

// “Under 14” for “dưới 14 tuổi”, “within 24” after “12 hours”: the number stands there, its unit is understood.
function isSaidBarely(fact: Fact, stated: ReadonlySet<Fact>): boolean {
  const [, number, unit] = /^time:(\S+) (\S+)$/u.exec(fact) ?? [];
  if (number === undefined) return false;
  if (stated.has(`number:${number}`)) return true;
  const spans = ['age', 'year'];
  return spans.includes(unit!) && spans.some((span) => stated.has(`time:${number} ${span}`));
}

function lengths(list: (typeof lists)[number], vi: Document, en: Document): Finding[] {
  const [one, other] = [vi, en].map((document) => (document as Record<string, unknown>)[list]);
  if (!Array.isArray(one) || !Array.isArray(other) || one.length === other.length) return [];
  return [
    {
      gate: 'same-in-english',
      severity: 'block',
      path: [list],
      locale: 'en',
      says: {
        vi: `Bản tiếng Việt có ${one.length} dòng, bản tiếng Anh có ${other.length}. Viết cho đủ, hoặc bỏ đánh dấu “Bản tiếng Anh đã sẵn sàng”.`,
        en: `The Vietnamese has ${one.length} lines, the English ${other.length}. Make them as many, or untick “The English is ready”.`,
      },
    },
  ];
}

function key({ path }: TextAt): string {
  return path.join('.');
}
