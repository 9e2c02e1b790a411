import type { Meilisearch } from 'meilisearch';
import type { Suggestion } from '../engine.ts';
import type { Prepared } from '../rank/prepared.ts';
import { continuationRank, typedCode, typedTerms } from '../suggest/continuation.ts';
import { toSuggestion } from '../suggest/to-suggestion.ts';
import type { Sought } from './ask.ts';
import type { IndexNames } from './index-names.ts';
import { readRows } from './read-rows.ts';
import { titleKey } from './title-key.ts';
import type { FoundRow, Shelf } from './shelf.ts';

type Needs = { client: Meilisearch; names: IndexNames; shelf: Shelf };

// Enough to choose the best few from, few enough to look at while somebody types.
const lookedAt = 60;

/**
 * Titles that continue what is being typed: the server finds names with these words, the last one unfinished, and
 * codes that begin so; they are put in the order of the embedded engine.
 */
export async function suggestWith(
  { client, names, shelf }: Needs,
  q: string,
  sought: Sought[],
): Promise<Suggestion[]> {
  const perLocale = sought.map(async ({ locale, understood }, i) => {
    const typed = typedTerms(understood, q, locale);
    if (typed.length === 0) return [];
    const { hits } = await client.index<FoundRow>(names[locale]).search(wordsToAsk(typed, q), {
      attributesToSearchOn: ['names', 'codes'],
      matchingStrategy: 'all',
      limit: lookedAt,
      attributesToRetrieve: ['id', 'hash'],
      filter: i > 0 ? 'onlyHere = true' : undefined,
    });
    const found = await shelf.take(hits, (ids) => readRows(client, names[locale], ids));
    return inOrder(
      found.flatMap((one) => one?.prepared ?? []),
      typed,
      typedCode(q),
    ).map(({ record }) => toSuggestion(record, typed));
  });
  return (await Promise.all(perLocale)).flat();
}

function wordsToAsk(typed: string[], q: string): string {
  const code = typedCode(q);
  return /^\d{3,}$/u.test(code) ? code : typed.join(' ');
}

function inOrder(found: Prepared[], typed: string[], code: string): Prepared[] {
  return found
    .map((prepared) => ({ prepared, rank: continuationRank(prepared, typed, code) }))
    .filter(({ rank }) => rank < Infinity)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        lengthOf(a.prepared) - lengthOf(b.prepared) ||
        byTitle(a.prepared, b.prepared),
    )
    .map(({ prepared }) => prepared);
}

function lengthOf({ names }: Prepared): number {
  return names[0]!.terms.length;
}

function byTitle(a: Prepared, b: Prepared): number {
  return titleKey(a.record.title) < titleKey(b.record.title) ? -1 : 1;
}
