import type { Locale } from '#content/locale';

/** A rule that a Document is looked at with before citizens see it. */
export type Gate =
  'complete' | 'same-in-english' | 'agrees-with-procedures' | 'in-force' | 'captions';

/** What a gate found in a Document. */
export type Finding = {
  gate: Gate;
  /** `block`: it is not published like this. `warn`: the editor decides. */
  severity: 'block' | 'warn';
  /** The field it is about, as a path within the Document. */
  path: readonly (string | number)[];
  /** In which language's text; absent where it is the same in all. */
  locale?: Locale;
  /** What is the matter and what to do, for the editor. */
  says: { vi: string; en: string };
};
