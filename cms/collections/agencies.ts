import { choice } from '../fields/choice-field.ts';
import { day } from '../fields/day-field.ts';
import { openingHours } from '../fields/opening-hours-field.ts';
import { one } from '../fields/relation-fields.ts';
import { say } from '../fields/say.ts';
import { line, plainLine, prose, words } from '../fields/text-fields.ts';
import { groups } from './groups.ts';
import { publishedCollection } from './published-collection.ts';

/** Agencies, past ones included. */
export const Agencies = publishedCollection({
  kind: 'agency',
  singular: say('Cơ quan', 'Agency'),
  plural: say('Cơ quan', 'Agencies'),
  group: groups.directory,
  description: say(
    'Sở, ban, ngành, xã, phường; cả cơ quan đã sáp nhập.',
    'Departments and communes, merged ones included.',
  ),
  columns: ['name', 'agencyKind', 'validTo', '_status'],
  searched: ['name', 'shortName', 'code'],
  tabs: [
    {
      label: say('Cơ quan', 'Agency'),
      fields: [
        line('name', say('Tên', 'Name'), { required: true }),
        line('shortName', say('Tên ngắn', 'Short name')),
        plainLine('code', say('Mã định danh', 'Identifier'), {
          admin: { description: say('Ví dụ H45.08.', 'For example H45.08.') },
        }),
        choice(
          'agencyKind',
          say('Loại', 'Kind'),
          {
            'province-committee': say('UBND tỉnh', "Provincial People's Committee"),
            department: say('Sở, ban, ngành', 'Provincial department'),
            vertical: say('Ngành dọc', 'Central agency in the province'),
            'commune-committee': say('UBND xã, phường', "Commune People's Committee"),
            'one-stop-centre': say('Trung tâm hành chính công, một cửa', 'One-stop centre'),
            ministry: say('Bộ, cơ quan ngang bộ', 'Ministry'),
            other: say('Khác', 'Other'),
          },
          { required: true, defaultValue: 'department' },
        ),
        prose('summary', say('Làm những việc gì', 'What it does')),
        one('parent', say('Trực thuộc', 'Part of'), 'agencies'),
        words('aliases', say('Tên cũ, tên thường gọi', 'Earlier and everyday names')),
      ],
    },
    {
      label: say('Liên hệ', 'Contact'),
      fields: [
        line('address', say('Địa chỉ', 'Address')),
        plainLine('phone', say('Điện thoại', 'Telephone')),
        { name: 'email', type: 'email', label: say('Thư điện tử', 'E-mail') },
        plainLine('website', say('Trang web', 'Website')),
        openingHours('openingHours'),
        {
          name: 'geo',
          type: 'group',
          label: say('Vị trí trên bản đồ', 'Place on the map'),
          fields: [
            {
              name: 'latitude',
              type: 'number',
              label: say('Vĩ độ', 'Latitude'),
              min: -90,
              max: 90,
            },
            {
              name: 'longitude',
              type: 'number',
              label: say('Kinh độ', 'Longitude'),
              min: -180,
              max: 180,
            },
          ],
        },
      ],
    },
    {
      label: say('Hiệu lực', 'Validity'),
      fields: [
        day('validFrom', say('Hoạt động từ', 'Exists since')),
        day('validTo', say('Hoạt động đến', 'Existed until')),
        one('replacedBy', say('Cơ quan kế nhiệm', 'Successor'), 'agencies'),
      ],
    },
  ],
});
