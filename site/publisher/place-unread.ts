import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { forms, formsOf } from './forms-of.ts';

/**
 * Writes a text where nobody reads yet: straight to its names, over whatever a killed run left there half-written.
 * Writing beside and renaming, which readers need, would take more time than rendering.
 */
export function placeUnread(root: string, file: string, content: string | Uint8Array): void {
  const target = path.join(root, file);
  const written = formsOf(content);
  try {
    for (const form of forms) writeFileSync(target + form, written[form]);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
    mkdirSync(path.dirname(target), { recursive: true });
    for (const form of forms) writeFileSync(target + form, written[form]);
  }
}
