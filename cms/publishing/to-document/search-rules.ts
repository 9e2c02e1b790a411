import type {
  PinnedResult as PinnedResultRow,
  Synonym as SynonymRow,
} from '../../payload-types.ts';
import { kindOf } from '../../collections/kind-of.ts';
import { dayOf, idOf, textOf, textsOf } from './row.ts';

/** A row of `synonyms` in the vocabulary's words. */
export function synonymOf(row: SynonymRow) {
  return {
    kind: 'synonym',
    says: textsOf(row.says),
    means: textsOf(row.means),
    reason: textOf(row.reason),
  };
}

/** A row of `pinned-results` in the vocabulary's words. Who answers for it stays in the CMS. */
export function pinnedResultOf(row: PinnedResultRow) {
  return {
    kind: 'pinned-result',
    searches: textsOf(row.searches),
    documents: (row.documents ?? []).map(({ relationTo, value }) => ({
      kind: kindOf(relationTo),
      id: idOf(value),
    })),
    reason: textOf(row.reason),
    until: dayOf(row.until),
  };
}
