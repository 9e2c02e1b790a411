import type { Case, DossierItem } from '#content/case';
import type { Channel, ProcessingTime } from '#content/channel';
import type { Locale } from '#content/locale';
import type { Procedure } from '#content/procedure';
import { counted, wordsOf } from '../text/words.ts';
import { formatTime } from './duration.ts';
import { formatFee } from './money.ts';
import { formatNumber } from './number.ts';

/** A fact in a few words, with a condition or detail in small print. */
export type Glimpse = { value: string; note?: string };

/** How long it takes, over all channels: one time, or from the shortest to the longest of one unit. */
export function timeAtAGlance({ channels }: Procedure, locale: Locale): Glimpse {
  const times = distinct(
    channels.map(({ time }) => time),
    (time) => formatTime(time, locale) ?? time.note ?? '',
  );
  const [first] = times;
  const { procedure: words } = wordsOf(locale);
  if (!first) return { value: words.noFeeListed };
  if (times.length === 1) return oneTime(first, locale);
  return { value: timeRange(times, locale) ?? words.timeVaries };
}

function oneTime(time: ProcessingTime, locale: Locale): Glimpse {
  const value = formatTime(time, locale);
  if (value !== undefined) return { value, note: time.note };
  return { value: time.note ?? wordsOf(locale).procedure.timeVaries };
}

function timeRange(times: ProcessingTime[], locale: Locale): string | undefined {
  const known = times.filter(({ quantity }) => quantity !== undefined);
  const sorted = known.toSorted((a, b) => (a.quantity ?? 0) - (b.quantity ?? 0));
  const [shortest] = sorted;
  const longest = sorted.at(-1);
  if (!shortest || !longest || known.some(({ unit }) => unit !== shortest.unit)) return undefined;
  const from = formatNumber(shortest.quantity ?? 0, locale);
  return known.length === times.length ? `${from}–${formatTime(longest, locale) ?? ''}` : undefined;
}

/** What it costs, over all channels. One unknown fee makes the whole depend on the case; unknown is never free. */
export function feeAtAGlance({ channels }: Procedure, locale: Locale): Glimpse {
  const { procedure: words } = wordsOf(locale);
  const fees = channels.flatMap((channel) => channel.fees);
  const amounts = [...new Set(fees.map((fee) => formatFee(fee, locale)))];
  const [only] = amounts;
  if (only === undefined) return { value: words.noFeeListed };
  if (amounts.length > 1) return severalFees(channels, locale);
  const notes = [...new Set(fees.map(({ note }) => note))];
  return { value: only, note: notes.length === 1 ? notes[0] : undefined };
}

function severalFees(channels: Channel[], locale: Locale): Glimpse {
  const fees = channels.flatMap((channel) => channel.fees);
  const known = fees
    .filter(({ amount }) => amount !== undefined)
    .toSorted((a, b) => (a.amount ?? 0) - (b.amount ?? 0));
  const amounts = [...new Set(known.map((fee) => formatFee(fee, locale)))];
  const all = known.length === fees.length;
  if (all) return { value: [amounts[0], amounts.at(-1)].join(' – ') };
  return { value: wordsOf(locale).procedure.feeVaries, note: amounts.join(', ') };
}

/** How many papers the Case needs. */
export function papersAtAGlance({ dossier }: Case, locale: Locale): Glimpse {
  const words = wordsOf(locale);
  const count = (which: (item: DossierItem) => boolean) => dossier.filter(which).length;
  const handedIn = count((item) => item.required && !item.presentOnly);
  const presented = count((item) => item.required && item.presentOnly);
  const optional = count((item) => !item.required);
  if (dossier.length === 0) return { value: words.procedure.noPapers };
  const notes = [
    presented > 0 && counted(words.counts.presented, presented),
    optional > 0 && counted(words.counts.optional, optional),
  ];
  return {
    value: handedIn === 0 ? words.procedure.noneToHandIn : counted(words.counts.paper, handedIn),
    note: notes.filter(Boolean).join(', ') || undefined,
  };
}

function distinct<T>(values: T[], keyOf: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
