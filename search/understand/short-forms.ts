import { z } from 'zod';

/** A way of writing on phones that stands for words: `đk` for `đăng ký`. It is replaced wherever it is typed. */
export const ShortForm = z.object({ form: z.string(), means: z.string() });
export type ShortForm = z.infer<typeof ShortForm>;

/** Short forms of text messages. Without marks typed, `dk` is read like `đk`. */
export const shortForms: ShortForm[] = [
  { form: 'đk', means: 'đăng ký' },
  { form: 'đki', means: 'đăng ký' },
  { form: 'đky', means: 'đăng ký' },
  { form: 'đkkh', means: 'đăng ký kết hôn' },
  { form: 'đkks', means: 'đăng ký khai sinh' },
  { form: 'đkkt', means: 'đăng ký khai tử' },
  { form: 'đktt', means: 'đăng ký tạm trú' },
  { form: 'gks', means: 'giấy khai sinh' },
  { form: 'hs', means: 'hồ sơ' },
  { form: 'tthc', means: 'thủ tục hành chính' },
  { form: 'gcn', means: 'giấy chứng nhận' },
  { form: 'gp', means: 'giấy phép' },
  { form: 'gpxd', means: 'giấy phép xây dựng' },
  { form: 'vs', means: 'với' },
  { form: 'ng', means: 'người' },
  { form: 'nc', means: 'nước' },
  { form: 'nn', means: 'nước ngoài' },
  { form: 'ko', means: 'không' },
  { form: 'k', means: 'không' },
  { form: 'kg', means: 'không' },
  { form: 'hok', means: 'không' },
  { form: 'dc', means: 'được' },
  { form: 'đc', means: 'được' },
  { form: 'bn', means: 'bao nhiêu' },
  { form: 'bnhieu', means: 'bao nhiêu' },
  { form: 'ntn', means: 'như thế nào' },
  { form: 'j', means: 'gì' },
  { form: 'z', means: 'vậy' },
  { form: 'lm', means: 'làm' },
  { form: 'cty', means: 'công ty' },
  { form: 'dn', means: 'doanh nghiệp' },
  { form: 'xd', means: 'xây dựng' },
];
