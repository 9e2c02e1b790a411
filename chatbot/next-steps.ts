import type { AddressedDocument } from '#content/document';
import type { Locale } from '#content/locale';
import type { Needs } from './needs.ts';
import { readStep, type NextStep } from './outcomes.ts';
import { textIn } from './text.ts';

/** Where to go on after an answer: file it online, the whole page, similar questions. */
export function nextSteps(
  about: AddressedDocument,
  lang: Locale,
  { find, where }: Pick<Needs, 'find' | 'where'>,
): NextStep[] {
  const page = readStep(about, lang);
  const readMore = { text: `${textIn(lang).next.readMore}: ${page.text}`, url: page.url };
  switch (about.kind) {
    case 'procedure': {
      const { onlineUrl, id } = about;
      const similar = where('faq', 'procedures', id, lang).slice(0, mostSimilar);
      return [
        ...(onlineUrl ? [{ text: textIn(lang).next.fileOnline, url: onlineUrl }] : []),
        readMore,
        ...similar.map((faq) => readStep(faq, lang)),
      ];
    }
    case 'faq': {
      const procedures = about.procedures.flatMap((id) => find('procedure', id, lang) ?? []);
      const related = about.related.flatMap((id) => find('faq', id, lang) ?? []);
      return [
        readMore,
        ...[...procedures, ...related].slice(0, mostSimilar).map((step) => readStep(step, lang)),
      ];
    }
    default:
      return [readMore];
  }
}

const mostSimilar = 3;
