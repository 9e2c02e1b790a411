import { titleOf, type Document } from '#content/document';
import { toRecords } from '#search/to-records';
import { kindsIn, otherTimesIn } from './distinguishing.ts';
import { intentOf, type Intent } from './intent.ts';
import { tellingAmong } from './plain-words.ts';
import { vocabularyOf, wordsOf, type Vocabulary, type Word } from './words.ts';

/** What a Document is called and speaks of, taken apart once for every question. */
export type Description = {
  names: Name[];
  /** All words of its names. */
  named: Vocabulary;
  /** All words of its text. */
  spoken: Vocabulary;
  /** Neighbouring words of its text, folded: `khai sinh`, not the `khai` of one word and the `sinh` of another. */
  pairs: ReadonlySet<string>;
  /** What its names say that makes it another thing than its neighbours: again, lost, abroad … */
  kinds: ReadonlySet<string>;
  /** Of these, ending and extending, where a title of the Procedure says so. */
  ending: string[];
};

/** One name, its telling words, and what it asks for where it is a question. */
type Name = { telling: Word[]; vocabulary: Vocabulary; intents: Intent[] };

/** Describes a Document in its own language. A Document does not change, so the work is kept. */
export function describe(document: Document): Description {
  const ready = described.get(document);
  if (ready) return ready;
  const called = namesOf(document);
  const names = called.map(wordsOf);
  const titled =
    document.kind === 'procedure'
      ? [document.title, titleOf(document)].flatMap((title) => kindsIn(wordsOf(title)))
      : [];
  const text = wordsOf(textsOf(document).join('\n'));
  const description: Description = {
    names: names.map((words, at) => ({
      telling: tellingAmong(words, document.locale),
      vocabulary: vocabularyOf(words),
      intents: document.kind === 'faq' ? intentOf(called[at]!, document.locale).intents : [],
    })),
    named: vocabularyOf(names.flat()),
    spoken: vocabularyOf(text),
    pairs: new Set(text.map((word, at) => pairOf(word, text[at + 1]))),
    kinds: new Set(names.flatMap((words) => [...kindsIn(words), ...otherTimesIn(words)])),
    ending: ['end', 'extend'].filter((kind) => titled.includes(kind)),
  };
  described.set(document, description);
  return description;
}

/** Two neighbouring words as a Description keeps them. */
export function pairOf(word: Word, next: Word | undefined): string {
  return `${word.folded} ${next?.folded ?? ''}`;
}

/** Everything a Document is called by. */
export function namesOf(document: Document): string[] {
  switch (document.kind) {
    case 'procedure':
      return [document.title, document.plainTitle ?? [], document.aliases].flat();
    case 'faq':
      return [document.question, ...document.wordings];
    case 'agency':
      return [document.name, document.shortName ?? [], document.aliases].flat();
    default:
      return [titleOf(document)];
  }
}

const described = new WeakMap<Document, Description>();

function textsOf(document: Document): string[] {
  return toRecords(document).flatMap(({ title, officialTitle, aliases, summary, sections }) => [
    title,
    officialTitle ?? '',
    ...aliases,
    summary,
    ...sections.map(({ text }) => text),
  ]);
}
