import type { SelectField } from 'payload';

type Words = { vi: string; en: string };

/** A choice of one; the options are named in both languages. */
export function choice<V extends string>(
  name: string,
  label: Words,
  options: Record<V, Words>,
  more: Partial<
    Pick<SelectField, 'required' | 'defaultValue' | 'admin' | 'hasMany' | 'access'>
  > = {},
): SelectField {
  return {
    name,
    type: 'select',
    label,
    options: Object.entries<Words>(options).map(([value, words]) => ({ value, label: words })),
    ...more,
  };
}
