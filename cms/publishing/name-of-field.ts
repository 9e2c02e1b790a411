import type { Field, StaticLabel } from 'payload';

/** A field as its form calls it: `Trường hợp 1 › Giấy tờ 2 › Tên giấy tờ` for `['cases', 0, 'dossier', 1, 'name']`. */
export function nameOfField(
  fields: Field[],
  path: readonly PropertyKey[],
  language: 'vi' | 'en',
): string {
  const names: string[] = [];
  let among = fields;
  for (const step of path) {
    if (typeof step === 'number') {
      names.push(`${names.pop() ?? ''} ${step + 1}`);
      continue;
    }
    const field = named(among).find((one) => 'name' in one && one.name === step);
    names.push(labelOf(field, language) ?? String(step));
    among = field && 'fields' in field ? field.fields : [];
  }
  return names.join(' › ');
}

// Tabs and rows arrange fields without being a step of their path.
function named(fields: Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => named(tab.fields));
    if (field.type === 'row' || field.type === 'collapsible') return named(field.fields);
    return field;
  });
}

function labelOf(field: Field | undefined, language: 'vi' | 'en'): string | undefined {
  const label = field && 'label' in field ? (field.label as StaticLabel | undefined) : undefined;
  return typeof label === 'string' ? label : label?.[language];
}
