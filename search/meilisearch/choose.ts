import type { Meilisearch } from 'meilisearch';
import { coverageBy, neededShare } from '../rank/coverage.ts';
import type { Sought } from './ask.ts';
import type { IndexNames } from './index-names.ts';
import { readRows } from './read-rows.ts';
import type { Vocabularies } from './seek.ts';
import type { FoundRow, Shelf } from './shelf.ts';
import { termsAsked } from './terms-asked.ts';
import { piecesOf } from './wanted.ts';

/** What choosing rows needs. */
export type ChooseNeeds = {
  client: Meilisearch;
  names: IndexNames;
  shelf: Shelf;
  vocabularies: Vocabularies;
};

// Rows with a piece of the query that are weighed.
const mostGathered = 600;
// Of a long query nobody reads more; all of them are looked at closely.
const mostChosen = 200;

/**
 * Chooses the rows that have enough of a long query. No record has all words of a question, and the server cannot be
 * asked for "most of them, by weight": it gives those with its pieces, and what each has of the whole is counted here.
 */
export async function choose(
  sought: Sought,
  { client, names, shelf, vocabularies }: ChooseNeeds,
): Promise<Sought> {
  const { locale, understood } = sought;
  const vocabulary = vocabularies[locale];
  const pieces = piecesOf(understood, vocabulary);
  if (pieces.length === 0) return { ...sought, wanted: [] };
  const { hits } = await client.multiSearch({
    federation: { limit: mostGathered },
    queries: pieces.map(({ terms, weight }) => ({
      indexUid: names[locale],
      q: `${terms.join(' ')} `,
      matchingStrategy: 'all' as const,
      attributesToRetrieve: ['id', 'hash'],
      federationOptions: { weight },
    })),
  });
  const rows = hits as unknown as FoundRow[];
  const shelved = await shelf.take(rows, (ids) => readRows(client, names[locale], ids));
  const looked = [...termsAsked(understood)].filter((term) => vocabulary.count(term) > 0);
  const isLooked = new Set(looked);
  const coverageOf = coverageBy(understood, (term) => isLooked.has(term), vocabulary);
  const weighed = rows.flatMap(({ id }, i) => {
    const one = shelved[i];
    if (one === undefined) return [];
    const share = coverageOf(looked.filter((term) => one.terms.has(term)));
    return [{ id, share, inNames: coverageOf(looked.filter((term) => one.nameTerms.has(term))) }];
  });
  const needed = neededShare(understood, Math.max(0, ...weighed.map(({ share }) => share)));
  const chosen = weighed
    .filter(({ share }) => share >= needed)
    .sort((a, b) => b.share + b.inNames - a.share - a.inNames)
    .slice(0, mostChosen)
    .map(({ id }) => id);
  return { ...sought, wanted: [], chosen };
}
