import type { Form } from '#content/taxonomy';
import { addressedAs } from './addressed-as.ts';

/** A published Form without its file, unless told otherwise. */
export function aForm(given: Partial<Form> = {}): Form {
  return {
    ...addressedAs('to-khai-khai-sinh', given),
    kind: 'form',
    name: 'Tờ khai đăng ký khai sinh',
    guide: ['Ghi họ tên bằng chữ in hoa, có dấu.'],
    ...given,
  };
}
