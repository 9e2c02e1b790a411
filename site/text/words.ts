import type { Locale } from '#content/locale';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/** Every word of the frame in one language. Both languages have the same keys. */
export type Words = typeof vi;

export function wordsOf(locale: Locale): Words {
  return locale === 'vi' ? vi : en;
}

/** `fill('Nguồn {n}', { n: 2 })` → `Nguồn 2`. A name without a value stays visible, so that it is noticed. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The number with its noun: `counted(words.counts.procedure, 2)` → `2 procedures`. */
export function counted(
  noun: { one: string; other: string },
  n: number,
  shown = String(n),
): string {
  return fill(n === 1 ? noun.one : noun.other, { n: shown });
}
