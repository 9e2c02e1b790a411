import { codeLikeIn, codesIn, shorterForms } from '../codes.ts';
import { termsOf } from '../terms.ts';
import type { Step } from './draft.ts';

/** Takes codes and document numbers that are published out of the words: `nd 42/2022`, `1004222`, `CT01`. Others stay words. */
export const readCodes: Step = (draft, { lang, vocabulary }) => {
  const numbers = codesIn(draft.text).flatMap((at) => {
    const code = shorterForms(at.code).find((form) => vocabulary.hasCode(form));
    return code === undefined ? [] : [{ ...at, code }];
  });
  const others = codeLikeIn(draft.text)
    .filter(({ code }) => vocabulary.hasCode(code))
    .filter((one) => !numbers.some((at) => one.start < at.end && one.end > at.start));
  const found = [...numbers, ...others];
  if (found.length === 0) return draft;
  const words = termsOf(draft.text, lang)
    .filter(({ start, end }) => !found.some((at) => start < at.end && end > at.start))
    .map(({ written, term }) => ({ written, term, variants: [] }));
  return {
    ...draft,
    words,
    codes: [...new Set(found.map((at) => at.code))],
    notes: [
      ...draft.notes,
      ...found.map((at) => ({
        step: 'code',
        found: draft.text.slice(at.start, at.end),
        readAs: at.code,
        because: 'it is the code or number of something published',
      })),
    ],
  };
};
