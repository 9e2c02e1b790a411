import { sql } from 'drizzle-orm';
import { isolateObjectProperty, type PayloadRequest } from 'payload';
import type { Document } from '#content/document';
import type { Kind } from '#content/kind';
import type { Procedure } from '#content/procedure';
import type { LegalDocument } from '#content/taxonomy';
import { asRow, run } from '../publishing/publication-row.ts';
import { NotPublishable, readPublications } from '../publishing/read-publications.ts';
import type { Around } from './findings-of.ts';

/** Reads what the gates need to know of what a Document refers to, in its Vietnamese, as citizens see it. */
export async function readAround(req: PayloadRequest, document: Document): Promise<Around> {
  // What is read here must not change the language of the save under way.
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale']);
  const procedures = document.kind === 'faq' ? document.procedures : [];
  const cites = 'legalBases' in document ? document.legalBases : [];
  return {
    procedures: (await published(own, 'procedure', procedures)) as Procedure[],
    legalDocuments: (await published(own, 'legal-document', cites)) as LegalDocument[],
    today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }),
  };
}

async function published(req: PayloadRequest, kind: Kind, ids: string[]): Promise<Document[]> {
  if (ids.length === 0) return [];
  const wanted = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  );
  const rows = await run(
    req,
    sql`select * from publications
        where kind = ${kind} and state = 'published' and document in (${wanted})`,
  );
  const read = await readPublications(req.payload, rows.map(asRow), req);
  return read.flatMap((one) =>
    !(one instanceof NotPublishable) && one.type === 'published' ? [one.documents.vi] : [],
  );
}
