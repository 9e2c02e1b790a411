import type { Case } from '#content/case';
import { titleOf } from '#content/document';
import type { Procedure } from '#content/procedure';
import type { Draft } from '../verify.ts';

/** The answer with what it is about in front, unless that is said anyway: `Đăng ký khai sinh – Lệ phí: …`. */
export function introduced(
  drafts: Draft[],
  { procedure, case: one }: { procedure: Procedure; case: Case },
): Draft[] {
  const [first, ...rest] = drafts;
  if (!first || first.text.includes(titleOf(procedure))) return drafts;
  const sources = first.passages.map(({ text }) => text).join(' ');
  const named =
    procedure.cases.length > 1 && one.name && sources.includes(one.name) ? ` (${one.name})` : '';
  return [{ ...first, text: `${titleOf(procedure)}${named} – ${first.text}` }, ...rest];
}
