import type { CollectionConfig } from 'payload';
import { nobody, signedInOnly } from '../access/role.ts';
import { say } from '../fields/say.ts';

const count = (name: string, label: { vi: string; en: string }) =>
  ({ name, type: 'number', label, required: true, defaultValue: 0, min: 0 }) as const;
const day = {
  name: 'day',
  type: 'text',
  label: say('Ngày', 'Day'),
  required: true,
  index: true,
} as const;

/**
 * What people searched for, by day. Words are here only when several different people typed them; nothing tells who.
 * Written by the portal only, purged by age.
 */
export const SearchCounts: CollectionConfig = {
  slug: 'search-counts',
  labels: {
    singular: say('Lượt tìm', 'Search'),
    plural: say('Lượt tìm', 'Searches'),
  },
  // Staff read it summed up, in the view `searches`.
  admin: { hidden: true },
  access: { read: signedInOnly, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['day', 'lang', 'words', 'filters'], unique: true }],
  defaultSort: '-searches',
  timestamps: false,
  fields: [
    { name: 'words', type: 'text', label: say('Từ tìm', 'Words'), required: true },
    day,
    { name: 'lang', type: 'text', label: say('Ngôn ngữ', 'Language'), required: true },
    {
      name: 'filters',
      type: 'text',
      label: say('Bộ lọc đã dùng', 'Filters used'),
      defaultValue: '',
    },
    count('searches', say('Số lượt', 'Searches')),
    count('unfound', say('Không thấy', 'Found nothing')),
    count('opened', say('Đã mở kết quả', 'Opened a result')),
    count('rankSum', say('Tổng thứ hạng đã mở', 'Sum of opened ranks')),
  ],
};

/** How often a Document was opened from searches, by day: what its popularity is made of. */
export const SearchOpenings: CollectionConfig = {
  slug: 'search-openings',
  labels: {
    singular: say('Lượt mở', 'Opening'),
    plural: say('Mở từ tìm kiếm', 'Opened from searches'),
  },
  admin: { hidden: true },
  access: { read: signedInOnly, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['day', 'kind', 'document'], unique: true }],
  timestamps: false,
  fields: [
    day,
    { name: 'kind', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    count('opened', say('Số lượt mở', 'Openings')),
    count('rankSum', say('Tổng thứ hạng', 'Sum of ranks')),
  ],
};
