import type { Answer, Citation, CitedSentence } from './answer.ts';
import type { Passage } from './passage.ts';
import { verify, type Draft } from './verify.ts';

/** What the assistant says as it comes: every source before the first sentence that cites it, the whole answer last. */
export type AnswerEvent =
  | { type: 'citation'; citation: Citation }
  | { type: 'sentence'; sentence: CitedSentence }
  | { type: 'done'; answer: Answer };

/** The verified sentences and their sources, numbered in the order they are first cited. */
export type Said = { sentences: CitedSentence[]; citations: Citation[] };

/** Lets through what is verified, numbers its sources, and gathers it all in the value it returns. */
export async function* cite(
  drafts: Iterable<Draft> | AsyncIterable<Draft>,
): AsyncGenerator<AnswerEvent, Said> {
  const citations = new Map<string, Citation>();
  const sentences: CitedSentence[] = [];
  for await (const draft of drafts) {
    if (!verify(draft).ok || sentences.some(({ text }) => text === draft.text)) continue;
    const numbers: number[] = [];
    for (const [key, passages] of bySection(draft.passages)) {
      const known = citations.get(key);
      const citation = known ?? toCitation(passages, citations.size + 1);
      citations.set(key, citation);
      numbers.push(citation.n);
      if (!known) yield { type: 'citation', citation };
    }
    const [first, ...more] = numbers;
    const sentence: CitedSentence = { text: draft.text, citations: [first!, ...more] };
    sentences.push(sentence);
    yield { type: 'sentence', sentence };
  }
  return { sentences, citations: [...citations.values()] };
}

// Passages of one section are one source to a reader: they stand behind the same link.
function bySection(passages: Passage[]): Map<string, Passage[]> {
  const sections = Object.values(Object.groupBy(passages, ({ url }) => url)) as Passage[][];
  return new Map(sections.map((some) => [some.map(({ id }) => id).join(' '), some]));
}

function toCitation(passages: Passage[], n: number): Citation {
  const { kind, documentId, title, url } = passages[0]!;
  const quote = [...new Set(passages.map(({ text }) => text))].join(' ');
  return { n, kind, id: documentId, title, url, quote };
}
