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
    for (const passage of draft.passages) {
      if (citations.has(passage.id)) continue;
      const citation = toCitation(passage, citations.size + 1);
      citations.set(passage.id, citation);
      yield { type: 'citation', citation };
    }
    const [first, ...more] = draft.passages.map(({ id }) => citations.get(id)!.n);
    const sentence: CitedSentence = { text: draft.text, citations: [first!, ...more] };
    sentences.push(sentence);
    yield { type: 'sentence', sentence };
  }
  return { sentences, citations: [...citations.values()] };
}

function toCitation(passage: Passage, n: number): Citation {
  const { kind, documentId, title, url, text } = passage;
  return { n, kind, id: documentId, title, url, quote: text };
}
