import type { Agency, OpeningHours } from '#content/agency';
import type { Case, DossierItem } from '#content/case';
import type { Channel, Fee } from '#content/channel';
import type { Locale } from '#content/locale';
import type { Procedure } from '#content/procedure';
import { textIn } from './text.ts';

/** What a Channel costs: `50.000 đồng (người nghèo được miễn)`. Undefined where no amount is published. */
export function feeOf(channel: Channel, lang: Locale): string | undefined {
  const known = channel.fees.filter((fee) => fee.amount !== undefined);
  if (known.length === 0) return undefined;
  const named = channel.fees.length > 1;
  return channel.fees.map((fee) => feeText(fee, named, lang)).join(', ');
}

/** What is said of fees whose amount is not published: the notes. */
export function feeNotesOf(channel: Channel): string[] {
  return [...new Set(channel.fees.flatMap(({ note }) => (note ? note.replace(/\.$/, '') : [])))];
}

function feeText({ kind, amount, note }: Fee, named: boolean, lang: Locale): string {
  const text = textIn(lang);
  const sum =
    amount === undefined ? text.feeUnknown : amount === 0 ? text.free : text.money(amount);
  return withNote(named ? `${text.fee[kind]} ${sum}` : sum, note);
}

/** How long a Channel takes: `5 ngày làm việc (…)`; undefined where nothing is published. */
export function timeOf({ time }: Channel, lang: Locale): string | undefined {
  const quantity = textIn(lang).time(time);
  if (quantity === '') return time.note?.replace(/\.$/, '');
  return withNote(quantity, time.note);
}

/** A fact with the way it holds for: `50.000 đồng khi nộp trực tiếp`; several sentences follow it: `nộp trực tiếp: …`. */
export function forWay(fact: string, ways: string, lang: Locale): string {
  const isLong = fact.includes('. ') && !fact.endsWith(')');
  return isLong ? `${ways}: ${fact}` : textIn(lang).when(fact, ways);
}

/** The dossier of a Case, a sentence a paper: `Cần nộp: Tờ khai (1 bản chính). Nộp trực tuyến thì …` */
export function papersOf({ dossier }: Case, lang: Locale): string[] {
  const { label } = textIn(lang);
  return dossier
    .toSorted((a, b) => Number(a.presentOnly) - Number(b.presentOnly))
    .map((item) => {
      const what = item.presentOnly ? label.shownOnly : label.handIn;
      const paper = asSentence(`${what}: ${paperText(item, lang)}`);
      return item.note ? `${paper} ${asSentence(item.note)}` : paper;
    });
}

function paperText(item: DossierItem, lang: Locale): string {
  const text = textIn(lang);
  const remarks = [
    item.originals > 0 && !item.presentOnly ? text.originals(item.originals) : [],
    item.copies > 0 && !item.presentOnly ? text.copies(item.copies) : [],
    item.required ? [] : text.label.ifNeeded,
  ].flat();
  return remarks.length === 0 ? item.name : `${item.name} (${remarks.join(', ')})`;
}

/** Opening hours in words: `thứ Hai–thứ Sáu 07:30–11:30, 13:30–17:00`. */
export function hoursText(hours: OpeningHours[], lang: Locale): string | undefined {
  if (hours.length === 0) return undefined;
  const byDays = new Map<string, string[]>();
  for (const { days, opens, closes } of hours) {
    const key = daysText(days, lang);
    byDays.set(key, [...(byDays.get(key) ?? []), `${opens}–${closes}`]);
  }
  return [...byDays].map(([days, times]) => `${days} ${times.join(', ')}`).join('; ');
}

function daysText(days: number[], lang: Locale): string {
  const { weekday } = textIn(lang);
  const sorted = days.toSorted((a, b) => a - b);
  const first = sorted[0]!;
  const last = sorted.at(-1)!;
  const running = last - first === sorted.length - 1 && sorted.length > 2;
  return running ? `${weekday(first)}–${weekday(last)}` : sorted.map(weekday).join(', ');
}

/** How to reach an Agency: address, telephone, e-mail, hours; what is not known is left out. */
export function contactOf(agency: Agency, lang: Locale): string[] {
  const { label } = textIn(lang);
  const lines: [string, string | undefined][] = [
    [label.address, agency.address],
    [label.phone, agency.phone],
    [label.email, agency.email],
    [label.hours, hoursText(agency.openingHours, lang)],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
}

/** How much can be done online. */
export function levelOf({ serviceLevel }: Procedure, lang: Locale): string {
  const text = textIn(lang);
  const { effective, legacyLevel } = serviceLevel;
  return withNote(text.level[effective], legacyLevel && text.legacyLevel(legacyLevel));
}

/** A text as a sentence: with its full stop. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed.replace(/[;,:]$/, '')}.`;
}

function withNote(text: string, note: string | undefined): string {
  return note ? `${text} (${note.replace(/\.$/, '')})` : text;
}
