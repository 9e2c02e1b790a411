import MiniSearch from 'minisearch';
import { fold } from '#search/fold';
import type { Contestant } from '../contestant.ts';
import { inEachLanguage } from './in-each-language.ts';
import { plainFields, type PlainText } from './plain-text.ts';

// As Meilisearch does it: the first ten words; all of them, then fewer from the end; one slip from five letters, two
// from nine; the last word may go on; titles before texts.
const mostWords = 10;
const boost = { title: 6, official: 5, aliases: 4, codes: 3, summary: 2, text: 1 };
const slips = (word: string) => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : false);

/** Folding and BM25, without our understanding and ranking. */
export const plainFolding: Contestant = {
  name: 'plain folding, BM25',
  open: async (records) => ({
    find: await inEachLanguage(records, async (texts) => {
      await Promise.resolve();
      const index = new MiniSearch<PlainText>({
        idField: 'key',
        fields: [...plainFields],
        processTerm: fold,
      });
      index.addAll(texts);
      return (q) => Promise.resolve(allWordsThenFewer(index, q));
    }),
  }),
};

function allWordsThenFewer(index: MiniSearch<PlainText>, q: string): string[] {
  const words = fold(q)
    .split(/[\s\p{P}]+/u)
    .filter(Boolean)
    .slice(0, mostWords);
  const found = new Set<string>();
  for (let many = words.length; many > 0 && found.size < 10; many--) {
    const hits = index.search(words.slice(0, many).join(' '), {
      combineWith: 'AND',
      boost,
      fuzzy: slips,
      prefix: (_, i) => i === words.length - 1,
    });
    for (const { id } of hits) found.add(String(id));
  }
  return [...found].slice(0, 10);
}
