/** Whether two wordings are one: capitals and spaces apart. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(words: string): string {
  return words.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');
}
