import type { ArrayField } from 'payload';
import { one } from '../../fields/relation-fields.ts';
import { say } from '../../fields/say.ts';
import { line, prose, tick } from '../../fields/text-fields.ts';
import { titledRows } from '../../fields/titled-rows.ts';

const steps: ArrayField = {
  name: 'steps',
  type: 'array',
  label: say('Các bước', 'Steps'),
  labels: { singular: say('Bước', 'Step'), plural: say('Các bước', 'Steps') },
  admin: titledRows(say('Bước', 'Step')),
  fields: [
    line('title', say('Tên bước', 'Title')),
    prose('text', say('Người dân làm gì', 'What the citizen does'), { required: true }),
  ],
};

const dossier: ArrayField = {
  name: 'dossier',
  type: 'array',
  label: say('Giấy tờ', 'Papers'),
  labels: { singular: say('Giấy tờ', 'Paper'), plural: say('Giấy tờ', 'Papers') },
  admin: titledRows(say('Giấy tờ', 'Paper')),
  fields: [
    line('name', say('Tên giấy tờ', 'Name'), { required: true }),
    {
      type: 'row',
      fields: [
        {
          name: 'originals',
          type: 'number',
          label: say('Bản chính', 'Originals'),
          min: 0,
          defaultValue: 1,
          required: true,
        },
        {
          name: 'copies',
          type: 'number',
          label: say('Bản sao', 'Copies'),
          min: 0,
          defaultValue: 0,
          required: true,
        },
      ],
    },
    tick('required', say('Ai cũng phải nộp', 'Everyone hands it in'), { defaultValue: true }),
    tick('presentOnly', say('Chỉ xuất trình', 'Only shown')),
    line('note', say('Ghi chú', 'Note')),
    one('form', say('Mẫu', 'Form'), 'forms'),
  ],
};

/** The variants of a Procedure. */
export const cases: ArrayField = {
  name: 'cases',
  type: 'array',
  label: say('Trường hợp', 'Cases'),
  labels: { singular: say('Trường hợp', 'Case'), plural: say('Trường hợp', 'Cases') },
  minRows: 1,
  defaultValue: [{}],
  dbName: 'cases',
  admin: {
    ...titledRows(say('Trường hợp', 'Case')),
    description: say(
      'Nếu ai cũng làm như nhau thì chỉ một trường hợp, không cần đặt tên.',
      'Where it is the same for everyone, one case without a name is enough.',
    ),
  },
  fields: [line('name', say('Tên trường hợp', 'Name')), steps, dossier],
};
