import type { Case } from '#content/case';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** Years of age, from inclusive, to exclusive. */
type Ages = { from: number; to: number };

/** The Case for the age that a question tells ("bé 5 tuổi", "dưới 14"); undefined where Cases do not differ by it. */
export function caseOfAge(cases: Case[], question: Word[]): Case | undefined {
  const told = agesIn(question);
  if (!told) return undefined;
  const fitting = cases.filter(({ name }) => {
    const of = agesIn(wordsOf(name ?? ''));
    return of !== undefined && of.from <= told.from && told.to <= of.to;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function agesIn(words: Word[]): Ages | undefined {
  const text = words.map((word) => word.folded).join(' ');
  const found =
    /(?:(duoi|chua du|chua toi|under|below|tu du|tu|du|tren|from|over) )?(\d{1,3})(?= (?:tuoi|year)|$)/.exec(
      text,
    );
  if (!found) return undefined;
  const age = Number(found[2]);
  if (found[1] === undefined) return { from: age, to: age + 1 };
  return below.has(found[1]) ? { from: 0, to: age } : { from: age, to: Infinity };
}

const below = new Set(['duoi', 'chua du', 'chua toi', 'under', 'below']);
