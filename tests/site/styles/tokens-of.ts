import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The colours of a theme by token, references followed: `{ ink: '#1b2430', … }`. */
export type Tokens = Record<string, string>;

const file = path.resolve(import.meta.dirname, '../../../site/styles/tokens.css');
const css = readFileSync(file, 'utf8');

/** What a reader with these settings gets, in the order in which the rules stand. */
export const themes: Record<string, Tokens> = {
  light: tokensOf(':root {'),
  dark: tokensOf(':root {', ":root[data-theme='dark'] {"),
  'dark, as the device asks': tokensOf(':root {', ":root:not([data-theme='light']) {"),
  'high contrast': tokensOf(
    ':root {',
    ":root[data-contrast='high'] {",
    ":root[data-contrast='high']:not([data-theme='dark']) {",
  ),
  'dark in high contrast': tokensOf(
    ':root {',
    ":root[data-theme='dark'] {",
    ":root[data-contrast='high'] {",
  ),
  'more contrast, as the device asks': tokensOf(':root {', ":root:not([data-contrast='normal']) {"),
};

function tokensOf(...selectors: string[]): Tokens {
  const raw: Tokens = Object.assign({}, ...selectors.map(ruleOf));
  const colourOf = (value: string): string => {
    const token = /^var\(--([a-z-]+)\)$/.exec(value)?.[1];
    return token === undefined ? value : colourOf(raw[token]!);
  };
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, colourOf(value)]));
}

function ruleOf(selector: string): Tokens {
  const start = css.indexOf(selector);
  if (start < 0) throw new Error(`tokens.css has no rule “${selector}”.`);
  const body = css.slice(start + selector.length, css.indexOf('}', start));
  return Object.fromEntries(
    Array.from(body.matchAll(/--([a-z-]+):\s*([^;]+);/g), ([, name, value]) => [name, value]),
  );
}
