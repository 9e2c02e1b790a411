import type { CollectionBeforeValidateHook } from 'payload';
import { Refusal } from '../../access/refusal.ts';
import { sameWords } from './same-words.ts';

/** Refuses a synonym whose wording another one has already: which of them holds would be chance. */
export const onlyOnce: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const says: string[] = data?.says ?? [];
  if (says.length === 0) return data;
  const { docs } = await req.payload.find({
    collection: 'synonyms',
    pagination: false,
    depth: 0,
    draft: true,
    where: { id: { not_equals: originalDoc?.id ?? 0 } },
    select: { says: true },
    req,
  });
  const taken = says.find((one) =>
    docs.some((other) => (other.says ?? []).some((said) => sameWords(said, one))),
  );
  if (taken === undefined) return data;
  throw new Refusal(
    `“${taken}” đã có trong một từ đồng nghĩa khác. Hãy sửa ở đó.`,
    `“${taken}” is in another synonym already. Change it there.`,
    400,
  );
};
