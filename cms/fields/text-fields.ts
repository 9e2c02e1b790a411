import type { ArrayField, CheckboxField, TextareaField, TextField } from 'payload';
import { say } from './say.ts';
import { titledRows } from './titled-rows.ts';

type Words = { vi: string; en: string };
type More<F> = Partial<Omit<F, 'type' | 'name' | 'label'>>;

/** One line, in each language. */
export function line(name: string, label: Words, more: More<TextField> = {}): TextField {
  return { name, type: 'text', label, localized: true, ...more } as TextField;
}

/** One line, the same in every language. */
export function plainLine(name: string, label: Words, more: More<TextField> = {}): TextField {
  return { name, type: 'text', label, ...more } as TextField;
}

/** Several lines, in each language. */
export function prose(name: string, label: Words, more: More<TextareaField> = {}): TextareaField {
  return { name, type: 'textarea', label, localized: true, ...more };
}

/** A yes or no that starts as no. */
export function tick(name: string, label: Words, more: More<CheckboxField> = {}): CheckboxField {
  return { name, type: 'checkbox', label, defaultValue: false, ...more };
}

/** A list of short texts; each language has its own, of the same length. */
export function lines(name: string, label: Words, more: More<ArrayField> = {}): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: say('dòng', 'line'), plural: say('dòng', 'lines') },
    admin: titledRows(say('Dòng', 'Line')),
    fields: [line('text', say('Nội dung', 'Text'))],
    ...more,
  };
}

/** Words that are searched and never shown. Each language has its own list. */
export function words(name: string, label: Words, more: More<TextField> = {}): TextField {
  return { name, type: 'text', label, localized: true, hasMany: true, ...more } as TextField;
}

/** Several lines, the same in every language. */
export function plainProse(
  name: string,
  label: Words,
  more: More<TextareaField> = {},
): TextareaField {
  return { name, type: 'textarea', label, ...more };
}

/** A list of words, the same in every language. */
export function plainWords(name: string, label: Words, more: More<TextField> = {}): TextField {
  return { name, type: 'text', label, hasMany: true, ...more } as TextField;
}
