import type { Judged } from './judged.ts';
import { saidBy } from './said-by.ts';

/** The questions that came out worst, so that they can be mended; perfect ones are never among them. */
export function worstOf(all: Judged[], howMany: number): Judged[] {
  return all
    .map((one) => ({ one, faults: faultsOf(one) }))
    .filter(({ faults }) => faults > 0)
    .sort((a, b) => b.faults - a.faults)
    .slice(0, howMany)
    .map(({ one }) => one);
}

// What is said wrongly weighs more than what is left out.
function faultsOf({
  golden,
  answer,
  unsaid,
  cited,
  strange,
  foreign,
  forbidden,
  retrieved,
}: Judged) {
  const off = answer.status === golden.outcome ? 0 : answer.status === 'answered' ? 10 : 4;
  const astray = 20 * (strange.length + foreign.length + forbidden.length);
  const uncited = cited ? cited.of - cited.wanted + (cited.made - cited.right) / 2 : 0;
  const missed = retrieved ? retrieved.of - retrieved.found : 0;
  return off + astray + unsaid.length + uncited + missed;
}

/** Prints what was wanted and what came. */
export function tellWorst({
  topic,
  golden,
  answer,
  unsaid,
  strange,
  foreign,
  forbidden,
  retrieved,
}: Judged) {
  const missed = retrieved && retrieved.found < retrieved.of ? ', not retrieved' : '';
  console.log(
    `\n[${topic}] ${golden.q}\n  wanted ${golden.outcome}, got ${answer.status}${missed}`,
  );
  if (golden.from) console.log(`  wanted ${golden.from.map((one) => String(one)).join(' and ')}`);
  if (unsaid.length > 0) console.log(`  unsaid ${unsaid.join(' | ')}`);
  const astray = [
    ...strange.flatMap(({ words, numbers }) => [...words, ...numbers]),
    ...foreign,
    ...forbidden,
  ];
  if (astray.length > 0) console.log(`  astray ${astray.join(' | ')}`);
  if (answer.status === 'answered') {
    console.log(`  cited  ${answer.citations.map(({ url }) => url).join(' ')}`);
  }
  console.log(`  said   ${saidBy(answer).replaceAll('\n', ' / ').slice(0, 300)}`);
}
