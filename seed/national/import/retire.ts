import { createLocalReq, type Payload } from 'payload';
import type { Shape } from '../national-procedure.ts';
import { inTransaction } from './in-transaction.ts';
import { currentRecords, keepRecord } from './records.ts';

/** More than this share of a catalogue does not vanish in one day: a source that has lost it was cut off. */
const plausibleShare = 0.2;

export type Retirement = { codes: string[] } | { refused: string };

/** Withdraws, with a reason citizens can read, what earlier imports brought and a complete source no longer has. */
export async function retireVanished(
  payload: Payload,
  {
    seen,
    isWhole,
    shapes,
    today,
    dryRun,
  }: {
    seen: ReadonlySet<string>;
    /** Whether every row of the source could be read. */
    isWhole: boolean;
    shapes: Shape[];
    today: Date;
    dryRun: boolean;
  },
): Promise<Retirement> {
  if (!isWhole)
    return {
      refused:
        'Parts of the source could not be read, so what is missing from it may be in them. Nothing was retired.',
    };
  const known = await currentRecords(await createLocalReq({}, payload), shapes);
  const vanished = known.filter(({ code }) => !seen.has(code));
  if (vanished.length > Math.max(20, known.length * plausibleShare))
    return {
      refused: `${vanished.length} of ${known.length} Procedures are not in the source. That is more than a day's changes: is the source complete? Nothing was retired.`,
    };
  const reason = `Thủ tục không còn trong danh mục quốc gia (đối chiếu ngày ${today.toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}).`;
  if (!dryRun)
    for (const record of vanished)
      await inTransaction(payload, async (req) => {
        await req.payload.update({
          collection: 'procedures',
          id: record.procedure,
          data: { withdrawal: { reason }, _status: 'draft' },
          locale: 'vi',
          depth: 0,
          req,
        });
        await keepRecord(req, { ...record, state: 'retired' });
      });
  return { codes: vanished.map(({ code }) => code) };
}
