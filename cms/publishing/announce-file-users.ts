import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import { hasRole, signedIn } from '../access/role.ts';
import { announcePublication } from './announce.ts';

/** New bytes in a file are a new publication of every published Document that shows it, so only publishers replace them. */
export const announceFileUsers: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || doc.contentHash === previousDoc.contentHash) return doc;
  const users = await publishedUsersOf(doc.id, req);
  if (users.length > 0 && signedIn(req) && !hasRole(req, 'administrator', 'publisher'))
    throw new APIError(
      'Tệp này đang ở trên trang; chỉ người duyệt được thay. / This file is on the site; only a publisher can replace it.',
      403,
      undefined,
      true,
    );
  for (const { kind, id } of users) await announcePublication(req, kind, id);
  return doc;
};

/** A file that is on the site stays: pages would lose it without a word. */
export const refuseDeletingUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if ((await publishedUsersOf(Number(id), req)).length === 0) return;
  throw new APIError(
    'Tệp này đang ở trên trang nên không xoá được; hãy thay trong tài liệu trước. / This file is on the site and cannot be deleted; replace it in its documents first.',
    409,
    undefined,
    true,
  );
};

async function publishedUsersOf(file: number, req: PayloadRequest) {
  const published = { _status: { equals: 'published' } } as const;
  const how = { depth: 0, pagination: false, draft: false, overrideAccess: true, req } as const;
  const forms = await req.payload.find({
    collection: 'forms',
    where: { and: [published, { file: { equals: file } }] },
    ...how,
  });
  const films = await req.payload.find({
    collection: 'video-guides',
    where: {
      and: [
        published,
        {
          or: [
            { film: { equals: file } },
            { poster: { equals: file } },
            { 'captions.file': { equals: file } },
          ],
        },
      ],
    },
    ...how,
  });
  return [
    ...forms.docs.map(({ id }) => ({ kind: 'form', id: String(id) }) as const),
    ...films.docs.map(({ id }) => ({ kind: 'video-guide', id: String(id) }) as const),
  ];
}
