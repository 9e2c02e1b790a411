import type { AddressedDocument } from '#content/document';
import type { Locale } from '#content/locale';
import type { Withdrawal } from '#content/publication';
import type { Content } from '../content/content.ts';
import { linkedDocument } from './linked-document.ts';

/**
 * The Document to read in the place of a withdrawn one. Where its successor was withdrawn as well, it is that one's, to
 * the end; undefined when none is left.
 */
export function successorOf(
  { replacedBy }: Withdrawal,
  content: Content,
  locale: Locale,
): AddressedDocument | undefined {
  const passed = new Set<string>();
  for (let next = replacedBy; next; next = content.withdrawal(next.kind, next.id)?.replacedBy) {
    const document = linkedDocument(next, content, locale);
    if (document) return document;
    // Two that name each other lead nowhere.
    const one = `${next.kind}:${next.id}`;
    if (passed.has(one)) return undefined;
    passed.add(one);
  }
  return undefined;
}
