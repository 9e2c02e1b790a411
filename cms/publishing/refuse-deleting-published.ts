import type { CollectionBeforeDeleteHook } from 'payload';
import { Refusal } from '../access/refusal.ts';
import { kindOf } from '../collections/kind-of.ts';
import { wasPublished } from './publication-row.ts';

/** What citizens could read is withdrawn, never deleted: its address must go on explaining itself. */
export const refuseDeletingPublished: CollectionBeforeDeleteHook = async ({
  req,
  id,
  collection,
}) => {
  const kind = kindOf(collection.slug);
  if (!kind || !(await wasPublished(req, kind, id))) return;
  throw new Refusal(
    'Tài liệu đã từng lên trang thì không xoá được; hãy chọn “Gỡ khỏi trang”.',
    'What has been published cannot be deleted; unpublish it instead.',
    409,
  );
};
