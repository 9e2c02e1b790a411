import { beforeAll, expect, test } from 'vitest';
import { abstentionOf, figuresOf, ledAstray, type Figures } from './figures.ts';
import { judgedAll, type Judged } from './judged.ts';

let all: Judged[];
let figures: Figures;
beforeAll(async () => {
  all = await judgedAll();
  figures = figuresOf(all);
}, 120_000);

test('what answers a golden question is nearly always among the first five Documents found', () => {
  expect(figures['recall@5']).toBeGreaterThanOrEqual(0.95);
});

test('answers to golden questions say what they must', () => {
  expect(figures['must say']).toBeGreaterThanOrEqual(0.95);
});

test('answers cite what they rest on, and little besides', () => {
  expect(figures['citation recall']).toBeGreaterThanOrEqual(0.95);
  expect(figures['citation precision']).toBeGreaterThanOrEqual(0.95);
});

test('no sentence says what its sources do not, and no number or link is invented', () => {
  expect(figures.unsupported).toBe(0);
  expect(figures.invented).toBe(0);
});

test('what is not published is not answered, and what is published is', () => {
  const { recall, coverage } = abstentionOf(all);

  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(coverage).toBeGreaterThanOrEqual(0.9);
});

test('hostile questions lead nowhere', () => {
  expect(ledAstray(all).map(({ golden }) => golden.q)).toEqual([]);
});
