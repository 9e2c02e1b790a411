import type { FromJournal } from './from-journal.ts';
import { round } from './load.ts';
import type { Measured } from './measure.ts';
import type { PortalMeasured } from './through-portal.ts';

/** What one catalogue showed. */
export type Figures = {
  documents: number;
  queries: number;
  ours: Measured;
  /** Engines as they come, by name. */
  others?: Record<string, Measured>;
  journal?: FromJournal;
  portal?: PortalMeasured;
};

/** Prints the figures of a catalogue as tables. */
export function printFigures({ documents, queries, ours, others = {}, ...rest }: Figures) {
  console.log(`\n${documents} documents, ${queries} searches with all facets, in one process`);
  const mine = rowOf(ours);
  const rows = Object.entries(others).flatMap(([name, one]) => {
    const theirs = rowOf(one);
    return [
      [`${name} as it comes`, theirs] as const,
      [`ours / ${name}`, ratio(mine, theirs)] as const,
    ];
  });
  console.table({ 'embedded engine': mine, ...Object.fromEntries(rows) });
  console.log('p95 in milliseconds, by the way of searching');
  console.table({ 'embedded engine': ours['p95 ms by style'] });
  console.log('Suggestions while typing');
  console.table({ 'embedded engine': ours.suggestions });
  if (rest.journal) {
    console.log('From the publisher’s journal, content and index');
    console.table({ 'embedded engine': rest.journal });
  }
  if (!rest.portal) return;
  const { loads, ...portal } = rest.portal;
  console.log('A portal server in its own process');
  console.table({ portal });
  console.log('GET /api/search over HTTP');
  console.table(loads.map(({ times, ...load }) => ({ ...load, ...times })));
}

type Row = Record<string, number>;

function rowOf({ alone, ...figures }: Measured): Row {
  return {
    'index ms': figures['index ms'],
    'heap MB': figures['heap MB'],
    'queries/s on one core': figures['queries/s on one core'],
    ...alone,
  };
}

function ratio(mine: Row, theirs: Row): Row {
  return Object.fromEntries(
    Object.entries(mine).map(([name, value]) => [name, round(value / (theirs[name] ?? NaN))]),
  );
}
