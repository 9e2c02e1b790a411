import { expect, test } from 'vitest';
import { styles } from '../judgements/judgements.ts';
import { starterRecords } from '../judgements/starter-records.ts';
import { embedded } from './contestants/embedded.ts';
import { figuresOf, judged } from './judged.ts';

const least = { overall: 0.95, style: 0.9 };

const opened = await embedded.open(starterRecords());
if ('notRun' in opened) throw new Error(opened.notRun);
const figures = figuresOf(await judged(opened.find));

test('the embedded engine ranks well what citizens type', () => {
  expect(figures.overall['nDCG@10']).toBeGreaterThanOrEqual(least.overall);
});

test.each(styles)('it ranks well what they type in the style %s', (style) => {
  expect(figures[style]['nDCG@10']).toBeGreaterThanOrEqual(least.style);
});
