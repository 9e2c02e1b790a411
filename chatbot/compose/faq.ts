import type { Faq } from '#content/faq';
import type { Locale } from '#content/locale';
import type { Find } from '../needs.ts';
import { passagesOf } from '../passages.ts';
import type { Passage } from '../passage.ts';
import type { Draft } from '../verify.ts';
import { introduced } from './introduced.ts';
import { composeFor, quote, type Asked } from './extractive.ts';

/** The answer of a Faq, sentence by sentence; embedded sections are answered with the Procedure's current facts. */
export function composeFaq(faq: Faq, passages: Passage[], lang: Locale, find: Find): Draft[] {
  const said = faq.answer.flatMap((block, at): Draft[] => {
    if (block.type !== 'procedure-section') {
      return quote(passages.filter(({ id }) => id.startsWith(`faq/${faq.id}/${at + 1}.`)));
    }
    const procedure = find('procedure', block.procedure, lang);
    if (!procedure) return [];
    const asked: Asked = {
      procedure,
      case: procedure.cases[0]!,
      lang,
      passages: passagesOf(procedure, lang, find),
    };
    const facts = sectionIntents[block.section].flatMap((intent) => composeFor(intent, asked));
    return introduced(facts, asked);
  });
  return said.slice(0, mostSentences);
}

const sectionIntents = {
  dossier: ['papers'],
  channels: ['time', 'fee'],
  place: ['place'],
} as const;

const mostSentences = 8;
