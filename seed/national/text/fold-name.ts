/** What the spellings of one agency's or field's name have in common: case, punctuation, abbreviations, where the tone stands. */
export function foldName(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => expanded[word] ?? word);
  return (
    words
      .join(' ')
      .normalize('NFD')
      // òa and oà, ủy and uỷ are one syllable: the tone is put behind it, and other marks stay with their letters.
      .replaceAll(
        /\p{L}[\p{L}\p{M}]*/gu,
        (word) => word.replaceAll(tones, '') + (word.match(tones) ?? []).join(''),
      )
      .normalize('NFC')
  );
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const expanded: Record<string, string> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  tp: 'thành phố',
  hcm: 'hồ chí minh',
};
