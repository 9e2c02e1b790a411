const full = /(\d{1,4})\s*\/\s*((?:19|20)\d{2})\s*\/\s*(\p{L}[\p{L}\d]*(?:\s*-\s*[\p{L}\d]+)*)/u;
const withoutYear = /(\d{1,5})\s*\/\s*(\p{L}{1,6}\s*-\s*[\p{L}\d]+(?:\s*-\s*[\p{L}\d]+)*)/u;

/** The number of a legal document as it is printed – `08/2025/TT-BTP` – out of the words around it. Undefined when there is none. */
export function legalNumberIn(text: string): string | undefined {
  const [, n, year, kind] = full.exec(text) ?? [];
  if (n && year && kind) return `${n}/${year}/${sign(kind)}`;
  const [, number, sort] = withoutYear.exec(text) ?? [];
  return number && sort ? `${number}/${sign(sort)}` : undefined;
}

/** What two spellings of one number have in common: no leading zeros, no marks, no spaces, no case. */
export function foldNumber(number: string): string {
  return number
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐð]/gu, 'd')
    .toLowerCase()
    .replaceAll(/[\s.]/gu, '')
    .replaceAll(/^0+(?=\d)/gu, '');
}

// Signs are in capitals but for “TTg”, the Prime Minister's.
function sign(kind: string): string {
  return kind
    .replaceAll(/\s/gu, '')
    .split('-')
    .map((part) => (part.toLowerCase() === 'ttg' ? 'TTg' : part.toUpperCase()))
    .join('-');
}
