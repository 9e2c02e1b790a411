import { choice } from '../fields/choice-field.ts';
import { say } from '../fields/say.ts';
import { line, plainLine, prose } from '../fields/text-fields.ts';
import { titledRows } from '../fields/titled-rows.ts';
import { groups } from './groups.ts';
import { publishedCollection } from './published-collection.ts';

/** Moments in a life, as ordered journeys. */
export const LifeEvents = publishedCollection({
  kind: 'life-event',
  singular: say('Sự kiện', 'Life event'),
  plural: say('Sự kiện', 'Life events'),
  group: groups.catalogue,
  description: say(
    'Một chặng đời người hay doanh nghiệp, với những việc cần làm theo thứ tự.',
    'A moment in a life or a business, with what to do in order.',
  ),
  tabs: [
    {
      label: say('Sự kiện', 'Life event'),
      fields: [
        line('title', say('Tên', 'Title'), { required: true }),
        prose('summary', say('Tóm tắt', 'Summary')),
        choice(
          'whose',
          say('Của ai', 'Whose'),
          { citizen: say('Công dân', 'Citizens'), business: say('Doanh nghiệp', 'Businesses') },
          { required: true, defaultValue: 'citizen' },
        ),
        plainLine('icon', say('Biểu tượng', 'Icon')),
        {
          name: 'order',
          type: 'number',
          label: say('Thứ tự', 'Place in lists'),
          min: 1,
          required: true,
          defaultValue: 1,
        },
        {
          name: 'stages',
          type: 'array',
          label: say('Các chặng', 'Stages'),
          labels: { singular: say('Chặng', 'Stage'), plural: say('Chặng', 'Stages') },
          admin: titledRows(say('Chặng', 'Stage')),
          fields: [
            line('title', say('Tên chặng', 'Title'), { required: true }),
            prose('text', say('Lời dẫn', 'Text')),
            {
              name: 'documents',
              type: 'relationship',
              label: say('Thủ tục và câu hỏi', 'Procedures and questions'),
              relationTo: ['procedures', 'faqs', 'faq-sets', 'video-guides'],
              hasMany: true,
            },
          ],
        },
      ],
    },
  ],
});
