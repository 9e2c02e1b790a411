import { sql } from 'drizzle-orm';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { run } from '#cms/publishing/publication-row';
import type { Named, NationalProcedure } from '../national-procedure.ts';
import { nationalOfRow, type Names, type Origin } from './national-of-row.ts';

/** Every published Procedure of the CMS, in the words of the national formats, ordered by id. */
export async function* exportCatalogue(payload: Payload): AsyncGenerator<NationalProcedure> {
  const req = await createLocalReq({}, payload);
  const names = await namesIn(req);
  for (let after = 0; ;) {
    const { docs } = await payload.find({
      collection: 'procedures',
      where: { and: [{ id: { greater_than: after } }, { _status: { equals: 'published' } }] },
      sort: 'id',
      limit: 50,
      pagination: false,
      depth: 0,
      locale: 'vi',
      req,
    });
    const last = docs.at(-1);
    if (!last) return;
    const origins = await originsOf(
      req,
      docs.map(({ code }) => code),
    );
    for (const row of docs) yield nationalOfRow(row, names, origins.get(row.code) ?? {});
    after = last.id;
  }
}

async function namesIn(req: PayloadRequest): Promise<Names> {
  const all = { pagination: false, depth: 0, draft: true, locale: 'vi', req } as const;
  const { payload } = req;
  const named = new Map<string, Named>();
  for (const collection of ['agencies', 'fields', 'audiences'] as const)
    for (const { id, name, code } of (await payload.find({ collection, ...all })).docs)
      named.set(`${collection}/${id}`, { name, code: code ?? undefined });
  const { docs } = await payload.find({ collection: 'legal-documents', ...all });
  const laws = new Map(docs.map(({ id, number, title }) => [String(id), { number, title }]));
  return {
    named: (collection, ids) => ids.flatMap((id) => named.get(`${collection}/${id}`) ?? []),
    legalBases: (ids) => ids.flatMap((id) => laws.get(id) ?? []),
  };
}

async function originsOf(req: PayloadRequest, codes: string[]): Promise<Map<string, Origin>> {
  const rows = await run(
    req,
    sql`select code, coalesce(raw->'detail', raw->'list') ->> 'type' as type,
          coalesce(raw->'detail'->>'departmentPromulgateName', raw->'list'->>'departmentPromulgate') as promulgator,
          raw->'detail'->>'departmentPromulgateCode' as promulgator_code
        from import_records where code in (${sql.join(
          codes.map((code) => sql`${code}`),
          sql`, `,
        )})`,
  );
  return new Map(
    rows.map(({ code, type, promulgator, promulgator_code: promulgatorCode }) => [
      String(code),
      Object.fromEntries(
        Object.entries({ type, promulgator, promulgatorCode }).filter(
          ([, value]) => value !== null,
        ),
      ),
    ]),
  );
}
