import type { Locale } from '#content/locale';
import type { SearchableKind } from '#search/search-query';

/** A Document by its kind and slug: `procedure:dang-ky-khai-sinh`. */
export type DocumentName = `${SearchableKind}:${string}`;

/** What somebody types, and the Documents that serve them. What is named nowhere does not. */
export type Judgement = {
  q: string;
  /** The language of the site they are on: Vietnamese unless said. */
  lang?: Locale;
  /** Exactly this: the search has failed without one of them. */
  3: DocumentName[];
  /** Answers most of it. */
  2?: DocumentName[];
  /** Leads on to it: its form, its life event, a neighbour that is easily meant. */
  1?: DocumentName[];
};

/** The grade of every Document that a judgement names. */
export function gradesOf(judgement: Judgement): Map<string, number> {
  return new Map(
    ([1, 2, 3] as const).flatMap((grade) =>
      (judgement[grade] ?? []).map((name): [string, number] => [name, grade]),
    ),
  );
}
