import { slugOf } from './slug-of.ts';

/** What is known of a Document's slug when it is saved. */
export type SlugChoice = {
  /** The new one an editor asked for by name. */
  renamed?: string;
  /** What the saved form holds. */
  wanted?: string;
  /** What the last draft holds. */
  before?: string;
  /** What citizens know it by, or knew it by before its withdrawal. */
  published?: string;
};

/**
 * The slug a Document is saved with; undefined when it has none yet. Until it is published its form decides. From then
 * on only a new one asked for by name changes it: never a title, an older version that is restored, an import, or a form
 * that was opened before somebody else renamed it. A draft may go back to the public one.
 */
export function slugAfter({ renamed, wanted, before, published }: SlugChoice): string | undefined {
  if (renamed !== undefined) return slugOf(renamed) || before;
  if (published === undefined) return wanted === undefined ? before : slugOf(wanted);
  return wanted === published ? published : before;
}
