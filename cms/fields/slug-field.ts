import type { FieldHook, PayloadRequest, TextField } from 'payload';
import { kindOf, type CollectionKind } from '../collections/kind-of.ts';
import { isFormerSlug, publicSlugOf } from '../publishing/publication-row.ts';
import { holderOfSlug, refuseTakenSlug } from './refuse-taken-slug.ts';
import { say } from './say.ts';
import { slugAfter } from './slug-after.ts';
import { slugOf } from './slug-of.ts';

/** The stable last part of a Document's address: made once from its Vietnamese title; {@link slugAfter} says when it changes. */
export function slugField(from: string, kind: CollectionKind): TextField {
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
        'Để trống thì tự tạo từ tên tiếng Việt. Đã lên trang rồi thì giữ nguyên, dù tên có đổi.',
        'Leave empty to make it from the Vietnamese title. Once published it stays, whatever becomes of the title.',
      ),
      components: {
        Field: { path: '/admin/SlugField.tsx#SlugField', clientProps: { kind } },
      },
    },
    hooks: { beforeValidate: [keptOrChosen(from)] },
  };
}

function keptOrChosen(from: string): FieldHook {
  return async ({ value, originalDoc, data, req, collection }) => {
    const kind = kindOf(collection?.slug ?? '');
    if (!kind) return value;
    const id: number | undefined = originalDoc?.id;
    const published = id === undefined ? undefined : await publicSlugOf(req, kind, id);
    const before = textOf(originalDoc?.slug);
    const renamed = textOf(data?.newSlug);
    const slug = slugAfter({ renamed, wanted: textOf(value), before, published });
    if (!slug) {
      const title = req.locale === 'en' ? undefined : textOf(data?.[from]);
      return title ? freeSlug(req, kind, slugOf(title)) : value;
    }
    // What is published already is its own; what a draft chose may have been taken by the time it is published.
    if (slug !== published && (slug !== before || data?._status === 'published'))
      await refuseTakenSlug(req, { kind, id, slug, path: renamed ? 'newSlug' : 'slug' });
    return slug;
  };
}

// Names repeat in the national catalogue: the second of its name gets `-2`. Drafts count, as they hold their address too,
// and so do former addresses: only an editor who asks for one takes it from the Document it leads to.
async function freeSlug(
  req: PayloadRequest,
  kind: CollectionKind,
  wanted: string,
): Promise<string> {
  for (let slug = wanted, n = 2; ; slug = `${wanted}-${n}`, n += 1)
    if (!(await holderOfSlug(req, { kind, slug })) && !(await isFormerSlug(req, kind, slug)))
      return slug;
}

// With `locale: 'all'` a localized value is one text per language.
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'object' && value !== null && 'vi' in value ? value.vi : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
