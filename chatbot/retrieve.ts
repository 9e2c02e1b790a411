import type { Agency } from '#content/agency';
import type { Faq } from '#content/faq';
import type { Locale } from '#content/locale';
import type { Procedure } from '#content/procedure';
import type { VideoGuide } from '#content/video-guide';
import { noFilters } from '#search/search-query';
import { startingKnowledge, understand } from '#search/understand/understand';
import { fitOf, type Fit } from './fit.ts';
import { factsAmong, type Understood } from './intent.ts';
import type { Needs } from './needs.ts';
import { isPlain } from './plain-words.ts';
import { wordsOf, type Word } from './words.ts';

/** A published Document that may hold the answer. */
export type Candidate<D = Procedure | Faq | Agency | VideoGuide> = {
  document: D;
  fit: Fit;
};

/** Searches for what the question is about and measures how well each find fits; best first. */
export async function retrieve(
  question: Understood,
  lang: Locale,
  { search, find, where }: Pick<Needs, 'search' | 'find' | 'where'>,
): Promise<Candidate[]> {
  const q = textOf(question.subject);
  if (q === '') return [];
  const { hits, didYouMean } = await search.search({
    q,
    lang,
    filters: { ...noFilters, kind: [...answering] },
    sort: 'relevance',
    page: 1,
    per: 20,
    excerpts: false,
  });
  const wordings = wordingsOf(question, lang, didYouMean);
  return hits
    .flatMap((hit) => {
      const kind = answering.find((one) => one === hit.kind);
      const document = kind && find(kind, hit.id, lang);
      return document ? [measured(document, question, wordings, lang, where)] : [];
    })
    .toSorted((a, b) => b.fit.score - a.fit.score);
}

/** Measures one Document against the question in every wording that search knows for it; the best counts. */
export function candidateOf<D extends Candidate['document']>(
  question: Understood,
  document: D,
  lang: Locale,
  where: Needs['where'],
): Candidate<D> {
  return measured(document, question, wordingsOf(question, lang), lang, where);
}

function measured<D extends Candidate['document']>(
  document: D,
  { intents, kinds, otherTimes }: Understood,
  wordings: Wording[],
  lang: Locale,
  where: Needs['where'],
): Candidate<D> {
  const faqs = document.kind === 'procedure' ? where('faq', 'procedures', document.id, lang) : [];
  const facts = factsAmong(intents);
  const fits = wordings.map(({ words, subject }) => {
    // A Faq is itself a question: it is compared with all that was asked.
    const about = document.kind === 'faq' ? words.filter((word) => !isPlain(word, lang)) : subject;
    return fitOf({ words, subject, about, facts, kinds, otherTimes }, document, faqs);
  });
  const fit = fits.reduce((a, b) => (b.score > a.score ? b : a));
  return { document, fit: { ...fit, saidAsAsked: fits[0]!.said } };
}

type Wording = Pick<Understood, 'words' | 'subject'>;

/** The question in its own words and in the official terms for citizens' terms. */
function wordingsOf(question: Understood, lang: Locale, didYouMean?: string): Wording[] {
  const rest = question.words.filter((word) => !question.subject.includes(word));
  const { readings } = understand(textOf(question.subject), startingKnowledge(lang));
  const texts = readings.map(({ words }) => words.map((word) => word.written).join(' '));
  return [
    question,
    ...[...texts, ...(didYouMean ? [didYouMean] : [])].map((text) => {
      const subject: Word[] = wordsOf(text);
      return {
        words: [...rest, ...subject],
        subject: subject.filter((word) => !isPlain(word, lang)),
      };
    }),
  ];
}

function textOf(words: Word[]): string {
  return words
    .map((word) => word.typed)
    .join(' ')
    .slice(0, 500);
}

const answering = ['procedure', 'faq', 'agency', 'video-guide'] as const;
