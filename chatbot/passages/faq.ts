import type { Faq } from '#content/faq';
import type { Locale } from '#content/locale';
import type { Block, Inline } from '#content/rich-text';
import { passageIn, type Passage } from '../passage.ts';
import { sentencesOf } from '../sentences.ts';

/** The sentences of a Faq's answer. Embedded sections of a Procedure are that Procedure's Passages, not the Faq's. */
export function faqPassages(faq: Faq, lang: Locale): Passage[] {
  const passage = passageIn(faq, lang);
  return faq.answer.flatMap((block, at) =>
    linesOf(block).flatMap((line, item) =>
      withShortAnswers(sentencesOf(line)).map((sentence, index) =>
        passage({ part: `${at + 1}.${item + 1}.${index + 1}` }, sentence),
      ),
    ),
  );
}

// "Được." and "Yes." say nothing alone: they stay with the sentence that follows.
function withShortAnswers(sentences: string[]): string[] {
  return sentences.reduce<string[]>((joined, sentence) => {
    const last = joined.at(-1);
    if (last === undefined || last.split(' ').length > mostShortWords) return [...joined, sentence];
    return [...joined.slice(0, -1), `${last} ${sentence}`];
  }, []);
}

const mostShortWords = 2;

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [plain(block.inlines)];
    case 'list':
      return block.items.map(plain);
    case 'heading':
    case 'procedure-section':
      return [];
  }
}

function plain(inlines: Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}
