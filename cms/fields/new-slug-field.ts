import type { TextField } from 'payload';
import type { CollectionKind } from '../collections/kind-of.ts';
import { say } from './say.ts';
import { slugOf } from './slug-of.ts';

/** Where an editor asks for another address by name. It is kept nowhere: the slug it becomes is. */
export function newSlugField(kind: CollectionKind): TextField {
  return {
    name: 'newSlug',
    type: 'text',
    virtual: true,
    label: say('Đổi địa chỉ thành', 'Change the address to'),
    validate: (value: string | null | undefined) =>
      !value?.trim() ||
      slugOf(value) !== '' ||
      'Hãy viết địa chỉ mới bằng chữ hoặc số. / Write the new address in letters or digits.',
    admin: {
      position: 'sidebar',
      description: say(
        'Địa chỉ cũ sẽ tự dẫn tới địa chỉ mới, mãi mãi. Chỉ đổi khi thật cần: người dân đã lưu và in địa chỉ cũ.',
        'The former address will lead to the new one, for ever. Change it only with reason: citizens have saved and printed the former one.',
      ),
      components: {
        Field: { path: '/admin/NewSlugField.tsx#NewSlugField', clientProps: { kind } },
      },
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
    },
  };
}
