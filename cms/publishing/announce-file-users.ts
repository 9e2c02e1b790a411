import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { announcePublication } from './announce.ts';

/** New bytes in a file are a new publication of every published Document that shows it. */
export const announceFileUsers: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || doc.contentHash === previousDoc.contentHash) return doc;
  for (const { kind, id } of await publishedUsersOf(doc.id, req))
    await announcePublication(req, kind, id);
  return doc;
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
