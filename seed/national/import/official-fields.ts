import { fingerprint, type Fingerprints } from './fingerprint.ts';

/** The fields of a Procedure's row that official sources fill. All others are the editors' own. */
const officialFields = [
  'title',
  'cases',
  'channels',
  'requirements',
  'results',
  'levels',
  'fields',
  'audiences',
  'agencies.executing',
  'agencies.competent',
  'agencies.coordinating',
  'legalBases',
  'receivingAddress',
  'publishingDecision',
  'flags.joint',
  'flags.anyOffice',
  'serviceLevel.effective',
  'sourceUrl',
] as const;
export type OfficialField = (typeof officialFields)[number];

/** What a source says of a Procedure, as values of its row. A field it does not speak of is absent. */
export type OfficialValues = Partial<Record<OfficialField, unknown>>;

type Row = Record<string, unknown>;

/** Fingerprints of what a source says. What it says to be empty is there as an empty text. */
export function fingerprintsOf(values: OfficialValues): Fingerprints {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, fingerprint(value) ?? '']),
  );
}

/** Fingerprints of what stands in a row of the CMS. */
export function fingerprintsOfRow(row: Row): Fingerprints {
  return Object.fromEntries(
    officialFields.map((field) => [field, fingerprint(valueIn(row, field)) ?? '']),
  );
}

/** Values as the CMS takes them: a group is whole, with what it had beside them. */
export function rowData(values: OfficialValues, current: Row = {}): Row {
  const data: Row = {};
  for (const [field, value] of Object.entries(values)) {
    const [group = field, name] = field.split('.');
    if (name === undefined) data[field] = value ?? null;
    else
      data[group] = { ...(current[group] as Row), ...(data[group] as Row), [name]: value ?? null };
  }
  return data;
}

function valueIn(row: Row, field: OfficialField): unknown {
  const [group = field, name] = field.split('.');
  return name === undefined ? row[group] : (row[group] as Row | undefined)?.[name];
}
