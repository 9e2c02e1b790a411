import type { LifeEvent as Row } from '../../payload-types.ts';
import { kindOf } from '../../collections/kind-of.ts';
import { idOf, textOf } from './row.ts';

/** A row of `life-events`, in one language, in the vocabulary's words. */
export function lifeEventOf(row: Row) {
  return {
    kind: 'life-event',
    slug: row.slug,
    title: textOf(row.title),
    summary: textOf(row.summary),
    whose: row.whose,
    icon: textOf(row.icon),
    order: row.order,
    stages: (row.stages ?? []).map((stage) => ({
      id: stage.id,
      title: textOf(stage.title),
      text: textOf(stage.text),
      documents: (stage.documents ?? []).map(({ relationTo, value }) => ({
        kind: kindOf(relationTo),
        id: idOf(value),
      })),
    })),
  };
}
