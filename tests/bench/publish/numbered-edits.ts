import type { Publication } from '#content/publication';
import { changed, type Editor } from './editor.ts';

const mark = /bản (\d+) của thử nghiệm/;

/** The next version of a Procedure, which says its number on its page. */
export function numbered(editor: Editor, id: string, number: number): Publication {
  const one = editor.one('procedure', id);
  return changed(one, () => ({ summary: `Đây là bản ${number} của thử nghiệm.` }));
}

/** The number a page says; undefined where it was never edited so. */
export function numberOn(page: string): number | undefined {
  const [, number] = mark.exec(page) ?? [];
  return number === undefined ? undefined : Number(number);
}
