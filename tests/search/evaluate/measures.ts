/** How good one list of Documents is, given the grades of those that serve the searcher. */
export type Measures = { 'nDCG@10': number; 'hit@1': number; 'hit@10': number; MRR: number };

/** Measures the first ten found; a hit is a Document of the best grade. */
export function measuresOf(found: string[], grades: Map<string, number>): Measures {
  const first = found.slice(0, 10);
  const best = Math.max(...grades.values());
  const place = first.findIndex((name) => grades.get(name) === best);
  return {
    'nDCG@10': ndcg(first, grades),
    'hit@1': place === 0 ? 1 : 0,
    'hit@10': place >= 0 ? 1 : 0,
    MRR: place >= 0 ? 1 / (place + 1) : 0,
  };
}

/** The mean of each measure. */
export function meanOf(all: Measures[]): Measures {
  const mean = (name: keyof Measures) =>
    all.reduce((sum, one) => sum + one[name], 0) / Math.max(1, all.length);
  return {
    'nDCG@10': mean('nDCG@10'),
    'hit@1': mean('hit@1'),
    'hit@10': mean('hit@10'),
    MRR: mean('MRR'),
  };
}

function ndcg(found: string[], grades: Map<string, number>): number {
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
  return gain(found.map((name) => grades.get(name) ?? 0)) / gain(ideal);
}

/** Discounted cumulative gain with gains of 2^grade − 1. */
function gain(grades: number[]): number {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
}
