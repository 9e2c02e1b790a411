import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { themes } from './tokens-of.ts';

const grounds = ['paper', 'rice', 'jade-tint', 'amber-tint', 'lacquer-tint', 'grey-tint'];
// Which texts stand on which grounds. A pair that the styles begin to use is added here.
const texts = {
  ink: [...grounds, 'mark'],
  slate: [...grounds, 'mark'],
  sea: [...grounds, 'mark'],
  accent: ['paper', 'rice', 'lacquer-tint'],
  jade: ['paper', 'rice', 'jade-tint'],
  'amber-dark': ['paper', 'rice', 'amber-tint'],
  'on-lacquer': ['lacquer', 'lacquer-dark'],
  'on-foot': ['foot'],
  paper: ['ink', 'jade'],
};
// Edges of what is pressed or typed into, and the ring around what is focused.
const edges = { 'field-line': ['paper', 'rice'], 'focus-edge': ['gold'] };

test('the measure itself: black on white is 21, grey 767676 just passes for text', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(themes))('in the theme %s', (_, tokens) => {
  test.each(pairs(texts))('%s can be read on %s', (text, ground) => {
    expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(edges))('%s stands out from %s', (edge, ground) => {
    expect(contrast(tokens[edge]!, tokens[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

const high = Object.entries(themes).filter(([name]) => name.includes('contrast'));
describe.each(high)('in the theme %s', (_, tokens) => {
  test.each(['ink', 'slate', 'sea'])('%s has seven times the contrast of the paper', (text) => {
    expect(contrast(tokens[text]!, tokens.paper!)).toBeGreaterThanOrEqual(7);
  });
});

test('who asks the device for dark gets the dark that can be chosen here', () => {
  expect(themes['dark, as the device asks']).toEqual(themes.dark);
});

function pairs(of: Record<string, string[]>): [string, string][] {
  return Object.entries(of).flatMap(([one, others]) =>
    others.map((other): [string, string] => [one, other]),
  );
}
