import { day } from '../fields/day-field.ts';
import { fromAddress } from '../fields/from-address.ts';
import { one } from '../fields/relation-fields.ts';
import { say } from '../fields/say.ts';
import { plainLine, plainProse, plainWords } from '../fields/text-fields.ts';
import { groups } from './groups.ts';
import { publishedCollection } from './published-collection.ts';
import { namedAfter } from './search-rules/named-after.ts';
import { onlyOnce } from './search-rules/only-once.ts';
import { saysSomethingElse } from './search-rules/says-something-else.ts';
import { withinAYear } from './search-rules/within-a-year.ts';

const reason = plainProse('reason', say('Vì sao', 'Why'), { required: true });

/** Citizens' words for official ones. They are added to those the search knows by itself. */
export const Synonyms = publishedCollection({
  kind: 'synonym',
  hasPage: false,
  hasEnglish: false,
  singular: say('Từ đồng nghĩa', 'Synonym'),
  plural: say('Từ đồng nghĩa', 'Synonyms'),
  group: groups.search,
  description: say(
    'Người dân gõ một đằng, tên thủ tục viết một nẻo: nối hai cách gọi lại để tìm là thấy.',
    'Citizens say it one way, titles another: join the two, so that a search finds.',
  ),
  columns: ['name', 'means', '_status', 'updatedAt'],
  hooks: { beforeChange: [namedAfter('says')], beforeValidate: [onlyOnce] },
  tabs: [
    {
      label: say('Từ đồng nghĩa', 'Synonym'),
      fields: [
        plainWords('says', say('Người dân gõ', 'Citizens type'), {
          required: true,
          defaultValue: fromAddress('says'),
          admin: {
            description: say(
              'Mỗi cách gọi một mục, có dấu, ví dụ: sổ đỏ.',
              'One wording each, with its marks, for example: sổ đỏ.',
            ),
          },
        }),
        plainWords('means', say('Nghĩa là', 'They mean'), {
          required: true,
          validate: saysSomethingElse,
          admin: {
            description: say(
              'Cách gọi chính thức như trong tên thủ tục, ví dụ: giấy chứng nhận quyền sử dụng đất.',
              'The official words as titles have them, for example: giấy chứng nhận quyền sử dụng đất.',
            ),
          },
        }),
        reason,
        plainLine('name', say('Tên', 'Name'), { admin: { hidden: true } }),
      ],
    },
  ],
});

/** Documents that stand first for certain searches, for a time. */
export const PinnedResults = publishedCollection({
  kind: 'pinned-result',
  hasPage: false,
  hasEnglish: false,
  singular: say('Kết quả ghim', 'Pinned result'),
  plural: say('Kết quả ghim', 'Pinned results'),
  group: groups.search,
  description: say(
    'Đưa tài liệu lên đầu cho những lượt tìm nhất định, có người chịu trách nhiệm và có ngày hết hạn.',
    'Puts documents first for certain searches, with somebody who answers for it and a last day.',
  ),
  columns: ['name', 'until', 'responsible', '_status'],
  hooks: { beforeChange: [namedAfter('searches')] },
  tabs: [
    {
      label: say('Kết quả ghim', 'Pinned result'),
      fields: [
        plainWords('searches', say('Khi người dân tìm', 'When citizens search for'), {
          required: true,
          defaultValue: fromAddress('searches'),
          admin: {
            description: say(
              'Mỗi lượt tìm một mục; gõ có dấu hay không dấu đều trúng.',
              'One search each; typed with or without marks is the same.',
            ),
          },
        }),
        {
          name: 'documents',
          type: 'relationship',
          label: say('Thì hiện trước, theo thứ tự', 'Show first, in this order'),
          relationTo: [
            'procedures',
            'faqs',
            'faq-sets',
            'video-guides',
            'life-events',
            'forms',
            'agencies',
            'fields',
          ],
          hasMany: true,
          required: true,
        },
        reason,
        day('until', say('Đến hết ngày', 'Until the end of'), {
          required: true,
          validate: withinAYear,
        }),
        one('responsible', say('Người chịu trách nhiệm', 'Who answers for it'), 'users', {
          defaultValue: ({ user }: { user?: { id: number | string } }) => user?.id,
          required: true,
        }),
        plainLine('name', say('Tên', 'Name'), { admin: { hidden: true } }),
      ],
    },
  ],
});
