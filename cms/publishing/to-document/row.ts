/** What Payload hands out where a relation may be an id or the row itself. */
type Related = number | string | { id: number | string };

/** The id of a relation, as Documents carry it. */
export function idOf(related: Related | null | undefined): string | undefined {
  if (related === null || related === undefined) return undefined;
  return String(typeof related === 'object' ? related.id : related);
}

/** The ids of a list of relations. */
export function idsOf(related: Related[] | null | undefined): string[] {
  return (related ?? []).map((one) => idOf(one)!);
}

/** Text without surrounding space, in NFC; undefined when nothing is left. */
export function textOf(value: string | null | undefined): string | undefined {
  const text = value?.normalize('NFC').trim();
  return text === '' ? undefined : text;
}

/** The non-empty texts of a list. */
export function textsOf(values: (string | null | undefined)[] | null | undefined): string[] {
  return (values ?? []).map(textOf).filter((text) => text !== undefined);
}

/** The texts of an array field whose rows hold one `text`. */
export function linesOf(rows: { text?: string | null }[] | null | undefined): string[] {
  return textsOf(rows?.map((row) => row.text));
}

/** The calendar day of a stored date, in Việt Nam. */
export function dayOf(date: string | null | undefined): string | undefined {
  return date ? days.format(new Date(date)) : undefined;
}

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
