import { expect, test } from 'vitest';
import { starterRecords } from '../judgements/starter-records.ts';
import { styles } from '../judgements/judgements.ts';
import { embedded } from './contestants/embedded.ts';
import { figuresOf, judged } from './judged.ts';

const aim = { overall: 0.95, style: 0.9 };
const floor = { overall: 0.94, abbreviation: 0.87 };

const opened = await embedded.open(starterRecords());
if ('notRun' in opened) throw new Error(opened.notRun);
const figures = figuresOf(await judged(opened.find));

test('the embedded engine ranks what citizens type as well as it did', () => {
  expect(figures.overall['nDCG@10']).toBeGreaterThanOrEqual(floor.overall);
});

test.each(styles)('it ranks what they type in the style %s as well as it did', (style) => {
  const least = style in floor ? floor[style as keyof typeof floor] : aim.style;

  expect(figures[style]['nDCG@10']).toBeGreaterThanOrEqual(least);
});
