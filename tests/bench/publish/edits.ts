import type { Publication } from '#content/publication';
import type { Editor } from './editor.ts';

/** Ways to edit, by name; `n` says which Document and what is put there. */
export type Edits = Record<string, (editor: Editor, n: number) => Publication>;
