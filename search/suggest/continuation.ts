import type { Locale } from '#content/locale';
import { fold } from '../fold.ts';
import type { Name, Prepared } from '../rank/prepared.ts';
import { termsOf } from '../terms.ts';
import type { Understood } from '../understand/understand.ts';

/** The code that is being typed, if it is one. */
export function typedCode(q: string): string {
  return fold(q).replace(/[^a-z0-9/]/gu, '');
}

/** How well a record continues what is being typed; lower is better, Infinity when it does not. */
export function continuationRank(prepared: Prepared, typed: string[], code: string): number {
  let best = codeRank(prepared, code);
  for (const name of prepared.names) best = Math.min(best, nameRank(name, typed));
  return best;
}

/** What is being typed, as terms. Keyboard residue and joined words are read first; words not typed to their end stay as they are. */
export function typedTerms({ notes, words }: Understood, q: string, locale: Locale): string[] {
  const wasRead = notes.some(({ step }) => step === 'keyboard' || step === 'missing spaces');
  return wasRead ? words.map(({ term }) => term) : termsOf(q, locale).map(({ term }) => term);
}

function codeRank({ record }: Prepared, code: string): number {
  return code.length >= 3 && /^\d/u.test(code) && record.codes.some((one) => one.startsWith(code))
    ? 0
    : Infinity;
}

/** 0 when the name begins so, 1 when the words stand together, 2 when in order, Infinity when not. */
function nameRank({ terms }: Name, typed: string[]): number {
  let at = -1;
  let gaps = 0;
  for (let i = 0; i < typed.length; i++) {
    let next = at + 1;
    while (next < terms.length && !terms[next]!.startsWith(typed[i]!)) next += 1;
    if (next === terms.length) return Infinity;
    if (i > 0 && next !== at + 1) gaps += 1;
    if (i === 0 && next !== 0) gaps += 0.5;
    at = next;
  }
  return gaps === 0 ? 0 : gaps < 1 ? 1 : 2;
}
