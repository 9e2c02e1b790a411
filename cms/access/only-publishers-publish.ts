import type { CollectionBeforeChangeHook } from 'payload';
import { Refusal } from './refusal.ts';
import { mayPublish } from './may-publish.ts';
import { signedIn } from './role.ts';

/** Editors write drafts; publishers and administrators decide what is public. Scripts without a user may publish. */
export const onlyPublishersPublish: CollectionBeforeChangeHook = ({ data, req }) => {
  if (data._status !== 'published' || !signedIn(req)) return data;
  if (mayPublish(req)) return data;
  throw new Refusal(
    'Bạn có thể lưu bản nháp; người duyệt sẽ cho lên trang.',
    'You can save a draft; a publisher puts it on the site.',
    403,
  );
};
