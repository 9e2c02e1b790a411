import type { CollectionConfig } from 'payload';
import { nobody, signedInOnly } from '../access/role.ts';
import { say } from '../fields/say.ts';
import { groups } from './groups.ts';

/** What is public, and when it went live: one row for every Document that was ever published. Written by the system only. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: {
    singular: say('Lần lên trang', 'Publication'),
    plural: say('Lên trang', 'Publications'),
  },
  admin: {
    group: groups.system,
    useAsTitle: 'title',
    description: say(
      'Tài liệu nào đang trên trang, lên lúc nào, mất bao lâu.',
      'What is on the site, since when, and how long it took.',
    ),
    defaultColumns: ['title', 'kind', 'state', 'outcome', 'announcedAt', 'liveAt', 'because'],
  },
  access: { read: signedInOnly, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['kind', 'document'], unique: true }],
  defaultSort: '-announcedAt',
  fields: [
    { name: 'title', type: 'text', label: say('Tên', 'Title') },
    { name: 'titleEn', type: 'text', label: say('Tên tiếng Anh', 'English title') },
    { name: 'kind', type: 'text', label: say('Loại', 'Kind'), required: true },
    { name: 'document', type: 'text', label: say('Mã số', 'Id'), required: true },
    { name: 'slug', type: 'text', label: say('Địa chỉ', 'Address') },
    { name: 'version', type: 'number', label: say('Phiên bản', 'Version'), required: true },
    { name: 'state', type: 'text', label: say('Trạng thái', 'State'), required: true },
    { name: 'announcedAt', type: 'date', label: say('Bấm xuất bản lúc', 'Announced at') },
    { name: 'liveAt', type: 'date', label: say('Lên trang lúc', 'Live at') },
    { name: 'outcome', type: 'text', label: say('Kết quả', 'Outcome') },
    { name: 'pages', type: 'number', label: say('Số trang', 'Pages') },
    { name: 'because', type: 'text', label: say('Vì sao', 'Because') },
  ],
};
