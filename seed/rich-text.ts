import { randomUUID } from 'node:crypto';
import type { StarterBlock, Text } from './starter/starter.ts';

type Node = { type: string; version: number; [property: string]: unknown };

/** An answer as the editor of the CMS stores it (Lexical), in one language. */
export function richText(
  blocks: StarterBlock[],
  locale: keyof Text,
  procedureId: (slug: string) => number | string,
): { root: Node } {
  const children = blocks.map((block) => nodeOf(block, locale, procedureId));
  return { root: element('root', children) };
}

function nodeOf(
  block: StarterBlock,
  locale: keyof Text,
  procedureId: (slug: string) => number | string,
): Node {
  if ('paragraph' in block) return paragraph(block.paragraph, locale);
  if ('list' in block) return list(block.list, block.ordered ?? false, locale);
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: {
      id: randomUUID(),
      blockType: 'procedureSection',
      blockName: '',
      procedure: procedureId(block.of),
      section: block.live,
    },
  };
}

function paragraph(text: Text, locale: keyof Text): Node {
  return { ...element('paragraph', [run(text, locale)]), textFormat: 0, textStyle: '' };
}

function list(items: Text[], ordered: boolean, locale: keyof Text): Node {
  const children = items.map((item, index) => ({
    ...element('listitem', [run(item, locale)]),
    value: index + 1,
  }));
  return {
    ...element('list', children),
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start: 1,
  };
}

function run(text: Text, locale: keyof Text): Node {
  return {
    type: 'text',
    version: 1,
    text: text[locale] ?? text.vi,
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
  };
}

function element(type: string, children: Node[]): Node {
  return { type, version: 1, children, direction: 'ltr', format: '', indent: 0 };
}
