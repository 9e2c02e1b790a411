import type { Document } from '#content/document';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { slugOf } from '../../../cms/fields/slug-of.ts';
import { changed } from './editor.ts';
import type { Edits } from './edits.ts';

/** What editors do to everything that is not a Procedure. */
export const editsOfTheRest = {
  'Faq answered anew': (editor, n) =>
    changed(editor.some('faq', n), () => ({
      answer: [{ type: 'paragraph', inlines: [{ text: `Câu trả lời ${n}.` }] }],
    })),
  'Faq reworded': (editor, n) =>
    changed(editor.some('faq', n), ({ question }) => ({ question: `${question} (${n})` })),
  'Faq withdrawn': (editor, n) => aWithdrawal(editor.some('faq', n).documents.vi),
  'new Faq': (editor, n) => {
    const like = editor.some('faq', n).documents.vi;
    const id = `cau-hoi-moi-${n}-${like.version}`;
    return aPublication({ ...like, id, slug: id, version: 1, question: `${like.question} (${n})` });
  },
  'FaqSet changed': (editor, n) =>
    changed(editor.some('faq-set', n), ({ faqs }) => ({
      title: `Hỏi đáp (${n})`,
      faqs: [editor.some('faq', n).id, ...faqs.slice(1)],
    })),
  'Agency renamed': (editor, n) =>
    changed(editor.some('agency', n), ({ name }) => ({ name: `${name} (${n})` })),
  'Agency below another': (editor, n) =>
    changed(editor.some('agency', n), () => ({ parent: editor.some('agency', n + 1).id })),
  'Field renamed': (editor, n) =>
    changed(editor.some('field', n), ({ name }) => ({ name: `${name} (${n})` })),
  'Form renamed': (editor, n) =>
    changed(editor.some('form', n), ({ name }) => ({ name: `${name} (${n})` })),
  'LegalDocument retitled': (editor, n) =>
    changed(editor.some('legal-document', n), ({ title }) => ({ title: `${title} (${n})` })),
  'VideoGuide retitled': (editor, n) =>
    changed(editor.some('video-guide', n), ({ title }) => ({ title: `${title} (${n})` })),
  'LifeEvent changed': (editor, n) =>
    changed(editor.some('life-event', n), ({ stages }) => ({
      stages: stages.map((stage) => ({ ...stage, documents: [refTo(editor.some('faq', n))] })),
    })),
  'back from withdrawal': (editor, n) => {
    const gone = editor.someWithdrawn(n);
    const like = editor.some('procedure', n).documents.vi;
    if (gone?.kind !== 'procedure') return changed(editor.some('procedure', n), () => ({}));
    const { id, version, slug = slugOf(id) } = gone;
    return aPublication({ ...like, id, slug, version: version + 1 });
  },
  'address changed': (editor, n) =>
    changed(editor.some('procedure', n), ({ id }) => ({ slug: slugOf(`${id} doi ten ${n}`) })),
} satisfies Edits;

/** What touches every page of the site: the settings, which each page's frame shows. */
export const editsOfSettings = {
  'settings changed': (editor, n) =>
    changed(editor.some('site-settings', n), () => ({
      hotline: { phone: `1900 ${1000 + n}`, hours: [] },
      mostUsed: [0, 1, 2, 3].map((k) => editor.some('procedure', n + k).id),
      commonQuestions: [0, 1, 2].map((k) => editor.some('faq', n + k).id),
    })),
} satisfies Edits;

function refTo({ kind, id }: { kind: Document['kind']; id: string }) {
  return { kind, id };
}
