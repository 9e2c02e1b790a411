import type { Note } from '../dirt.ts';
import type { NationalCase } from '../national-procedure.ts';
import { cleaner } from '../text/clean.ts';
import type { PlainStep } from '../text/split-steps.ts';

type Text = string | number | null | undefined;
type Paper = { name: Text; originals: number; copies: number; required: boolean };
/** A group of papers as a source has it; some are variants of the Procedure, some only headings in its list of papers. */
export type PaperGroup = { name: Text; steps?: PlainStep[]; papers: Paper[] };

const presented = /giấy tờ.*xuất trình/iu;
const heading =
  /^[\s*–-]*((các )?(giấy tờ|thành phần hồ sơ|hồ sơ).*(phải nộp|xuất trình|gồm)|lưu ý|ghi chú)[\s:.]*$/iu;
const condition = /nếu có|trường hợp|đối với|\(nếu|hoặc không/iu;

/**
 * The Cases of a Procedure. Groups named “papers to hand in”, “papers to show” or “note” are one Case; other names are
 * variants, and each has all the steps, so that a citizen who chooses one misses none.
 */
export function readCases(steps: PlainStep[], groups: PaperGroup[], notes: Note[]): NationalCase[] {
  const { line } = cleaner(notes);
  const saysRequired = groups.some(({ papers }) => papers.some(({ required }) => required));
  const cases: NationalCase[] = [];
  let common: NationalCase | undefined;
  for (const group of groups) {
    const name = line(group.name, 'cases.name');
    const isHeading = name === undefined || heading.test(name);
    const dossier = group.papers.flatMap((paper) => {
      const text = line(paper.name, 'cases.dossier')?.replace(/^[-–+*•]\s*(?=\p{L})/u, '');
      if (!text) return [];
      const counted = paper.originals + paper.copies > 0;
      return {
        name: text,
        originals: paper.originals,
        copies: paper.copies,
        required: saysRequired ? paper.required : counted && !condition.test(text),
        presentOnly: name !== undefined && presented.test(name),
      };
    });
    if (!isHeading || group.steps)
      cases.push({
        name: name?.replace(/^[-–+*•]\s*|\s*:$/gu, ''),
        steps: group.steps ?? steps,
        dossier,
      });
    else if (common) common.dossier.push(...dossier);
    else cases.push((common = { steps, dossier }));
  }
  if (!saysRequired && groups.some(({ papers }) => papers.length > 0))
    notes.push({ dirt: 'required-unset', field: 'cases.dossier' });
  return cases.length > 0 ? cases : [{ steps, dossier: [] }];
}
