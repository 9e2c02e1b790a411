import type { PayloadRequest } from 'payload';
import type { NationalProcedure } from '../national-procedure.ts';
import type { Directory } from './directory.ts';
import type { OfficialValues } from './official-fields.ts';

/** What a source says of a Procedure, as values of its row in the CMS. */
export async function officialValues(
  procedure: NationalProcedure,
  directory: Directory,
  req: PayloadRequest | undefined,
): Promise<OfficialValues> {
  const { executing, competent, coordinating, flags, publishingDecision: decision } = procedure;
  const ids = (
    collection: 'agencies' | 'fields' | 'audiences',
    named: NationalProcedure['fields'],
  ) => named && directory.idsOf(collection, named, req);
  const values: OfficialValues = {
    title: procedure.title,
    cases: procedure.cases,
    channels: procedure.channels,
    requirements: procedure.requirements?.map((text) => ({ text })),
    results: procedure.results?.map((name) => ({ name })),
    levels: procedure.levels,
    fields: await ids('fields', procedure.fields),
    audiences: await ids('audiences', procedure.audiences),
    'agencies.executing': await ids('agencies', executing),
    'agencies.competent': await ids('agencies', competent),
    'agencies.coordinating': await ids('agencies', coordinating),
    legalBases:
      procedure.legalBases &&
      (await directory.legalDocuments(procedure.legalBases, placeOf(procedure), req)),
    receivingAddress: procedure.receivingAddress,
    publishingDecision: decision && {
      number: decision.number,
      issuedOn: decision.issuedOn && `${decision.issuedOn}T12:00:00.000Z`,
    },
    'flags.joint': flags?.joint,
    'flags.anyOffice': flags?.anyOffice,
    'serviceLevel.effective': procedure.serviceLevel,
    sourceUrl: procedure.sourceUrl,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The province whose committee published a Procedure: `Gia Lai`. */
export function placeOf({ promulgator }: NationalProcedure): string | undefined {
  return /^(?:UBND|Ủy ban nhân dân)\s+(?:tỉnh|thành phố)\s+(.+)$/iu.exec(
    promulgator?.name ?? '',
  )?.[1];
}

/** What a Procedure is for, put together from facts, until an editor writes it better. */
export function firstSummary({ title, fields = [], executing = [] }: NationalProcedure): string {
  const field = fields[0] ? ` thuộc lĩnh vực ${fields[0].name}` : '';
  const agency = executing[0] ? `, do ${executing[0].name} thực hiện` : '';
  return field || agency ? `Thủ tục hành chính${field}${agency}.` : title;
}
