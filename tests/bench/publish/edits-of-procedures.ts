import type { Procedure } from '#content/procedure';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { inEnglish } from './a-province.ts';
import { slugOf } from '../../../cms/fields/slug-of.ts';
import { changed } from './editor.ts';
import type { Edits } from './edits.ts';

/** What editors do to Procedures. */
export const editsOfProcedures = {
  fee: (editor, n) =>
    changed(editor.some('procedure', n), ({ channels }) => ({
      channels: channels.map((channel) => ({ ...channel, fees: [feeOf(1000 * n)] })),
    })),
  summary: (editor, n) =>
    changed(editor.some('procedure', n), ({ summary }) => ({ summary: `${summary} (${n})` })),
  title: (editor, n) =>
    changed(editor.some('procedure', n), ({ title }) => ({ title: `${title} (${n})` })),
  'Field moved': (editor, n) =>
    changed(editor.some('procedure', n), () => ({ fields: [editor.some('field', n).id] })),
  'Agency moved': (editor, n) =>
    changed(editor.some('procedure', n), ({ agencies }) => ({
      agencies: { ...agencies, executing: [editor.some('agency', n).id] },
    })),
  withdrawal: (editor, n) => aWithdrawal(editor.some('procedure', n).documents.vi),
  'new Procedure': (editor, n) => {
    const like = editor.some('procedure', n).documents.vi;
    const id = `moi-${n}-${slugOf(like.id)}-${like.version}`;
    return aPublication({ ...like, id, slug: id, version: 1, title: `Mới: ${like.title}` });
  },
  'English added': (editor, n) => {
    const one = editor.some('procedure', n);
    const vi: Procedure = { ...one.documents.vi, version: one.version + 1 };
    const title = `In English: ${vi.title}`;
    return aPublication(vi, { ...inEnglish(vi), title } as Procedure);
  },
} satisfies Edits;

function feeOf(amount: number) {
  return { id: 'fee-0', kind: 'fee', amount, currency: 'VND' } as const;
}
