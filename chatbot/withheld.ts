import type { AddressedDocument } from '#content/document';
import type { Needs } from './needs.ts';

/** Whether the assistant is not to speak about a Document: it, or a Procedure it is about, is of a withheld Field. */
export function isWithheld(
  about: AddressedDocument,
  { settings, find }: Pick<Needs, 'settings' | 'find'>,
): boolean {
  const withheld = settings?.assistant?.withheldFields ?? [];
  if (withheld.length === 0) return false;
  return fieldsOf(about, find).some((id) => withheld.includes(id));
}

function fieldsOf(about: AddressedDocument, find: Needs['find']): string[] {
  const own = 'fields' in about ? about.fields : [];
  const through = 'procedures' in about ? about.procedures : [];
  return [...own, ...through.flatMap((id) => find('procedure', id, about.locale)?.fields ?? [])];
}
