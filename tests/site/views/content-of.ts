import { titleOf, type Document, type DocumentOf } from '#content/document';
import type { Kind } from '#content/kind';
import type { Locale } from '#content/locale';
import type { Content } from '#site/content/content';
import type { Listing } from '#site/content/listing';

/** The given Documents as pages may read them; an English Document stands beside its Vietnamese one of the same id. */
export function contentOf(documents: Document[], pageSize = 100): Content {
  const find = <K extends Kind>(kind: K, id: string, locale: Locale) => {
    const both = documents.filter(
      (one): one is DocumentOf<K> => one.kind === kind && one.id === id,
    );
    return both.find((one) => one.locale === locale) ?? both.find((one) => one.locale === 'vi');
  };
  const pick = <K extends Kind>(kind: K, ids: string[], locale: Locale) =>
    ids.map((id) => find(kind, id, locale)).filter((one) => one !== undefined);
  const list = <K extends Kind>(kind: K, locale: Locale) => {
    const ids = new Set(documents.filter((one) => one.kind === kind).map(({ id }) => id));
    const collator = new Intl.Collator('vi');
    return pick(kind, [...ids], locale).sort((a, b) => collator.compare(titleOf(a), titleOf(b)));
  };
  const where = <K extends Kind>(kind: K, relation: string, id: string, locale: Locale) =>
    list(kind, locale).filter((one) => idsIn(relationOf(one, relation)).includes(id));
  const listed = <K extends Kind>({ kind, by }: Listing<K>, locale: Locale) =>
    by ? where(kind, by.relation, by.id, locale) : list(kind, locale);
  return {
    find,
    withdrawal: () => undefined,
    pick,
    list,
    where,
    count: (listing) => listed(listing, 'vi').length,
    page(listing, number, locale) {
      const all = listed(listing, locale);
      const documents = all.slice((number - 1) * pageSize, number * pageSize);
      return { documents, number, last: Math.max(1, Math.ceil(all.length / pageSize)) };
    },
  };
}

function relationOf(document: Document, relation: string): unknown {
  if (document.kind === 'procedure' && relation === 'forms') return document.cases;
  return Object.entries(document).find(([name]) => name === relation)?.[1];
}

/** Every string within a value: coarse, and enough for ids that are not words. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}
