import { setTimeout as pause } from 'node:timers/promises';
import type { Procedure } from '#content/procedure';
import { numberOn } from './numbered-edits.ts';

/** What was seen of some pages while they were edited. Times are in ms. */
export type Seen = {
  looks: number;
  /** Ids of Procedures whose last edit never came. */
  lost: string[];
  backwards: string[];
  torn: string[];
  longestGap: number;
  longestWait: number;
};

/** Looks at the pages of numbered edits, one after another, until it is told to end. */
export function watchPages(
  procedures: Procedure[],
  read: (procedure: Procedure) => Promise<string | undefined>,
) {
  const expected = new Map<string, { number: number; at: number }[]>();
  const last = new Map<string, number>();
  const seen: Seen = { looks: 0, lost: [], backwards: [], torn: [], longestGap: 0, longestWait: 0 };
  let changedAt = performance.now();
  const over = new AbortController();
  const watching = (async () => {
    for (let n = 0; !over.signal.aborted; n += 1) {
      await look(procedures[n % procedures.length]!);
      await pause(2);
    }
  })();

  async function look(procedure: Procedure) {
    const { id } = procedure;
    const page = await read(procedure);
    const now = performance.now();
    seen.looks += 1;
    if (page === undefined || !page.trimEnd().endsWith('</html>')) return void seen.torn.push(id);
    const number = numberOn(page) ?? 0;
    const before = last.get(id) ?? 0;
    if (number < before) seen.backwards.push(`${id} from ${before} to ${number}`);
    if (number === before) return;
    last.set(id, number);
    seen.longestGap = Math.max(seen.longestGap, now - changedAt);
    changedAt = now;
    const waiting = expected.get(id) ?? [];
    for (const one of waiting.filter((edit) => edit.number <= number))
      seen.longestWait = Math.max(seen.longestWait, now - one.at);
    expected.set(
      id,
      waiting.filter((edit) => edit.number > number),
    );
  }

  return {
    /** Notes that an edit is committed. */
    expect(id: string, number: number) {
      expected.set(id, [...(expected.get(id) ?? []), { number, at: performance.now() }]);
    },
    /** Looks at every page once more and tells what was seen. */
    async end(): Promise<Seen> {
      over.abort();
      await watching;
      for (const procedure of procedures) await look(procedure);
      for (const [id, waiting] of expected) if (waiting.length > 0) seen.lost.push(id);
      return seen;
    },
  };
}
