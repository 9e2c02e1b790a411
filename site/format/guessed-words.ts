/** What the reader of a dead address was probably after: `/thu-tuc/dang-ky-khai-sinh.html` → `dang ky khai sinh`. */
export function guessedWords(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return last
    .replace(/\.\w{2,5}$/, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
    .slice(0, 80);
}
