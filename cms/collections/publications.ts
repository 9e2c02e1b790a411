import type { CollectionConfig } from 'payload';
import type { Kind } from '#content/kind';
import type { LiveReport } from '#content/publication';
import { nobody, signedInOnly } from '../access/role.ts';
import { namedCell } from '../fields/named-cell.ts';
import { say } from '../fields/say.ts';
import type { PublicationRow } from '../publishing/publication-row.ts';
import { groups } from './groups.ts';

type Words = { vi: string; en: string };

const kindNames = {
  procedure: say('Thủ tục', 'Procedure'),
  'faq-set': say('Bộ câu hỏi', 'FAQ set'),
  faq: say('Câu hỏi', 'FAQ'),
  'video-guide': say('Video', 'Video guide'),
  'life-event': say('Sự kiện', 'Life event'),
  field: say('Lĩnh vực', 'Field'),
  agency: say('Cơ quan', 'Agency'),
  audience: say('Đối tượng', 'Audience'),
  form: say('Mẫu đơn', 'Form'),
  'legal-document': say('Văn bản pháp luật', 'Legal document'),
  synonym: say('Từ đồng nghĩa', 'Synonym'),
  'pinned-result': say('Kết quả ghim', 'Pinned result'),
  'site-settings': say('Thiết lập trang', 'Site settings'),
} satisfies Record<Kind, Words>;

const stateNames = {
  published: say('Xuất bản', 'Published'),
  withdrawn: say('Gỡ', 'Withdrawn'),
} satisfies Record<PublicationRow['state'], Words>;

const outcomeNames = {
  live: say('Đã lên trang', 'Live'),
  withdrawn: say('Đã gỡ khỏi trang', 'Off the site'),
  failed: say('Chưa được, đang thử lại', 'Failed, being tried again'),
} satisfies Record<LiveReport['outcome'], Words>;

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
    {
      name: 'kind',
      type: 'text',
      label: say('Loại', 'Kind'),
      required: true,
      admin: namedCell(kindNames),
    },
    { name: 'document', type: 'text', label: say('Mã số', 'Id'), required: true },
    { name: 'slug', type: 'text', label: say('Địa chỉ', 'Address') },
    {
      name: 'formerSlugs',
      type: 'json',
      label: say('Địa chỉ cũ', 'Former addresses'),
      admin: { disableListColumn: true },
    },
    { name: 'version', type: 'number', label: say('Phiên bản', 'Version'), required: true },
    {
      name: 'state',
      type: 'text',
      label: say('Trạng thái', 'State'),
      required: true,
      admin: namedCell(stateNames),
    },
    { name: 'announcedAt', type: 'date', label: say('Bấm xuất bản lúc', 'Announced at') },
    { name: 'liveAt', type: 'date', label: say('Lên trang lúc', 'Live at') },
    {
      name: 'outcome',
      type: 'text',
      label: say('Kết quả', 'Outcome'),
      admin: namedCell(outcomeNames),
    },
    { name: 'pages', type: 'number', label: say('Số trang', 'Pages') },
    { name: 'because', type: 'text', label: say('Vì sao', 'Because'), admin: namedCell({}) },
  ],
};
