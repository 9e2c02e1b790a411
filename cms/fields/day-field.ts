import type { DateField } from 'payload';

/** A calendar day, without a time. Stored at noon UTC, so that it is the same day in Việt Nam. */
export function day(
  name: string,
  label: { vi: string; en: string },
  more: Partial<Pick<DateField, 'required' | 'admin' | 'validate'>> = {},
): DateField {
  const { admin, ...rest } = more;
  return {
    name,
    type: 'date',
    label,
    ...rest,
    admin: { ...admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
  };
}
