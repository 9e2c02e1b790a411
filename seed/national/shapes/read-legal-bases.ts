import type { Note } from '../dirt.ts';
import type { NationalProcedure } from '../national-procedure.ts';
import { cleaner } from '../text/clean.ts';
import { foldNumber, legalNumberIn } from '../text/fold-number.ts';
import { isInCapitals, sentenceCase } from '../text/sentence-case.ts';

type Text = string | number | null | undefined;
type LegalBasis = NonNullable<NationalProcedure['legalBases']>[number];
type Said = Partial<Omit<LegalBasis, 'number' | 'title'>> & { number: Text; title: Text };

/** The legal documents a Procedure cites, each once by its folded number. */
export function readLegalBases(list: Said[], notes: Note[]): LegalBasis[] {
  const { line } = cleaner(notes);
  const bases = new Map<string, LegalBasis>();
  for (const { number: rawNumber, title: rawTitle, ...more } of list) {
    const given = line(rawNumber, 'legalBases');
    const title = line(rawTitle, 'legalBases');
    const number = legalNumberIn(given ?? '') ?? legalNumberIn(title ?? '');
    if (number === undefined) {
      notes.push({ dirt: 'legal-number-missing', field: 'legalBases' });
      continue;
    }
    if (number !== given) notes.push({ dirt: 'legal-number-repaired', field: 'legalBases' });
    const key = foldNumber(number);
    const named = title && isInCapitals(title) ? sentenceCase(title) : title;
    if (!bases.has(key))
      bases.set(key, { ...more, number, title: named ?? `Văn bản số ${number}` });
  }
  return [...bases.values()];
}
