import type { FieldHook, TextField } from 'payload';
import { kindOf } from '../collections/kind-of.ts';
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
    return title ? slugOf(title) : value;
  };
}

// With `locale: 'all'` a localized value is one text per language.
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'object' && value !== null && 'vi' in value ? value.vi : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}
