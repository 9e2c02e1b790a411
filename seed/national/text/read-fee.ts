import type { Note } from '../dirt.ts';
import type { NationalFee } from '../national-procedure.ts';

type Said = { kind: NationalFee['kind']; value: number | null | undefined; note?: string };

const isFree =
  /^(miễn phí|miễn lệ phí|không thu phí|không thu lệ phí|không mất phí|không thu)\.?$/iu;

/**
 * A fee as a source states it. The national database stores 0 where the true fee stands in words or is not known at
 * all, so a 0 is *unknown* unless the words say that it is free; and figures below 1,000 are thousands or dollars.
 */
export function readFee({ kind, value, note }: Said, notes: Note[]): NationalFee {
  if (note && isFree.test(note)) return { kind, amount: 0, note };
  if (value === null || value === undefined) {
    notes.push({ dirt: 'fee-in-words', field: 'fees' });
    return { kind, note };
  }
  if (value === 0) {
    notes.push({ dirt: note ? 'fee-zero-with-prose' : 'fee-zero-alone', field: 'fees' });
    return { kind, note };
  }
  if (value >= 1000) return { kind, amount: value, note };
  notes.push({ dirt: 'fee-too-small', field: 'fees' });
  const figure = `Nguồn ghi ${value}, không rõ đơn vị`;
  return { kind, note: note ? `${note} (${figure})` : figure };
}
