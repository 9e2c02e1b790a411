'use client';
import { useRowLabel, useTranslation } from '@payloadcms/ui';

type Row = { title?: string; name?: string; text?: string };

/** Heads a row of a list with its number and what it says, so that it is known when folded. */
export function RowTitle({ word }: { word: { vi: string; en: string } }) {
  const { data, rowNumber = 0 } = useRowLabel<Row | undefined>();
  const { i18n } = useTranslation();
  const heading = `${i18n.language === 'en' ? word.en : word.vi} ${rowNumber + 1}`;
  const says = data?.title ?? data?.name ?? data?.text;
  return <span>{says ? `${heading}: ${says}` : heading}</span>;
}
