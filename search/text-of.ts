import type { RichText } from '#content/rich-text';

/** The words of a formatted text, one block a line. Embedded live sections have no words of their own. */
export function textOf(text: RichText): string {
  return text
    .flatMap((block) => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
          return [join(block.inlines)];
        case 'list':
          return block.items.map(join);
        case 'procedure-section':
          return [];
      }
    })
    .join('\n');
}

function join(inlines: { text: string }[]): string {
  return inlines.map((inline) => inline.text).join('');
}
