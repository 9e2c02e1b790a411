'use client';
import { Button, TextField, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useState } from 'react';
import type { Kind } from '#content/kind';
import { addressWords } from './address-words.ts';
import { useOwnPublication } from './use-own-publication.ts';

/** Where another address is asked for: once there is a public one, and only by an editor who says so. */
export function NewSlugField({ kind, ...props }: TextFieldClientProps & { kind: Kind }) {
  const seen = useOwnPublication(kind);
  const { i18n } = useTranslation();
  const { value } = useField<string>({ path: props.path });
  const [asked, setAsked] = useState(false);
  if (!seen || seen === 'unread') return null;

  const words = addressWords(i18n.language);
  const former = (seen.formerSlugs ?? []).map(({ slug }) => slug);
  return (
    <div className="field-type">
      {asked || value ? (
        <TextField {...props} />
      ) : (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={props.readOnly === true}
          onClick={() => setAsked(true)}
        >
          {words.change}
        </Button>
      )}
      {former.length > 0 && <p>{words.former(former)}</p>}
    </div>
  );
}
