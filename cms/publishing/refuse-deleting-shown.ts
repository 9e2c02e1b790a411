import type { CollectionBeforeDeleteHook } from 'payload';
import { Refusal } from '../access/refusal.ts';
import { publishedUsersOf } from './published-users-of.ts';

/** A file that is on the site stays: pages would lose it without a word. */
export const refuseDeletingShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if ((await publishedUsersOf([id], req)).length === 0) return;
  throw new Refusal(
    'Tệp này đang ở trên trang nên không xoá được; hãy thay trong tài liệu trước.',
    'This file is on the site and cannot be deleted; replace it in its documents first.',
    409,
  );
};
