import type { SearchRecord } from '#search/search-record';
import type { NationalQuestion } from './national-questions.ts';

// As official question pages put them; … is what the procedure does.
const ways = [
  'Thành phần hồ sơ thực hiện thủ tục … gồm những gì?',
  'Quy định về phí, lệ phí thực hiện …?',
  'Trình tự thực hiện thủ tục … như thế nào?',
  'Cơ quan nào có thẩm quyền …?',
  'Thời hạn giải quyết hồ sơ … là bao lâu?',
  'Trường hợp nào thì phải thực hiện thủ tục …?',
  'Tôi muốn … thì nộp hồ sơ ở đâu, cần những loại giấy tờ gì?',
  'Cho tôi hỏi … có nộp trực tuyến được không?',
];

/** Every `nth` title, without what stands in brackets, put as a question; all procedures of that short title are expected. */
export function madeFromTitles(records: SearchRecord[], nth: number): NationalQuestion[] {
  const byMatter = Map.groupBy(records, ({ title }) => matterOf(title));
  return [...byMatter]
    .filter(([matter], i) => i % nth === 0 && matter.length < 200)
    .map(([matter, same], i) => ({
      q: ways[i % ways.length]!.replace('…', matter),
      kind: 'made from titles',
      expected: new Map(same.map(({ kind, id }) => [`${kind}:${id}`, 3])),
      saysMatter: true,
    }));
}

function matterOf(title: string): string {
  return title
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^thủ tục /iu, '')
    .replace(/\.$/u, '')
    .toLowerCase();
}
