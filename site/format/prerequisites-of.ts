import type { Procedure } from '#content/procedure';
import type { Content } from '../content/content.ts';
import type { Locale } from '#content/locale';

/** What must be done before a Procedure, and what it then brings to it. */
export type Prerequisite = {
  procedure: Procedure;
  /** The paper that comes of it and is asked for here; undefined where the two are not tied by one. */
  brings?: string;
};

/** The published Procedures that one says must be done before it, in its order. */
export function prerequisitesOf(
  procedure: Procedure,
  content: Content,
  locale: Locale,
): Prerequisite[] {
  const ids = procedure.related
    .filter(({ relation }) => relation === 'prerequisite')
    .map((one) => one.procedure);
  return content
    .pick('procedure', ids, locale)
    .map((before) => ({ procedure: before, brings: paperBetween(before, procedure) }));
}

/** The result of one Procedure that stands in the dossier of another, as the result names it. */
export function paperBetween(before: Procedure, after: Procedure): string | undefined {
  const asked = after.cases.flatMap(({ dossier }) => dossier.map(({ name }) => plain(name)));
  const names = before.results.map(({ name }) => essence(name));
  return names.find((name) => asked.some((one) => ` ${one} `.includes(` ${plain(name)} `)));
}

// `Hộ chiếu phổ thông, có hoặc không gắn chip` is asked for as `Hộ chiếu phổ thông`.
const essence = (name: string) => name.split(/[,;(]/)[0]!.trim();
const plain = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
