import { isolateObjectProperty, ValidationError, type PayloadRequest } from 'payload';
import { collectionOf, type CollectionKind } from '../collections/kind-of.ts';
import { titleFieldOf } from '../collections/title-field-of.ts';
import { say } from './say.ts';

type Asked = { kind: CollectionKind; slug: string; id?: number };

const labels = {
  slug: say('Phần cuối của địa chỉ', 'Last part of the address'),
  newSlug: say('Đổi địa chỉ thành', 'Change the address to'),
};

/** Refuses a slug that another Document of the kind holds, in the editor's language and beside the field at `path`. */
export async function refuseTakenSlug(
  req: PayloadRequest,
  asked: Asked & { path: 'slug' | 'newSlug' },
): Promise<void> {
  const title = await holderOfSlug(req, asked);
  if (title === undefined) return;
  const { slug, path } = asked;
  const message =
    req.i18n.language === 'en'
      ? `The address “${slug}” belongs to “${title}”. Choose another.`
      : `Địa chỉ “${slug}” đang là của “${title}”. Hãy chọn địa chỉ khác.`;
  throw new ValidationError(
    { collection: collectionOf[asked.kind], errors: [{ message, path, label: labels[path] }], req },
    req.t,
  );
}

/** What the other Document that holds a slug is called; undefined when it is free. Drafts hold theirs too. */
export async function holderOfSlug(
  req: PayloadRequest,
  { kind, slug, id }: Asked,
): Promise<string | undefined> {
  const name = titleFieldOf[kind];
  const { docs } = await req.payload.find({
    collection: collectionOf[kind],
    where: { slug: { equals: slug }, ...(id !== undefined && { id: { not_equals: id } }) },
    select: { [name]: true },
    depth: 0,
    limit: 1,
    pagination: false,
    locale: 'vi',
    overrideAccess: true,
    // Payload writes the locale of a query into its request, and the save under way reads it from there.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  });
  const [holder] = docs as unknown as Record<string, string | null | undefined>[];
  return holder && (holder[name] ?? slug);
}
