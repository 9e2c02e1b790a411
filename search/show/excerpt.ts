import type { Locale } from '#content/locale';
import type { Section } from '#content/section';
import type { Marked } from '../engine.ts';
import type { SearchRecord } from '../search-record.ts';
import { termsOf, type Term } from '../terms.ts';
import { hitsIn, markHits, type HitTest } from './mark-hits.ts';

/** A stretch of a record's text, and the section it stands in. */
export type Excerpt = { text: Marked; section?: Section };

// Two lines on a phone, some three on a desktop.
const length = 32;

/**
 * The stretch that shows best why a record was found: in the section that is asked for where it has one, else
 * where most of the words stand together, else the beginning of its summary.
 */
export function excerptOf(
  record: SearchRecord,
  hits: HitTest,
  asks: Section | undefined,
): Excerpt | undefined {
  const asked = record.sections.find(({ section }) => section !== undefined && section === asks);
  const parts = asked ? [asked] : [{ text: record.summary }, ...record.sections];
  const best = bestPart(
    parts.filter(({ text }) => text !== ''),
    record.locale,
    hits,
  );
  if (best === undefined) return undefined;
  const { part, stretch } = best;
  if (stretch.hits === 0 && part.section !== undefined && !asked) return undefined;
  const { section } = part;
  return { text: markHits(cut(part.text, stretch), record.locale, hits, true), section };
}

type Part = SearchRecord['sections'][number];

/** The part with the best stretch; the first of equals. */
function bestPart(parts: Part[], locale: Locale, hits: HitTest) {
  let best: { part: Part; stretch: Stretch } | undefined;
  for (const part of parts) {
    const stretch = bestStretch(termsOf(part.text, locale), hits);
    if (best === undefined || stretch.hits > best.stretch.hits) best = { part, stretch };
    // No other has more than all there is: cutting up long texts is what takes time.
    if (best.stretch.hits >= hits.most) break;
  }
  return best;
}

type Stretch = { from: number; to: number; atStart: boolean; atEnd: boolean; hits: number };

/** The stretch with the most different words that were asked for; the first of equals. */
function bestStretch(terms: Term[], hits: HitTest): Stretch {
  const isHit = hitsIn(terms, hits, true);
  const inside = new Map<string, number>();
  let best = { first: 0, hits: 0 };
  for (let last = 0; last < terms.length; last++) {
    const leaving = last - length;
    if (leaving >= 0 && isHit[leaving]) {
      const term = terms[leaving]!.term;
      const left = inside.get(term)! - 1;
      if (left === 0) inside.delete(term);
      else inside.set(term, left);
    }
    if (!isHit[last]) continue;
    inside.set(terms[last]!.term, (inside.get(terms[last]!.term) ?? 0) + 1);
    if (inside.size > best.hits) best = { first: Math.max(0, leaving + 1), hits: inside.size };
  }
  const firstHit = isHit.indexOf(true, best.first);
  const first = best.hits === 0 ? 0 : Math.max(0, Math.min(firstHit - 6, terms.length - length));
  const last = Math.min(terms.length, first + length) - 1;
  return {
    from: first === 0 ? 0 : terms[first]!.start,
    to: terms[last]?.end ?? 0,
    atStart: first === 0,
    atEnd: last >= terms.length - 1,
    hits: best.hits,
  };
}

function cut(text: string, { from, to, atStart, atEnd }: Stretch): string {
  const stretch = (atEnd ? text.slice(from) : text.slice(from, to)).replace(/\s+/gu, ' ').trim();
  return `${atStart ? '' : '… '}${stretch}${atEnd ? '' : ' …'}`;
}
