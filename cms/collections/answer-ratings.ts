import type { CollectionConfig } from 'payload';
import type { RatingReason } from '#content/answer-rating';
import { administratorsOnly, nobody, signedInOnly } from '../access/role.ts';
import { choice } from '../fields/choice-field.ts';
import { say } from '../fields/say.ts';
import { plainLine, tick } from '../fields/text-fields.ts';
import { groups } from './groups.ts';

const reasons = {
  wrong: say('Sai', 'Wrong'),
  outdated: say('Đã cũ', 'Out of date'),
  incomplete: say('Thiếu', 'Incomplete'),
  'not-my-question': say('Không đúng điều đã hỏi', 'Not what was asked'),
  'hard-to-read': say('Khó hiểu', 'Hard to understand'),
  unanswered: say('Không có câu trả lời', 'No answer'),
} as const satisfies Record<RatingReason, { vi: string; en: string }>;

/**
 * What citizens say of the assistant's answers. The question stands here only where the citizen let it be kept, with
 * personal data masked. Written by the portal, purged by age, erased by its code.
 */
export const AnswerRatings: CollectionConfig = {
  slug: 'answer-ratings',
  labels: {
    singular: say('Đánh giá câu trả lời', 'Rating of an answer'),
    plural: say('Đánh giá trợ lý', 'Ratings of the assistant'),
  },
  admin: {
    group: groups.search,
    useAsTitle: 'question',
    defaultColumns: ['question', 'reason', 'about', 'right', 'createdAt'],
  },
  access: { read: signedInOnly, create: nobody, update: nobody, delete: administratorsOnly },
  defaultSort: '-createdAt',
  fields: [
    plainLine('question', say('Câu hỏi', 'Question')),
    tick('right', say('Trả lời đúng', 'Answered well'), { index: true }),
    choice('reason', say('Lý do', 'Reason'), reasons),
    plainLine('outcome', say('Kết quả', 'Outcome'), { required: true }),
    plainLine('about', say('Nội dung được dẫn', 'Cited content')),
    plainLine('lang', say('Ngôn ngữ', 'Language'), { required: true }),
    {
      ...plainLine('code', say('Mã xóa', 'Code for erasing'), { required: true, unique: true }),
      // It belongs to the citizen.
      access: { read: () => false },
    },
  ],
};
