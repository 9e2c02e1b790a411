import { type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload';
import { Refusal } from './refusal.ts';
import { publishedUsersOf } from '../publishing/published-users-of.ts';
import { hasRole, signedIn } from './role.ts';

/**
 * Changing a file that is on the site changes the site. Refused before the operation begins: Payload
 * deletes the old bytes early, and a refusal after that would leave the page without its file.
 */
export const onlyPublishersChangeShownFiles: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'update') return;
  if (!signedIn(req) || hasRole(req, 'administrator', 'publisher')) return;
  const files = 'id' in args ? [args.id as number] : await filesWhere(args.where, req);
  if ((await publishedUsersOf(files, req)).length === 0) return;
  throw new Refusal(
    'Tệp này đang ở trên trang; chỉ người duyệt được thay.',
    'This file is on the site; only a publisher can change it.',
    403,
  );
};

async function filesWhere(where: Where, req: PayloadRequest): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where,
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map(({ id }) => id);
}
