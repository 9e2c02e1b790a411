import { abbreviations } from '../understand/abbreviations.ts';

/** What else a title may be called: without what it says about where and for whom, and with its abbreviations spelled out. */
export function otherNames(title: string): string[] {
  const core = title.replace(inBrackets, ' ').replace(whereDone, '').trim();
  const all = [core, spelledOut(title)].filter((name) => name !== '' && name !== title);
  return [...new Set(all)];
}

const inBrackets = /\s*\([^()]*\)/gu;
// `… thực hiện tại cấp tỉnh`, `… thuộc thẩm quyền của Bộ …`: nobody types it, and it makes the matter a small part of the title.
const whereDone = /,? (?:thực hiện (?:tại|bằng|ở|trên)|thuộc thẩm quyền|trên địa bàn)(?= ).*$/iu;

/** `sổ BHXH` → `sổ bảo hiểm xã hội`: titles have either, and people type either. */
function spelledOut(title: string): string {
  return title.replace(capitals, (written) => meanings.get(written.toLowerCase()) ?? written);
}

const capitals = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

const meanings = new Map(
  abbreviations.flatMap(({ says, means }) =>
    says.filter((said) => !said.includes(' ')).map((said) => [said, means[0]!] as const),
  ),
);
