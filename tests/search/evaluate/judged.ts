import { gradesOf, type Judgement } from '../judgements/judgement.ts';
import { judgements, styles, type Style } from '../judgements/judgements.ts';
import type { Find } from './contestant.ts';
import { meanOf, measuresOf, type Measures } from './measures.ts';

/** A judgement, what an engine found for it, and how good that is. */
export type Judged = {
  style: Style;
  judgement: Judgement;
  found: string[];
  measures: Measures;
};

/** Asks an engine every query that is judged. */
export async function judged(find: Find): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const style of styles) {
    for (const judgement of judgements[style]) {
      const found = await find(judgement.q, judgement.lang ?? 'vi');
      all.push({ style, judgement, found, measures: measuresOf(found, gradesOf(judgement)) });
    }
  }
  return all;
}

/** The means of every style, and of all queries. */
export type Figures = Record<Style | 'overall', Measures>;

export function figuresOf(all: Judged[]): Figures {
  const byStyle = Map.groupBy(all, ({ style }) => style);
  const mean = (of: Judged[]) => meanOf(of.map(({ measures }) => measures));
  return Object.fromEntries([
    ...Array.from(byStyle, ([style, of]) => [style, mean(of)]),
    ['overall', mean(all)],
  ]) as Figures;
}
