import { titleOf, type Document, type DocumentOf } from '#content/document';
import type { Id, Kind } from '#content/kind';
import type { Locale } from '#content/locale';
import type { Publication } from '#content/publication';
import { relationsOf } from './relations-of.ts';
import { documentTag, relationTag } from './tags.ts';

/** Every Publication the portal knows, in memory. */
export type ContentStore = ReturnType<typeof createContentStore>;

/** An empty store. Nothing in it is recorded: pages read through `recordReads`. */
export function createContentStore() {
  const publications = new Map<string, Publication>();
  const byKind = new Map<Kind, Set<string>>();
  const byRelation = new Map<string, Set<string>>();
  const sorted = new Map<string, Document[]>();

  function relate(publication: Publication, change: 'add' | 'delete') {
    const key = documentTag(publication.kind, publication.id);
    put(byKind, publication.kind, key, change);
    if (publication.type !== 'published') return;
    for (const [relation, ids] of Object.entries(relationsOf(publication.documents.vi)))
      for (const id of ids)
        put(byRelation, relationTag(publication.kind, relation, id), key, change);
  }

  function find<K extends Kind>(kind: K, id: Id, locale: Locale): DocumentOf<K> | undefined {
    const publication = publications.get(documentTag(kind, id));
    if (publication?.type !== 'published') return undefined;
    return (publication.documents[locale] ?? publication.documents.vi) as DocumentOf<K>;
  }

  function inOrder<K extends Kind>(keys: Iterable<string>, kind: K, locale: Locale) {
    return [...keys]
      .map((key) => find(kind, key.slice(kind.length + 1), locale))
      .filter((document) => document !== undefined)
      .toSorted((a, b) => collators[locale].compare(titleOf(a), titleOf(b)) || compareIds(a, b));
  }

  return {
    /** The known Publication of a Document. */
    get: (kind: Kind, id: Id) => publications.get(documentTag(kind, id)),
    all: () => publications.values(),
    size: () => publications.size,
    /** Takes a Publication in the place of what was known of its Document. */
    put(publication: Publication) {
      const key = documentTag(publication.kind, publication.id);
      const before = publications.get(key);
      if (before) relate(before, 'delete');
      publications.set(key, publication);
      relate(publication, 'add');
      for (const locale of ['vi', 'en']) sorted.delete(`${publication.kind}.${locale}`);
    },
    /** Forgets Documents that the CMS no longer knows. */
    drop(kind: Kind, id: Id) {
      const before = publications.get(documentTag(kind, id));
      if (!before) return;
      relate(before, 'delete');
      publications.delete(documentTag(kind, id));
      for (const locale of ['vi', 'en']) sorted.delete(`${kind}.${locale}`);
    },
    find,
    list<K extends Kind>(kind: K, locale: Locale): DocumentOf<K>[] {
      const known = sorted.get(`${kind}.${locale}`);
      if (known) return known as DocumentOf<K>[];
      const documents = inOrder(byKind.get(kind) ?? [], kind, locale);
      sorted.set(`${kind}.${locale}`, documents);
      return documents;
    },
    where<K extends Kind>(kind: K, relation: string, id: Id, locale: Locale): DocumentOf<K>[] {
      return inOrder(byRelation.get(relationTag(kind, relation, id)) ?? [], kind, locale);
    },
  };
}

const collators = { vi: new Intl.Collator('vi'), en: new Intl.Collator('en') };

function compareIds(a: Document, b: Document): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function put<K>(sets: Map<K, Set<string>>, key: K, value: string, change: 'add' | 'delete') {
  const set = sets.get(key) ?? new Set();
  set[change](value);
  if (set.size === 0) sets.delete(key);
  else sets.set(key, set);
}
