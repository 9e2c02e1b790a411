import { sameTerms } from '#search/same-terms';
import type { Lists } from '#search/lists';
import { synonyms as own } from '#search/understand/synonyms';
import type { ContentStore } from '../content/content-store.ts';

/**
 * What editors keep for search, as the engines take it: their synonyms beside our own – theirs hold where both say the
 * same – and what they pinned. Made anew only when one of them changed: engines prepare lists by their identity.
 */
export function listsOf({ list }: Pick<ContentStore, 'list'>): Lists {
  const theirs = list('synonym', 'vi').map(({ says, means, reason }) => ({
    says,
    means,
    because: reason,
  }));
  const said = theirs.flatMap(({ says }) => says);
  const ours = own
    .map((one) => ({
      ...one,
      says: one.says.filter((words) => !said.some((other) => sameTerms(words, other))),
    }))
    .filter(({ says }) => says.length > 0);
  const pins = list('pinned-result', 'vi').map(({ searches, documents, until }) => ({
    searches,
    documents,
    until,
  }));
  return { synonyms: [...theirs, ...ours], pins };
}
