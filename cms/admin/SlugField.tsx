'use client';
import { TextField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import type { Kind } from '#content/kind';
import { useOwnPublication } from './use-own-publication.ts';

/** The last part of a Document's address: to be written until it is public, to be read from then on. */
export function SlugField({ kind, ...props }: TextFieldClientProps & { kind: Kind }) {
  const seen = useOwnPublication(kind);
  return <TextField {...props} readOnly={props.readOnly === true || seen !== undefined} />;
}
