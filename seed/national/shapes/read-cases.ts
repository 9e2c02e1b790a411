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
  const bare = (raw: Text, field: string, marks: RegExp) =>
    // Only without its list marker is it seen to say nothing.
    line(line(raw, field)?.replace(marks, ''), field);
  const named = groups.map((group) => ({
    name: bare(group.name, 'cases.name', /^(?:[-–+*•]\s*)+|(?:\s*:)+$/gu),
    steps: group.steps,
    papers: group.papers.flatMap((paper) => {
      const name = bare(paper.name, 'cases.dossier', /^[-–+*•]\s*(?=\p{L})/u);
      return name ? [{ ...paper, name }] : [];
    }),
  }));
  const papers = named.flatMap((group) => group.papers);
  const saysRequired = papers.some(({ required }) => required);
  if (!saysRequired && papers.length > 0)
    notes.push({ dirt: 'required-unset', field: 'cases.dossier' });

  const cases: NationalCase[] = [];
  let common: NationalCase | undefined;
  for (const { name, steps: own, papers } of named) {
    const dossier = papers.map((paper) => ({
      ...paper,
      required: saysRequired ? paper.required : isForEveryone(paper),
      presentOnly: name !== undefined && presented.test(name),
    }));
    const isHeading = name === undefined || heading.test(name);
    if (!isHeading || own) cases.push({ name, steps: own ?? steps, dossier });
    else if (common) common.dossier.push(...dossier);
    else cases.push((common = { steps, dossier }));
  }
  return cases.length > 0 ? cases : [{ steps, dossier: [] }];
}

function isForEveryone({ name, originals, copies }: Paper & { name: string }): boolean {
  return originals + copies > 0 && !condition.test(name);
}
