import type { UploadTrouble } from './accept-upload.ts';

/** What is wrong with a file and what to do: Vietnamese, then English. */
export const uploadTroubles = {
  ending: [
    'Tệp phải là .xlsx, .csv, .json hoặc .jsonl.',
    'The file must be .xlsx, .csv, .json or .jsonl.',
  ],
  empty: ['Tệp trống.', 'The file is empty.'],
  'old-excel': [
    'Tệp này là Excel cũ (.xls). Hãy mở bằng Excel và lưu thành .xlsx.',
    'This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
  ],
  'not-excel': [
    'Tệp mang tên .xlsx nhưng không phải tệp Excel. Hãy tải lại từ nơi lấy tệp.',
    'The file is named .xlsx but is no Excel file. Download it again from where it came.',
  ],
  'not-text': [
    'Nội dung tệp không khớp với tên: .csv phải bắt đầu bằng cột “code”, .json và .jsonl bằng { hoặc [.',
    'What is in the file does not fit its name: .csv must begin with a column “code”, .json and .jsonl with { or [.',
  ],
  'too-large': [
    'Tệp lớn hơn 100 MB. Hãy chia thành nhiều tệp.',
    'The file is larger than 100 MB. Split it into several.',
  ],
} as const satisfies Record<UploadTrouble, readonly [string, string]>;
