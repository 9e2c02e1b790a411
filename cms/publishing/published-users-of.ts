import type { PayloadRequest } from 'payload';

/** The published Documents that show one of these files. */
export async function publishedUsersOf(files: (number | string)[], req: PayloadRequest) {
  const shows = { in: files };
  const how = { depth: 0, pagination: false, draft: false, overrideAccess: true, req } as const;
  const published = { _status: { equals: 'published' } } as const;
  const forms = await req.payload.find({
    collection: 'forms',
    where: { and: [published, { file: shows }] },
    ...how,
  });
  const films = await req.payload.find({
    collection: 'video-guides',
    where: {
      and: [published, { or: [{ film: shows }, { poster: shows }, { 'captions.file': shows }] }],
    },
    ...how,
  });
  return [
    ...forms.docs.map(({ id }) => ({ kind: 'form', id: String(id) }) as const),
    ...films.docs.map(({ id }) => ({ kind: 'video-guide', id: String(id) }) as const),
  ];
}
