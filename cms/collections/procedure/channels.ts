import type { ArrayField } from 'payload';
import { choice } from '../../fields/choice-field.ts';
import { one } from '../../fields/relation-fields.ts';
import { say } from '../../fields/say.ts';
import { line } from '../../fields/text-fields.ts';

const fees: ArrayField = {
  name: 'fees',
  type: 'array',
  label: say('Phí, lệ phí', 'Fees'),
  labels: { singular: say('Khoản', 'Fee'), plural: say('Khoản', 'Fees') },
  fields: [
    {
      type: 'row',
      fields: [
        choice(
          'kind',
          say('Loại', 'Kind'),
          {
            fee: say('Lệ phí', 'Fee'),
            charge: say('Phí', 'Charge'),
            price: say('Giá dịch vụ', 'Price'),
          },
          { required: true, defaultValue: 'fee' },
        ),
        {
          name: 'amount',
          type: 'number',
          label: say('Số tiền (đồng)', 'Amount (đồng)'),
          min: 0,
          admin: {
            description: say(
              'Để trống nghĩa là chưa rõ; miễn phí thì ghi 0.',
              'Empty means unknown; write 0 where it is free.',
            ),
          },
        },
      ],
    },
    line('note', say('Ghi chú', 'Note')),
    one('legalBasis', say('Văn bản quy định', 'Set by'), 'legal-documents'),
  ],
};

/** The ways to hand in a dossier. */
export const channels: ArrayField = {
  name: 'channels',
  type: 'array',
  label: say('Cách nộp', 'Ways to apply'),
  labels: { singular: say('Cách nộp', 'Way'), plural: say('Cách nộp', 'Ways') },
  fields: [
    choice(
      'channel',
      say('Cách', 'Way'),
      {
        direct: say('Trực tiếp', 'In person'),
        online: say('Trực tuyến', 'Online'),
        postal: say('Qua bưu chính', 'By post'),
      },
      { required: true, defaultValue: 'direct' },
    ),
    {
      name: 'time',
      type: 'group',
      label: say('Thời hạn giải quyết', 'Processing time'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'quantity', type: 'number', label: say('Số lượng', 'Quantity'), min: 0 },
            choice(
              'unit',
              say('Đơn vị', 'Unit'),
              {
                'working-day': say('Ngày làm việc', 'Working days'),
                day: say('Ngày', 'Days'),
                hour: say('Giờ', 'Hours'),
                month: say('Tháng', 'Months'),
                other: say('Khác', 'Other'),
              },
              { required: true, defaultValue: 'working-day' },
            ),
          ],
        },
        line('note', say('Ghi chú', 'Note')),
      ],
    },
    fees,
    line('note', say('Ghi chú', 'Note')),
  ],
};
