import { isolateObjectProperty, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Document } from '#content/document';
import { Kind } from '#content/kind';
import type { Locale } from '#content/locale';
import { hasRole, roles } from '../access/role.ts';
import { isReady, readRows } from '../publishing/read-rows.ts';
import { toDocument, type TaggedRow } from '../publishing/to-document/to-document.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings-of.ts';
import { fieldNameOf } from './pass-gates.ts';
import { readAround } from './read-around.ts';

/** What a form shows of a finding. */
export const ShownFinding = z.object({
  severity: z.enum(['block', 'warn']),
  field: z.object({ vi: z.string(), en: z.string() }),
  says: z.object({ vi: z.string(), en: z.string() }),
});
export type ShownFinding = z.infer<typeof ShownFinding>;

/** `GET /api/gates/:kind/:id`: what the gates find in a Document as it was last saved, drafts included. For staff. */
export const gatesEndpoint: Endpoint = {
  path: '/gates/:kind/:id',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, ...roles)) return Response.json({ message: 'Sign in.' }, { status: 401 });
    const { kind: given, id } = req.routeParams as { kind: string; id: string };
    const kind = Kind.safeParse(given);
    if (!kind.success) return Response.json({ message: 'No such kind.' }, { status: 404 });
    const own = isolateObjectProperty(req, ['locale', 'fallbackLocale']);
    const read = (locale: Locale) =>
      readRows(req.payload, kind.data, [id], { locale, draft: true }, own);
    const vi = (await read('vi')).get(id);
    if (!vi) return Response.json({ message: 'No such Document.' }, { status: 404 });
    const findings = await findingsIn(own, vi, (await read('en')).get(id));
    return Response.json(findings.map((one) => shown(req, kind.data, one)));
  },
};

async function findingsIn(
  req: PayloadRequest,
  inVietnamese: TaggedRow,
  inEnglish: TaggedRow | undefined,
): Promise<Finding[]> {
  const vi = documentOf(inVietnamese, 'vi');
  const en = isReady(inEnglish) ? documentOf(inEnglish, 'en') : undefined;
  const unfit = [vi, en].flatMap((one) => (one && 'gate' in one ? [one] : []));
  if (unfit.length > 0) return unfit;
  const documents = { vi: vi as Document, en: en as Document | undefined };
  return findingsOf(documents, await readAround(req, documents.vi));
}

// What does not fit the vocabulary cannot be shown to citizens at all.
function documentOf(tagged: TaggedRow, locale: Locale): Document | Finding {
  const about = { id: String(tagged.row.id), locale, version: 1, updatedAt: noTime };
  const parsed = toDocument(tagged, about);
  if (parsed.success) return parsed.data;
  const { path } = parsed.error.issues[0]!;
  return {
    gate: 'complete',
    severity: 'block',
    path: path.filter((step) => typeof step !== 'symbol'),
    locale,
    says: {
      vi: `Phần ${locale === 'vi' ? 'tiếng Việt' : 'tiếng Anh'} của ô này còn thiếu hoặc chưa đúng.`,
      en: `The ${locale === 'vi' ? 'Vietnamese' : 'English'} of this field is missing or not valid.`,
    },
  };
}

const noTime = new Date(0).toISOString();

function shown(req: PayloadRequest, kind: Kind, finding: Finding): ShownFinding {
  const { severity, says } = finding;
  const field = {
    vi: fieldNameOf(req, kind, finding, 'vi'),
    en: fieldNameOf(req, kind, finding, 'en'),
  };
  return { severity, field, says };
}
