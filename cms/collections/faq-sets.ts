import { many, one } from '../fields/relation-fields.ts';
import { say } from '../fields/say.ts';
import { line, prose } from '../fields/text-fields.ts';
import { groups } from './groups.ts';
import { publishedCollection } from './published-collection.ts';

/** Sets of questions that are read together. */
export const FaqSets = publishedCollection({
  kind: 'faq-set',
  singular: say('Bộ câu hỏi', 'FAQ set'),
  plural: say('Bộ câu hỏi', 'FAQ sets'),
  group: groups.catalogue,
  description: say('Những câu hỏi nên đọc cùng nhau.', 'Questions that are read together.'),
  tabs: [
    {
      label: say('Bộ câu hỏi', 'The set'),
      fields: [
        line('title', say('Tên', 'Title'), { required: true }),
        prose('summary', say('Tóm tắt', 'Summary')),
        many(
          'faqs',
          say('Các câu hỏi, theo thứ tự đọc', 'Its questions, in reading order'),
          'faqs',
        ),
      ],
    },
    {
      label: say('Phân loại', 'Subjects'),
      fields: [
        one('agency', say('Cơ quan', 'Agency'), 'agencies'),
        many('fields', say('Lĩnh vực', 'Fields'), 'fields'),
        many('lifeEvents', say('Sự kiện', 'Life events'), 'life-events'),
      ],
    },
  ],
});
