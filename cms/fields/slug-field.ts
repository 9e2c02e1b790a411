import type { FieldHook, PayloadRequest, TextField } from 'payload';
import { kindOf, type PublishedCollection } from '../collections/kind-of.ts';
import { wasPublished } from '../publishing/publication-row.ts';
import { say } from './say.ts';
import { slugOf } from './slug-of.ts';

/** The stable last part of a Document's address: made once from its Vietnamese title, locked when it has been published. */
export function slugField(from: string): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: say('Phần cuối của địa chỉ', 'Last part of the address'),
    unique: true,
    index: true,
    validate: (value: string | null | undefined) =>
      !value ||
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ||
      'Chỉ dùng chữ thường không dấu, số và dấu gạch nối, ví dụ dang-ky-khai-sinh. / Lower-case letters, digits and hyphens only.',
    admin: {
      position: 'sidebar',
      description: say(
        'Để trống thì tự tạo từ tên tiếng Việt. Không đổi được sau khi đã lên trang.',
        'Leave empty to make it from the Vietnamese title. It cannot change once published.',
      ),
    },
    hooks: { beforeValidate: [madeOnce(from)] },
  };
}

function madeOnce(from: string): FieldHook {
  return async ({ value, originalDoc, data, req, collection }) => {
    const before = textOf(originalDoc?.slug);
    const wanted = textOf(value);
    const kind = kindOf(collection?.slug ?? '');
    if (before && wanted !== before && kind && (await wasPublished(req, kind, originalDoc.id)))
      return before;
    if (wanted) return slugOf(wanted);
    if (before) return before;
    const title = req.locale === 'en' ? undefined : textOf(data?.[from]);
    return title && collection ? freeSlug(req, collection.slug, slugOf(title)) : value;
  };
}

// Names repeat in the national catalogue: the second of its name gets `-2`. Drafts count, as they hold their address too.
async function freeSlug(req: PayloadRequest, collection: string, wanted: string): Promise<string> {
  for (let slug = wanted, n = 2; ; slug = `${wanted}-${n}`, n += 1) {
    const { totalDocs } = await req.payload.count({
      collection: collection as PublishedCollection,
      where: { slug: { equals: slug } },
      overrideAccess: true,
      req,
    });
    if (totalDocs === 0) return slug;
  }
}

// With `locale: 'all'` a localized value is one text per language.
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'object' && value !== null && 'vi' in value ? value.vi : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}
