import type { Seeded } from './seeded.ts';

/** A number as people group it: in one, in threes, in fours, in pairs, or as breath allows; by space, dot or dash. */
export function spaced(digits: string, random: Seeded, style?: 'letters'): string {
  const by = random.one(style ? ['', ' '] : ['', '', ' ', '.', '-', '  ', ' - ', '\u00A0']);
  return by === '' ? digits : groupsOf(digits, random).join(by);
}

function groupsOf(digits: string, random: Seeded): string[] {
  const sizes = random.one([[4, 3], [3], [4], [2], [5], [3, 4, 2], [1]]);
  const groups: string[] = [];
  for (let from = 0, turn = 0; from < digits.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    groups.push(digits.slice(from, from + size));
    from += size;
  }
  return groups;
}
