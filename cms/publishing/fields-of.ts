import type { Field, PayloadRequest } from 'payload';
import type { Kind } from '#content/kind';
import { collectionOf } from '../collections/kind-of.ts';

/** The fields of the form in which Documents of a kind are edited. */
export function fieldsOf({ payload }: Pick<PayloadRequest, 'payload'>, kind: Kind): Field[] {
  if (kind !== 'site-settings') return payload.collections[collectionOf[kind]].config.fields;
  return payload.globals.config.find(({ slug }) => slug === kind)?.fields ?? [];
}
