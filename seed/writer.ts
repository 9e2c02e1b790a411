import { basename } from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import type { Collection, IdOf, Row } from './rows.ts';
import type { Text } from './starter/starter.ts';

/** Writes published rows in both languages at once and remembers their ids. */
export interface Writer {
  create(collection: Collection, slug: string, row: Row): Promise<void>;
  /** The same one language after the other, for rows with formatted text: Payload cannot check it in all languages at once. */
  createOneByOne(collection: Collection, slug: string, row: Row): Promise<void>;
  update(collection: Collection, slug: string, row: Row): Promise<void>;
  /** Changes what is the same in every language. */
  link(collection: Collection, slug: string, row: Row): Promise<void>;
  setGlobal(slug: 'site-settings', row: Row): Promise<void>;
  /** Takes a file into the media library; `alt` says what it shows. */
  upload(filePath: string, alt: Text): Promise<void>;
  idOf: IdOf;
  /** Whether a row can be pointed at already. */
  isWritten(collection: Collection, slug: string): boolean;
}

/** A Writer inside the transaction of `req`. */
export function createWriter(payload: Payload, req: PayloadRequest): Writer {
  const ids = new Map<string, number | string>();
  const key = (collection: Collection, slug: string) => `${collection}/${slug}`;
  const idOf: IdOf = (collection, slug) => {
    const id = ids.get(key(collection, slug));
    if (id === undefined) throw new Error(`${slug} in ${collection} is not written yet.`);
    return id;
  };

  return {
    idOf,
    isWritten: (collection, slug) => ids.has(key(collection, slug)),
    async create(collection, slug, row) {
      const { id } = await payload.create(inAllLocales({ collection, data: published(row), req }));
      ids.set(key(collection, slug), id);
    },
    async createOneByOne(collection, slug, row) {
      const { id } = await payload.create({
        collection,
        // Published with its English, so that it is read for the site once.
        data: row.englishReady
          ? { ...inOne('vi', row), englishReady: false, _status: 'draft' }
          : published(inOne('vi', row)),
        locale: 'vi',
        depth: 0,
        req,
      } as never);
      ids.set(key(collection, slug), id);
      if (row.englishReady) {
        const data = published(inOne('en', row));
        await payload.update({ collection, id, data, locale: 'en', depth: 0, req } as never);
      }
    },
    async link(collection, slug, row) {
      const id = idOf(collection, slug);
      await payload.update({
        collection,
        id,
        data: published(row),
        locale: 'vi',
        depth: 0,
        req,
      } as never);
    },
    async update(collection, slug, row) {
      const id = idOf(collection, slug);
      await payload.update(inAllLocales({ collection, id, data: published(row), req }));
    },
    async setGlobal(slug, row) {
      await payload.updateGlobal(inAllLocales({ slug, data: published(row), req }));
    },
    async upload(filePath, alt) {
      const { id } = await payload.create(
        inAllLocales({ collection: 'media', data: { alt: alt as never }, filePath, req }),
      );
      ids.set(key('media', basename(filePath)), id);
    },
  };
}

/** The row in one language: `{ vi, en }` gives way to the text itself. */
function inOne(locale: keyof Text, row: Row): Row {
  const texts = Object.entries(row).map(([field, value]) => [
    field,
    typeof value === 'object' && value !== null && 'vi' in value
      ? (value as Record<keyof Text, unknown>)[locale]
      : value,
  ]);
  return Object.fromEntries(texts) as Row;
}

function published(row: Row): Row {
  return { ...row, _status: 'published' };
}

/** Payload accepts `locale: 'all'` with `{ vi, en }` values, which its types of the operations do not know. */
function inAllLocales<T extends object>(operation: T): T & { locale: never; depth: 0 } {
  return { ...operation, locale: 'all' as never, depth: 0 };
}
