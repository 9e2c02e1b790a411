import type { Document, DocumentOf } from '#content/document';
import type { Faq } from '#content/faq';
import type { Kind } from '#content/kind';
import type { Locale } from '#content/locale';
import type { Needs } from '#chatbot/needs';
import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import { toRecords } from '#search/to-records';
import { starterDocuments } from '../../seed/starter-documents.ts';

/** What the assistant is given over the starter content, as the portal gives it. */
export async function starterNeeds(lang: Locale): Promise<Needs> {
  const { search, vi, en, faqs } = await published();
  const inLanguage = { vi: [vi], en: [en, vi] } satisfies Record<Locale, Shelf[]>;
  const find = <K extends Kind>(kind: K, id: string, locale: Locale) => {
    const shelf = inLanguage[locale].find((one) => one.has(`${kind}/${id}`));
    return shelf?.get(`${kind}/${id}`) as DocumentOf<K> | undefined;
  };
  const where: Needs['where'] = (_kind, _relation, id, locale) =>
    faqs
      .filter((faq) => faq.procedures.includes(id))
      .map((faq) => find('faq', faq.id, locale) ?? faq);
  return { search, find, where, settings: find('site-settings', 'site-settings', lang) };
}

type Shelf = ReadonlyMap<string, Document>;

let shelves: ReturnType<typeof shelve> | undefined;
const published = () => (shelves ??= shelve());

async function shelve() {
  const documents = { vi: starterDocuments('vi'), en: starterDocuments('en') };
  const search = createEmbeddedSearch();
  const all = Object.groupBy([...documents.vi, ...documents.en], nameOf);
  await search.apply(
    Object.values(all).map((same = []) => ({ do: 'put', records: same.flatMap(toRecords) })),
  );
  const faqs = documents.vi.filter((document): document is Faq => document.kind === 'faq');
  return { search, faqs, vi: shelfOf(documents.vi), en: shelfOf(documents.en) };
}

function shelfOf(documents: Document[]): Shelf {
  return new Map(documents.map((document) => [nameOf(document), document]));
}

function nameOf({ kind, id }: Document): string {
  return `${kind}/${id}`;
}
