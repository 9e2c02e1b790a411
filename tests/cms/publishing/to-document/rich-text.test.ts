import { expect, test } from 'vitest';
import { richTextOf } from '#cms/publishing/to-document/rich-text';
import { RichText } from '#content/rich-text';

test('paragraphs, headings and lists keep their order and their emphasis', () => {
  const state = aState(
    { type: 'heading', tag: 'h3', children: [text('Lệ phí')] },
    paragraph(text('Nộp '), text('trực tiếp', 1), text(' hoặc '), text('qua mạng', 2)),
    {
      type: 'list',
      listType: 'number',
      children: [item(text('Tờ khai')), item(text('Giấy chứng sinh', 3))],
    },
  );

  expect(richTextOf(state)).toEqual([
    { type: 'heading', inlines: [{ text: 'Lệ phí' }] },
    {
      type: 'paragraph',
      inlines: [
        { text: 'Nộp ' },
        { text: 'trực tiếp', bold: true },
        { text: ' hoặc ' },
        { text: 'qua mạng', italic: true },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [[{ text: 'Tờ khai' }], [{ text: 'Giấy chứng sinh', bold: true, italic: true }]],
    },
  ]);
});

test('a link leads to a Document of ours or to a page elsewhere', () => {
  const internal = { linkType: 'internal', doc: { relationTo: 'procedures', value: 12 } };
  const state = aState(
    paragraph(
      link(internal, text('Khai sinh')),
      link({ linkType: 'custom', url: 'https://example.vn/a' }, text('Trang khác')),
    ),
  );

  expect(richTextOf(state)).toEqual([
    {
      type: 'paragraph',
      inlines: [
        { text: 'Khai sinh', to: { kind: 'procedure', id: '12' } },
        { text: 'Trang khác', href: 'https://example.vn/a' },
      ],
    },
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//example.vn', 'vbscript:x', ''])(
  'a link to “%s” keeps its words and loses its target',
  (url) => {
    const state = aState(paragraph(link({ linkType: 'custom', url }, text('Bấm vào đây'))));

    expect(richTextOf(state)).toEqual([{ type: 'paragraph', inlines: [{ text: 'Bấm vào đây' }] }]);
  },
);

test('a part of a procedure stands where the editor put it', () => {
  const section = { blockType: 'procedureSection', procedure: { id: 7 }, section: 'channels' };

  expect(richTextOf(aState({ type: 'block', fields: section }))).toEqual([
    { type: 'procedure-section', procedure: '7', section: 'channels' },
  ]);
});

test('what pages cannot show is left out: empty paragraphs, unfinished parts, unknown blocks', () => {
  const state = aState(
    paragraph(text('  ')),
    { type: 'block', fields: { blockType: 'procedureSection', section: 'channels' } },
    { type: 'block', fields: { blockType: 'somethingElse', procedure: 7 } },
    { type: 'horizontalrule' },
  );

  expect(richTextOf(state)).toEqual([]);
});

test('nothing written is an empty text', () => {
  expect(richTextOf(null)).toEqual([]);
  expect(richTextOf(undefined)).toEqual([]);
  expect(richTextOf({})).toEqual([]);
});

test('letters are composed, and a line break stays one', () => {
  const state = aState(paragraph(text('Ca\u0302\u0301p'), { type: 'linebreak' }, text('đổi')));

  const [block] = RichText.parse(richTextOf(state));

  expect(block).toEqual({
    type: 'paragraph',
    inlines: [{ text: 'Cấp' }, { text: '\n' }, { text: 'đổi' }],
  });
});

const aState = (...children: object[]) => ({ root: { type: 'root', children } });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const item = (...children: object[]) => ({ type: 'listitem', children });
const link = (fields: object, ...children: object[]) => ({ type: 'link', fields, children });
const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
