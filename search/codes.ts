import { fold, normalise } from './fold.ts';

/** A code or document number found in a text, in its normal form, and where it stands. */
export type FoundCode = { code: string; start: number; end: number };

/**
 * The procedure codes and document numbers in a text, in any spelling: `1.004222`, `1004222` → `1004222`;
 * `42/2022/NĐ-CP`, `nd 42/2022` → `42/2022/nd-cp`, `42/2022/nd`. Places are those of the NFC text.
 */
export function codesIn(text: string): FoundCode[] {
  const folded = foldedInPlace(text);
  return [...procedureCodes(folded), ...documentNumbers(folded)].sort((a, b) => a.start - b.start);
}

/**
 * Words of a text that may be codes of another kind, those of forms and agencies: letters with a digit among them, in
 * one run, or parted before the digits. `Mẫu 02a.ĐKT` → `02a.dkt`; `CT 01`, `CT-01` → `ct01`.
 */
export function codeLikeIn(text: string): FoundCode[] {
  const folded = foldedInPlace(text);
  return [...folded.matchAll(codeLike), ...folded.matchAll(partedCode)].map((match) => ({
    code: match[1] === undefined ? match[0] : `${match[1]}${match[2]}`,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Everything a code may be asked by, itself included: `42/2022/nd-cp` → also `42/2022/nd`, `42/2022`. */
export function shorterForms(code: string): string[] {
  const [number, year, type] = code.split('/');
  if (year === undefined) return code.includes('.') ? [code, code.split('.')[0]!] : [code];
  if (type === undefined) return [code];
  return [...new Set([code, `${number}/${year}/${type.split('-')[0]}`, `${number}/${year}`])];
}

const types = 'nd|tt|ttlt|qd|nq|ct|kh|vbhn|pl|qh\\d{2}|tb|cv|hd';
const names: Record<string, string> = {
  'nghi dinh': 'nd',
  'thong tu': 'tt',
  'quyet dinh': 'qd',
  'nghi quyet': 'nq',
  'chi thi': 'ct',
  'ke hoach': 'kh',
};

const procedureCode =
  /(?<![\d./])(\d)[. ]?(\d{6})(?:[. ]000[. ]00[. ]00[. ]([a-z]\d{2}))?(?![\d/])/gu;
const documentNumber = new RegExp(
  `(?<![\\d/.])(?:(${types}|${Object.keys(names).join('|')})(?: so)?[ .]*)?` +
    `(\\d{1,5}) ?/ ?(?:(\\d{4})(?: ?[/ -] ?(${types})(?:[- ]?([a-z]+))?)?|(${types})-([a-z]+))(?![\\d/])`,
  'gu',
);

const codeLike =
  /(?<![a-z0-9])(?=[a-z0-9./-]*\d)(?=[a-z0-9./-]*[a-z])[a-z0-9]+(?:[./-][a-z0-9]+)*/gu;

const partedCode = /(?<![a-z0-9./-])([a-z]{1,5})[ .-](\d{1,3}[a-z]?)(?![a-z0-9/])/gu;

/** The folded NFC text with every letter where it was: a mark that belongs to no letter is left out by folding. */
function foldedInPlace(text: string): string {
  const normal = normalise(text);
  const folded = fold(normal);
  if (folded.length === normal.length) return folded;
  return Array.from({ length: normal.length }, (_, at) => {
    const letter = fold(normal.charAt(at));
    return letter.length === 1 ? letter : '\u0000';
  }).join('');
}

function procedureCodes(folded: string): FoundCode[] {
  return Array.from(folded.matchAll(procedureCode), (match) => ({
    code: match[1]! + match[2]! + (match[3] ? `.${match[3]}` : ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function documentNumbers(folded: string): FoundCode[] {
  return Array.from(folded.matchAll(documentNumber), (match) => {
    const [, said, number, year, type, issuer, yearless, yearlessIssuer] = match;
    const kind = type ?? (said === undefined ? undefined : (names[said] ?? said));
    const tail = kind === undefined ? '' : `/${kind}${issuer ? `-${issuer}` : ''}`;
    const plain = Number(number).toString();
    return {
      code:
        year === undefined ? `${plain}/${yearless}-${yearlessIssuer}` : `${plain}/${year}${tail}`,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
