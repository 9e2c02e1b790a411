import { fieldInWords } from './field-in-words.ts';

type Rule = [RegExp, (...found: string[]) => string];

// The importer says its reasons in English, for operators too.
const vietnamese: Rule[] = [
  [/^new$/u, () => 'thủ tục mới'],
  [/^new, for the administration itself$/u, () => 'mới, thủ tục nội bộ'],
  [/^is in the source again$/u, () => 'có lại trong nguồn'],
  [/^is no longer in the source$/u, () => 'không còn trong nguồn'],
  [/^was written here, not imported$/u, () => 'do cán bộ viết, không phải nhập vào'],
  [/^was edited here: (.+)$/u, (fields) => `cán bộ đã sửa: ${fieldsIn(fields)}`],
  [/^the source changed$/u, () => 'nguồn đã thay đổi'],
  [/^has a draft that is not published$/u, () => 'đang có bản nháp chưa xuất bản'],
  [/^could not be published: (.+)$/su, (why) => `chưa xuất bản được: ${why}`],
  [/^has no title$/u, () => 'không có tên'],
  [/^is no Procedure in a shape known here$/u, () => 'không phải thủ tục theo dạng đã biết'],
  [
    /^“(.*)” is not a procedure code.*$/su,
    (code) => `“${code}” không phải mã thủ tục (một chữ số, dấu chấm, sáu chữ số)`,
  ],
  [/^“(.*)” is marked by the source as deleted$/su, (code) => `“${code}” đã bị nguồn đánh dấu xóa`],
  [
    /^another row of this source has the code (\S+) too; the first is kept$/u,
    (code) => `một hàng khác cũng có mã ${code}; giữ hàng đầu`,
  ],
  [/^is a Procedure of another province \((.+)\)$/u, (place) => `thủ tục của tỉnh khác (${place})`],
  [/^(\S+) was not saved: (.+)$/su, (code, why) => `chưa lưu được ${code}: ${why}`],
  [/^is an old Excel file.*$/u, () => 'là tệp Excel cũ (.xls); hãy lưu thành .xlsx'],
  [/^is neither JSON, JSONL nor CSV.*$/u, () => 'không phải JSON, JSONL hay CSV có cột “code”'],
  [/^the line is not valid JSON$/u, () => 'dòng này không phải JSON hợp lệ'],
  [/^is one JSON document of more.*$/u, () => 'là một tệp JSON lớn hơn 64 MB; hãy dùng JSONL'],
  [/^is not valid JSON$/u, () => 'không phải JSON hợp lệ'],
  [/^its message is not valid JSON$/u, () => 'phần “message” không phải JSON hợp lệ'],
  [
    /^has (\d+) cells where the header has (\d+)$/u,
    (cells, header) => `có ${cells} ô trong khi dòng tiêu đề có ${header}`,
  ],
  [/^ends inside quotes$/u, () => 'kết thúc giữa dấu ngoặc kép'],
  [/^cannot be read as Excel.*$/su, () => 'không đọc được như tệp Excel; tệp có thể bị hỏng'],
  [/^is a ZIP file, but no Excel file$/u, () => 'là tệp ZIP, không phải Excel'],
  [/^is larger than any list.*$/u, () => 'lớn hơn mọi danh mục có thể có'],
  [/^has no row with the columns.*$/u, () => 'không có dòng tiêu đề với cột “Mã số” và “Tên”'],
  [/^has “(.*)” in a column without a name$/su, (cell) => `có “${cell}” ở cột không có tên`],
  [
    /^Parts of the source could not be read.*$/u,
    () => 'Có phần của tệp không đọc được, nên không gỡ thủ tục nào.',
  ],
  [
    /^(\d+) of (\d+) Procedures are not in the source.*$/u,
    (gone, all) =>
      `${gone} trong ${all} thủ tục không có trong tệp, nhiều hơn thay đổi của một ngày. Tệp có đủ không? Không gỡ thủ tục nào.`,
  ],
];

/** Why something became of a row, in the reader's language; what has no words yet stays as the importer says it. */
export function reasonInWords(reason: string, language: string): string {
  if (language === 'en') return reason;
  for (const [pattern, say] of vietnamese) {
    const found = pattern.exec(reason);
    if (found) return say(...found.slice(1));
  }
  return reason;
}

function fieldsIn(list: string): string {
  return list
    .split(', ')
    .map((field) => fieldInWords(field, 'vi'))
    .join(', ');
}
