import { fold } from '#search/fold';
import type { SearchQuery } from '#search/search-query';
import type { SearchRecord } from '#search/search-record';
import { aSearchQuery } from '../../search/a-search-query.ts';
import { chanceFrom } from './chance.ts';

/** A search of the mix, and the way of typing or narrowing it stands for. */
export type MixedQuery = { style: string; query: SearchQuery };

/** So many searches after Procedures of these records, in turn of every style; always the same. Each asks all facets. */
export function mixedQueries(records: SearchRecord[], many: number): MixedQuery[] {
  const chance = chanceFrom(6);
  const procedures = records.filter(({ kind }) => kind === 'procedure');
  const names = Object.keys(styles) as (keyof typeof styles)[];
  return Array.from({ length: many }, (_, n) => {
    const record = procedures[Math.floor(chance() * procedures.length)]!;
    const style = names[n % names.length]!;
    const query = aSearchQuery({ per: 20, ...styles[style](record, chance) });
    return { style, query };
  });
}

type Chance = () => number;
type Asked = Parameters<typeof aSearchQuery>[0];

const styles = {
  marked: ({ title }, chance) => ({ q: partOf(title, chance) }),
  unmarked: ({ title }, chance) => ({ q: fold(partOf(title, chance)) }),
  mistyped: ({ title }, chance) => ({ q: withSlip(fold(partOf(title, chance))) }),
  question: ({ title }, chance) => ({
    q: `cho tôi hỏi muốn ${partOf(title, chance).toLowerCase()} thì cần giấy tờ gì?`,
  }),
  code: ({ codes, title }) => ({ q: codes[0] ?? title }),
  'one word': ({ title }, chance) => ({ q: oneOf(fold(title).split(' '), chance) }),
  'empty, filtered': (record, chance) => ({ filters: filtersOf(record, chance, 1) }),
  filtered: (record, chance) => ({
    q: fold(partOf(record.title, chance)),
    filters: filtersOf(record, chance, Math.floor(chance() * 4)),
  }),
  'page 2': ({ title }, chance) => ({ q: fold(partOf(title, chance)), page: 2 }),
  'by title': ({ title }, chance) => ({ q: partOf(title, chance), sort: 'title' }),
  'by date': ({ title }, chance) => ({ q: partOf(title, chance), sort: 'updated' }),
} satisfies Record<string, (record: SearchRecord, chance: Chance) => Asked>;

/** What people type of a title: three to eight words of it that stand together. */
function partOf(title: string, chance: Chance): string {
  const words = title.split(' ');
  const many = 3 + Math.floor(chance() * 6);
  const from = Math.floor(chance() * Math.max(1, words.length - many + 1));
  return words.slice(from, from + many).join(' ');
}

/** So many facets, each with a value of the record,  */
function filtersOf({ kind, facets }: SearchRecord, chance: Chance, many: number) {
  const choices = Object.entries({ ...facets, kind: [kind] }).filter(
    ([, values]) => values.length > 0,
  );
  const chosen = choices.toSorted(() => chance() - 0.5).slice(0, many);
  return Object.fromEntries(chosen);
}

/** Swaps two letters of the longest word. */
function withSlip(text: string): string {
  const words = text.split(' ');
  const at = words.indexOf(words.toSorted((a, b) => b.length - a.length)[0]!);
  const [first, second = '', third = '', ...rest] = words[at]!;
  return words.with(at, [first, third, second, ...rest].join('')).join(' ');
}

function oneOf<T>(all: T[], chance: Chance): T {
  return all[Math.floor(chance() * all.length)]!;
}
