import { many, one } from '../fields/relation-fields.ts';
import { richText } from '../fields/rich-text-field.ts';
import { say } from '../fields/say.ts';
import { line, words } from '../fields/text-fields.ts';
import { verifiedFields } from '../fields/verified-fields.ts';
import { groups } from './groups.ts';
import { publishedCollection } from './published-collection.ts';

/** Questions citizens ask, with their official answers. */
export const Faqs = publishedCollection({
  kind: 'faq',
  singular: say('Câu hỏi – trả lời', 'FAQ'),
  plural: say('Câu hỏi – trả lời', 'FAQs'),
  group: groups.catalogue,
  description: say(
    'Một câu hỏi người dân hay hỏi và câu trả lời chính thức.',
    'A question citizens ask, with its official answer.',
  ),
  tabs: [
    {
      label: say('Hỏi và đáp', 'Question and answer'),
      fields: [
        line('question', say('Câu hỏi', 'Question'), { required: true }),
        words('wordings', say('Cách hỏi khác', 'Other wordings'), {
          admin: {
            description: say('Để tìm thấy; không hiện trên trang.', 'Searched, not shown.'),
          },
        }),
        richText('answer', say('Trả lời', 'Answer')),
      ],
    },
    {
      label: say('Phân loại', 'Subjects'),
      fields: [
        one('agency', say('Cơ quan trả lời', 'Answering agency'), 'agencies'),
        many('procedures', say('Thủ tục', 'Procedures'), 'procedures'),
        many('fields', say('Lĩnh vực', 'Fields'), 'fields'),
        many('lifeEvents', say('Sự kiện', 'Life events'), 'life-events'),
        many('audiences', say('Đối tượng', 'Audiences'), 'audiences'),
      ],
    },
    {
      label: say('Căn cứ và liên quan', 'Legal basis and relations'),
      fields: [
        many('legalBases', say('Căn cứ pháp lý', 'Legal basis'), 'legal-documents'),
        many('related', say('Câu hỏi liên quan', 'Related questions'), 'faqs'),
        ...verifiedFields,
      ],
    },
  ],
});
