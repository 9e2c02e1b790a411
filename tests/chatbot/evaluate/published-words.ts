import type { Answer, Citation } from '#chatbot/answer';
import type { Needs } from '#chatbot/needs';
import { en } from '#chatbot/text/en';
import { vi } from '#chatbot/text/vi';
import type { Document } from '#content/document';
import type { Locale } from '#content/locale';
import { fold } from '#search/fold';

/**
 * Checks an answer against the raw published Documents, by other means than the assistant's own verifier: every word
 * and every number of a sentence must stand in the Documents it cites, in what those name (forms, agencies, laws), or
 * among the assistant's fixed words.
 */
export function strangeWordsIn(
  { sentences, citations }: Extract<Answer, { status: 'answered' }>,
  lang: Locale,
  find: Needs['find'],
): { text: string; words: string[]; numbers: string[] }[] {
  return sentences.flatMap(({ text, citations: cited }) => {
    const sources = citations.filter(({ n }) => cited.includes(n));
    const published = sources.flatMap((source) => textsBehind(source, lang, find)).join(' ');
    const known = new Set([...wordsIn(published), ...fixed]);
    const words = wordsIn(text).filter((word) => !/\d/.test(word) && !known.has(word));
    const sums = numbersIn(published);
    const numbers = [...numbersIn(text)].filter((number) => !sums.has(number));
    return words.length + numbers.length > 0 ? [{ text, words, numbers }] : [];
  });
}

function textsBehind({ kind, id }: Citation, lang: Locale, find: Needs['find']): string[] {
  const document = find(kind, id, lang);
  if (!document) return [];
  return [document, ...named(document, lang, find)].flatMap(leavesOf);
}

// What is written in a Document; what only identifies it is no fact.
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (identifying.has(key) ? [] : leavesOf(one)));
}

const identifying = new Set(['id', 'slug', 'kind', 'locale', 'version', 'updatedAt', 'type']);

function named(document: Document, lang: Locale, find: Needs['find']): Document[] {
  if (document.kind === 'faq') {
    const embedded = document.answer.flatMap((block) =>
      block.type === 'procedure-section' ? (find('procedure', block.procedure, lang) ?? []) : [],
    );
    return embedded.flatMap((one) => [one, ...named(one, lang, find)]);
  }
  if (document.kind !== 'procedure') return [];
  const { agencies, cases, legalBases } = document;
  const forms = cases.flatMap((one) => one.dossier.flatMap(({ form }) => form ?? []));
  return [
    ...[...agencies.executing, ...agencies.competent].map((id) => find('agency', id, lang)),
    ...forms.map((id) => find('form', id, lang)),
    ...legalBases.map((id) => find('legal-document', id, lang)),
  ].filter((one) => one !== undefined);
}

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

// Thousands are written with points, commas or not at all; steps are counted by the assistant.
function numbersIn(text: string): Set<string> {
  const plain = text
    .replaceAll(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
    .replaceAll(/(?:Bước|Step) \d+/g, '');
  return new Set((plain.match(/\d+/g) ?? []).map((digits) => String(BigInt(digits))));
}

// Every word the assistant says of its own accord.
const fixed = new Set(
  [vi, en].flatMap((text) => {
    const said = [
      ...leavesOf(text),
      ...[1, 2, 3, 4, 5, 6, 7].map(text.weekday),
      ...(['working-day', 'day', 'hour', 'month'] as const).map((unit) =>
        text.time({ quantity: 2, unit }),
      ),
      text.time({ quantity: 1, unit: 'working-day' }),
      text.money(1),
      text.when('', ''),
      ...[1, 2].flatMap((n) => [text.originals(n), text.copies(n)]),
      text.step(1),
      text.legacyLevel(4),
    ];
    return said.flatMap(wordsIn);
  }),
);
