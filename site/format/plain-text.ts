import type { Locale } from '#content/locale';
import type { Block, Inline, RichText } from '#content/rich-text';
import type { Content } from '../content/content.ts';
import { wordsOf } from '../text/words.ts';

/** Formatted text as one plain paragraph. A live section is named, not copied: its facts stand on the page it leads to. */
export function plainText(text: RichText, content: Content, locale: Locale): string {
  return text
    .map((block) => plainBlock(block, content, locale))
    .join(' ')
    .trim();
}

function plainBlock(block: Block, content: Content, locale: Locale): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plain(block.inlines);
    case 'list':
      return block.items.map(plain).join('; ');
    case 'procedure-section': {
      const procedure = content.find('procedure', block.procedure, locale);
      return procedure ? `${wordsOf(locale).sections[block.section]}: ${procedure.title}.` : '';
    }
  }
}

const plain = (inlines: Inline[]) => inlines.map(({ text }) => text).join('');
