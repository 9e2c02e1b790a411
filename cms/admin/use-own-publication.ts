'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import type { Kind } from '#content/kind';
import { usePublication } from './use-publication.ts';

/** The last Publication of the Document whose form is open. */
export function useOwnPublication(kind: Kind) {
  const { id, lastUpdateTime, hasPublishedDoc } = useDocumentInfo();
  const document = kind === 'site-settings' ? kind : id;
  // Withdrawing does not count as an update of the form.
  return usePublication(kind, document, `${lastUpdateTime} ${hasPublishedDoc}`);
}
