import type { Block, Inline, RichText } from '#content/rich-text';
import { LiveSection } from '#content/section';
import { kindOf } from '../../collections/kind-of.ts';
import { idOf } from './row.ts';

/** What an editor wrote in Lexical, as plain data. What pages cannot show is left out. */
export function richTextOf(editorState: unknown): RichText {
  return childrenOf((editorState as { root?: Node } | null)?.root).flatMap(blocksOf);
}

type Node = {
  type?: string;
  children?: Node[];
  text?: string;
  format?: number | string;
  listType?: string;
  fields?: Record<string, unknown>;
};

function blocksOf(node: Node): Block[] {
  if (node.type === 'list')
    return [
      {
        type: 'list',
        ordered: node.listType === 'number',
        items: childrenOf(node).map((item) => inlinesOf(item)),
      },
    ];
  if (node.type === 'block') return liveSectionOf(node.fields ?? {});
  const inlines = inlinesOf(node);
  if (inlines.every(({ text }) => text.trim() === '')) return [];
  return [{ type: node.type === 'heading' ? 'heading' : 'paragraph', inlines }];
}

function liveSectionOf(fields: Record<string, unknown>): Block[] {
  const procedure = idOf(fields.procedure as number | undefined);
  const section = LiveSection.safeParse(fields.section);
  if (fields.blockType !== 'procedureSection' || procedure === undefined || !section.success)
    return [];
  return [{ type: 'procedure-section', procedure, section: section.data }];
}

const bold = 1;
const italic = 2;

function inlinesOf(node: Node, link: Pick<Inline, 'href' | 'to'> = {}): Inline[] {
  return childrenOf(node).flatMap((child): Inline[] => {
    if (child.type === 'linebreak') return [{ text: '\n' }];
    if (child.type === 'link' || child.type === 'autolink')
      return inlinesOf(child, targetOf(child.fields ?? {}));
    if (child.text === undefined) return inlinesOf(child, link);
    const format = typeof child.format === 'number' ? child.format : 0;
    return [
      {
        text: child.text.normalize('NFC'),
        ...((format & bold) !== 0 && { bold: true }),
        ...((format & italic) !== 0 && { italic: true }),
        ...link,
      },
    ];
  });
}

function targetOf(fields: Record<string, unknown>): Pick<Inline, 'href' | 'to'> {
  const doc = fields.doc as { relationTo: string; value: number | { id: number } } | undefined;
  const kind = doc && kindOf(doc.relationTo);
  const id = doc && idOf(doc.value);
  if (fields.linkType === 'internal') return kind && id ? { to: { kind, id } } : {};
  const href = typeof fields.url === 'string' ? fields.url : '';
  return /^(https?:\/\/|mailto:|tel:)/.test(href) ? { href } : {};
}

function childrenOf(node: Node | undefined): Node[] {
  return node?.children ?? [];
}
