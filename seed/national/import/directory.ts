import type { PayloadRequest } from 'payload';
import type { Named, NationalProcedure } from '../national-procedure.ts';
import { foldNumber } from '../text/fold-number.ts';
import { foldName } from '../text/fold-name.ts';
import { proposedAgency, proposedAudience, proposedField } from './proposals.ts';

type NamedCollection = 'agencies' | 'fields' | 'audiences';
type LegalBasis = NonNullable<NationalProcedure['legalBases']>[number];
type Id = number | string;

/** The agencies, fields, audiences and legal documents of the CMS, found by the names and codes that sources use. */
export interface Directory {
  /** Ids of what is named, each once; what is not there yet is proposed. */
  idsOf(
    collection: NamedCollection,
    named: Named[],
    req: PayloadRequest | undefined,
  ): Promise<Id[]>;
  legalDocuments(
    bases: LegalBasis[],
    place: string | undefined,
    req: PayloadRequest | undefined,
  ): Promise<Id[]>;
  /** What was proposed so far: drafts that an editor publishes, or replaces by an alias of what is there. */
  proposed: { collection: NamedCollection | 'legal-documents'; name: string }[];
}

const propose = { agencies: proposedAgency, fields: proposedField, audiences: proposedAudience };

/** Reads the directory once. Without a `req` to write in, what is missing is named but not made. */
export async function openDirectory(req: PayloadRequest): Promise<Directory> {
  const known = new Map<string, Id>();
  for (const collection of ['agencies', 'fields', 'audiences'] as const)
    for (const row of await everyRow(req, collection)) {
      const names = [row.name, row.shortName, ...((row.aliases as unknown[] | null) ?? [])];
      for (const name of names)
        if (typeof name === 'string' && name) setOnce(known, nameKey(collection, name), row.id);
      if (typeof row.code === 'string' && row.code)
        setOnce(known, codeKey(collection, row.code), row.id);
    }
  for (const row of await everyRow(req, 'legal-documents'))
    known.set(`legal:${foldNumber(String(row.number))}`, row.id);
  const proposed: Directory['proposed'] = [];

  async function idOf(
    collection: NamedCollection,
    one: Named,
    into: PayloadRequest | undefined,
  ): Promise<Id> {
    const byName = nameKey(collection, one.name);
    const id =
      known.get(byName) ?? (one.code ? known.get(codeKey(collection, one.code)) : undefined);
    if (id !== undefined) return id;
    const made = into
      ? (
          await into.payload.create({
            collection,
            data: { ...propose[collection](one), _status: 'draft' } as never,
            draft: true,
            locale: 'vi',
            depth: 0,
            req: into,
          })
        ).id
      : `new:${byName}`;
    proposed.push({ collection, name: one.name });
    known.set(byName, made);
    if (one.code) setOnce(known, codeKey(collection, one.code), made);
    return made;
  }

  return {
    proposed,
    async idsOf(collection, named, into) {
      const ids = new Set<Id>();
      for (const one of named) ids.add(await idOf(collection, one, into));
      return [...ids];
    },
    async legalDocuments(bases, place, into) {
      const ids = new Set<Id>();
      for (const basis of bases) {
        const number = printedNumber(basis.number, place);
        const key = `legal:${foldNumber(number)}`;
        let id = known.get(key);
        if (id === undefined) {
          id = into ? await createLegalDocument({ ...basis, number }, into) : `new:${key}`;
          proposed.push({ collection: 'legal-documents', name: number });
          known.set(key, id);
        }
        ids.add(id);
      }
      return [...ids];
    },
  };
}

/** Every province counts its own decisions and resolutions, so theirs bear its name: `28/2026/QĐ-UBND (Gia Lai)`. */
function printedNumber(number: string, place: string | undefined): string {
  return place && /(UBND|HĐND|HDND)$/u.test(number) ? `${number} (${place})` : number;
}

async function createLegalDocument(basis: LegalBasis, req: PayloadRequest): Promise<Id> {
  const noon = (day: string | undefined) => day && `${day}T12:00:00.000Z`;
  const { id } = await req.payload.create({
    collection: 'legal-documents',
    data: {
      ...basis,
      issuedOn: noon(basis.issuedOn),
      effectiveFrom: noon(basis.effectiveFrom),
      _status: 'published',
    },
    locale: 'vi',
    depth: 0,
    req,
  });
  return id;
}

async function everyRow(req: PayloadRequest, collection: NamedCollection | 'legal-documents') {
  const { docs } = await req.payload.find({
    collection,
    pagination: false,
    depth: 0,
    draft: true,
    locale: 'vi',
    req,
  });
  return docs as unknown as (Record<string, unknown> & { id: Id })[];
}

function setOnce(known: Map<string, Id>, key: string, id: Id): void {
  if (!known.has(key)) known.set(key, id);
}

const nameKey = (collection: string, name: string) => `${collection}:${foldName(name)}`;
// Sources write one code with D and with Đ.
const codeKey = (collection: string, code: string) =>
  `${collection}#${code.toUpperCase().replaceAll('Đ', 'D').trim()}`;
