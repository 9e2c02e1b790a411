import { titleOf, type Document } from '#content/document';
import { toRecords } from '#search/to-records';
import { distinguishing, otherTimes } from './distinguishing.ts';
import { findPhrases } from './phrases.ts';
import { isPlain } from './plain-words.ts';
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
};

/** One name, its telling words. */
type Name = { telling: Word[]; vocabulary: Vocabulary };

/** Describes a Document in its own language. A Document does not change, so the work is kept. */
export function describe(document: Document): Description {
  const ready = described.get(document);
  if (ready) return ready;
  const names = namesOf(document).map(wordsOf);
  const text = wordsOf(textsOf(document).join('\n'));
  const description: Description = {
    names: names.map((words) => ({
      telling: words.filter((word) => !isPlain(word, document.locale)),
      vocabulary: vocabularyOf(words),
    })),
    named: vocabularyOf(names.flat()),
    spoken: vocabularyOf(text),
    pairs: new Set(text.map((word, at) => pairOf(word, text[at + 1]))),
    kinds: new Set(names.flatMap((words) => [...kindsIn(words), ...otherTimesIn(words)])),
  };
  described.set(document, description);
  return description;
}

/** Two neighbouring words as a Description keeps them. */
export function pairOf(word: Word, next: Word | undefined): string {
  return `${word.folded} ${next?.folded ?? ''}`;
}

/** The distinguishing things some words say. */
export function kindsIn(words: Word[]): string[] {
  return findPhrases(words, distinguishing).map(({ meaning }) => meaning);
}

/** The times other than that of handling that some words speak of. */
export function otherTimesIn(words: Word[]): string[] {
  return findPhrases(words, otherTimes).map(({ meaning }) => meaning);
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
