import { formerSlugsOf } from '#cms/publishing/former-slugs-of';
import type { Document, DocumentOf } from '#content/document';
import type { Id, Kind } from '#content/kind';
import { Publication } from '#content/publication';

/** A published Document of a kind, in its languages. */
export type Published<K extends Kind = Kind> = Extract<Publication, { type: 'published' }> & {
  kind: K;
  documents: { vi: DocumentOf<K>; en?: DocumentOf<K> };
};

/** What is published, as an editor sees it who makes the next edit. */
export type Editor = ReturnType<typeof editorOf>;

/** An editor of these Publications. */
export function editorOf(publications: Iterable<Publication>) {
  const held = new Map(Array.from(publications, (one) => [`${one.kind}:${one.id}`, one]));
  return {
    /** Some published Document of a kind; the same number means the same one while nothing is withdrawn. */
    some<K extends Kind>(kind: K, n: number): Published<K> {
      const all = [...held.values()].filter(
        (one): one is Published<K> => one.kind === kind && one.type === 'published',
      );
      return all[n % all.length]!;
    },
    /** A published Document. */
    one: <K extends Kind>(kind: K, id: Id) => held.get(`${kind}:${id}`) as Published<K>,
    /** Some withdrawn Document; undefined when there is none. */
    someWithdrawn(n: number) {
      const all = [...held.values()].filter((one) => one.type === 'withdrawn');
      return all[n % all.length];
    },
    /** Notes a Publication and gives it as it comes from the CMS: of its own, sharing nothing with what was before. */
    publish(publication: Publication): Publication {
      const key = `${publication.kind}:${publication.id}`;
      const formerSlugs = formerSlugsOf(rowOf(held.get(key)), slugIn(publication));
      const next = Publication.parse({ ...publication, formerSlugs });
      held.set(key, next);
      return structuredClone(next);
    },
    all: () => [...held.values()],
  };
}

function rowOf(before: Publication | undefined) {
  seconds += 1;
  return {
    slug: slugIn(before) ?? null,
    former_slugs: before?.formerSlugs ?? null,
    announced_at: new Date(Date.UTC(2026, 0, 1) + 1000 * seconds).toISOString(),
  };
}

let seconds = 0;

function slugIn(publication: Publication | undefined): string | undefined {
  if (publication?.type !== 'published') return publication?.slug;
  return 'slug' in publication.documents.vi ? publication.documents.vi.slug : undefined;
}

/** The next version of a Document, changed in all its languages. */
export function changed<K extends Kind>(
  { documents, ...before }: Published<K>,
  change: (document: DocumentOf<K>) => Partial<DocumentOf<K>>,
): Publication {
  const version = before.version + 1;
  const next = (document: DocumentOf<K>) =>
    ({ ...document, ...change(document), version }) as Document;
  const { vi, en } = documents;
  return { ...before, version, documents: { vi: next(vi), en: en && next(en) } };
}
