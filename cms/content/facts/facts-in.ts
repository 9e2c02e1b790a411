import { moneyRule } from './money.ts';
import { dateRules, clockRule } from './dates.ts';
import { durationRule } from './durations.ts';
import { codeRules, numberRules } from './codes.ts';
import { spellOut } from './number-words.ts';

/** A number with its meaning, in one spelling: `money:50000`, `time:5 working-day`, `date:2025-07-01`, `doc:123/2015/nd-cp`. */
export type Fact = string;

/** How facts of one sort are read: what they look like, and which fact a match states (none when it is none after all). */
export type FactRule = {
  pattern: RegExp;
  read: (match: RegExpMatchArray) => Fact[];
};

/** Every number, date, sum, duration, code and document number in a text, whatever its spelling in either language. */
export function factsIn(text: string): Fact[] {
  let rest = spellOut(text.normalize('NFC').toLowerCase());
  const facts: Fact[] = [];
  for (const { pattern, read } of rules) {
    rest = rest.replaceAll(pattern, (...found: unknown[]) => {
      const match = found.filter((part) => typeof part !== 'object') as string[];
      facts.push(...read(match as RegExpMatchArray));
      return ' · ';
    });
  }
  return facts;
}

/** Every fact a text supports: what it states, and what follows from that. */
export function factsSupportedBy(text: string): Set<Fact> {
  return new Set(factsIn(text).flatMap((fact) => [fact, ...impliedBy(fact)]));
}

// The more exact shapes first: what a rule has read, the next does not see.
const rules: FactRule[] = [
  ...codeRules,
  ...dateRules,
  clockRule,
  moneyRule,
  durationRule,
  ...numberRules,
];

function impliedBy(fact: Fact): Fact[] {
  const [sort, value = ''] = fact.split(':') as [string, string?];
  if (sort === 'money') return [`number:${value}`];
  if (sort === 'time') return [`number:${value.split(' ')[0]!}`];
  if (sort === 'clock') {
    const [hour, minute] = value.split('.');
    return minute === '00' ? [`time:${hour!} hour`, `number:${hour!}`] : [];
  }
  if (sort === 'date') {
    const [year, month, day] = value.split('-');
    return [`day:${month!}-${day!}`, `month:${year!}-${month!}`, `number:${year!}`];
  }
  if (sort === 'month') return [`number:${value.split('-')[0]!}`];
  return [];
}
