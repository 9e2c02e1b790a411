/**
 * The text in the one spelling everything here compares: NFC, đ for its look-alike ð, ordinary spaces,
 * nothing invisible. Case and marks stay.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\u00AD\u034F\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu, '')
    .replace(/\s/gu, ' ')
    .replaceAll('\u00D0', 'Đ')
    .replaceAll('\u00F0', 'đ')
    .normalize('NFC');
}

/** The text as typed on a phone in a hurry: lower case, without marks, đ as d. `Đăng ký` → `dang ky`. */
export function fold(text: string): string {
  return normalise(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}
