/** Ways in which the same query reaches the server: none of them says anything else. */
export const sameTyped: Record<string, (q: string) => string> = {
  'marks as letters of their own (NFD)': (q) => q.normalize('NFD'),
  'compatibility forms (NFKC)': (q) => q.normalize('NFKC'),
  'upper case': (q) => q.toUpperCase(),
  'spaces around and between': (q) => `  ${q.replaceAll(' ', '   ')} `,
  'no-break spaces, as pasted from Word': (q) => q.replaceAll(' ', '\u00A0'),
  'zero-width spaces': (q) => `\uFEFF${q.replaceAll(' ', ' \u200B')}\u200B`,
  'ð for đ': (q) => q.replaceAll('đ', '\u00F0').replaceAll('Đ', '\u00D0'),
  'tones on the second vowel (hoà, thuỷ)': (q) =>
    q
      .normalize('NFD')
      .replace(/([oO])([\u0300\u0301\u0303\u0309\u0323])([aeAE])(?![\p{L}\p{M}])/gu, '$1$3$2')
      .replace(
        /(?<![qQ])([uU])([\u0300\u0301\u0303\u0309\u0323])([yY])(?![\p{L}\p{M}])/gu,
        '$1$3$2',
      )
      .normalize('NFC'),
  'i for y (kí, lí)': (q) =>
    q
      .normalize('NFD')
      .replace(/(?<![\p{L}\p{M}])([hklmstHKLMST])y(?=\p{M}+(?!\p{L}))/gu, '$1i')
      .normalize('NFC'),
};
