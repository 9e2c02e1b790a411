import { choice } from '../fields/choice-field.ts';
import { file, many } from '../fields/relation-fields.ts';
import { one } from '../fields/relation-fields.ts';
import { say } from '../fields/say.ts';
import { day } from '../fields/day-field.ts';
import { line, lines, plainLine, prose, words } from '../fields/text-fields.ts';
import { groups } from './groups.ts';
import { publishedCollection } from './published-collection.ts';

/** Subject areas. */
export const Fields = publishedCollection({
  kind: 'field',
  singular: say('Lĩnh vực', 'Field'),
  plural: say('Lĩnh vực', 'Fields'),
  group: groups.directory,
  description: say('Mảng công việc mà thủ tục thuộc về.', 'The subject area procedures belong to.'),
  tabs: [
    {
      label: say('Lĩnh vực', 'Field'),
      fields: [
        line('name', say('Tên', 'Name'), { required: true }),
        plainLine('code', say('Mã quốc gia', 'National code')),
        prose('summary', say('Tóm tắt', 'Summary')),
        plainLine('icon', say('Biểu tượng', 'Icon')),
        {
          name: 'order',
          type: 'number',
          label: say('Thứ tự', 'Place in lists'),
          min: 1,
          required: true,
          defaultValue: 1,
        },
        many('agencies', say('Cơ quan', 'Agencies'), 'agencies'),
        words('aliases', say('Còn gọi là', 'Also called')),
      ],
    },
  ],
});

/** Whom something is for. */
export const Audiences = publishedCollection({
  kind: 'audience',
  singular: say('Đối tượng', 'Audience'),
  plural: say('Đối tượng', 'Audiences'),
  group: groups.directory,
  description: say('Thủ tục dành cho ai.', 'Whom procedures are for.'),
  tabs: [
    {
      label: say('Đối tượng', 'Audience'),
      fields: [
        line('name', say('Tên', 'Name'), { required: true }),
        plainLine('code', say('Mã quốc gia', 'National code')),
        choice(
          'group',
          say('Nhóm', 'Group'),
          {
            citizen: say('Công dân', 'Citizens'),
            business: say('Doanh nghiệp', 'Businesses'),
            foreigner: say('Người nước ngoài', 'Foreigners'),
            abroad: say('Người Việt ở nước ngoài', 'Vietnamese abroad'),
            organisation: say('Tổ chức', 'Organisations'),
            official: say('Cán bộ, công chức', 'Officials'),
          },
          { required: true, defaultValue: 'citizen' },
        ),
      ],
    },
  ],
});

/** Forms to fill in. */
export const Forms = publishedCollection({
  kind: 'form',
  singular: say('Mẫu đơn, tờ khai', 'Form'),
  plural: say('Mẫu đơn, tờ khai', 'Forms'),
  group: groups.catalogue,
  description: say('Mẫu để tải về, kèm cách điền.', 'Forms to download, with how to fill them in.'),
  tabs: [
    {
      label: say('Mẫu', 'Form'),
      fields: [
        line('name', say('Tên', 'Name'), { required: true }),
        plainLine('number', say('Số hiệu mẫu', 'Number')),
        file('file', say('Tệp', 'File')),
        lines('guide', say('Cách điền', 'How to fill it in')),
        one('issuedBy', say('Ban hành kèm theo', 'Issued with'), 'legal-documents'),
      ],
    },
  ],
});

/** Legal documents that are cited. */
export const LegalDocuments = publishedCollection({
  kind: 'legal-document',
  hasPage: false,
  singular: say('Văn bản pháp luật', 'Legal document'),
  plural: say('Văn bản pháp luật', 'Legal documents'),
  group: groups.directory,
  description: say(
    'Luật, nghị định, thông tư được dẫn làm căn cứ.',
    'Laws, decrees and circulars that are cited.',
  ),
  columns: ['title', 'number', 'effectiveFrom', '_status'],
  searched: ['title', 'number'],
  tabs: [
    {
      label: say('Văn bản', 'Document'),
      fields: [
        plainLine('number', say('Số, ký hiệu', 'Number'), {
          required: true,
          unique: true,
          index: true,
        }),
        line('title', say('Tên', 'Title'), { required: true }),
        line('issuer', say('Cơ quan ban hành', 'Issued by')),
        day('issuedOn', say('Ngày ban hành', 'Issued on')),
        day('effectiveFrom', say('Có hiệu lực từ', 'In force from')),
        day('effectiveTo', say('Hết hiệu lực từ', 'In force until')),
        plainLine('url', say('Địa chỉ toàn văn', 'Full text at')),
      ],
    },
  ],
});
