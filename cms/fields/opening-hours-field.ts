import type { ArrayField, TextField } from 'payload';
import { say } from './say.ts';

const clock = (name: string, label: { vi: string; en: string }, usual: string): TextField => ({
  name,
  type: 'text',
  label,
  required: true,
  defaultValue: usual,
  validate: (value: string | null | undefined) =>
    /^([01]\d|2[0-3]):[0-5]\d$/.test(value ?? '') ||
    'Ghi giờ như 07:30. / Write the time as 07:30.',
});

/** Stretches of opening hours. */
export function openingHours(name: string): ArrayField {
  return {
    name,
    type: 'array',
    label: say('Giờ làm việc', 'Opening hours'),
    labels: { singular: say('Khoảng giờ', 'Stretch'), plural: say('Khoảng giờ', 'Stretches') },
    fields: [
      {
        name: 'days',
        type: 'select',
        label: say('Các ngày', 'Days'),
        hasMany: true,
        required: true,
        defaultValue: ['1', '2', '3', '4', '5'],
        options: days.map((label, i) => ({ value: String(i + 1), label })),
      },
      {
        type: 'row',
        fields: [
          clock('opens', say('Mở', 'Opens'), '07:00'),
          clock('closes', say('Đóng', 'Closes'), '11:30'),
        ],
      },
    ],
  };
}

const days = [
  say('Thứ Hai', 'Monday'),
  say('Thứ Ba', 'Tuesday'),
  say('Thứ Tư', 'Wednesday'),
  say('Thứ Năm', 'Thursday'),
  say('Thứ Sáu', 'Friday'),
  say('Thứ Bảy', 'Saturday'),
  say('Chủ nhật', 'Sunday'),
];
