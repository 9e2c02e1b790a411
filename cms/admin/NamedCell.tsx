'use client';
import { useTranslation } from '@payloadcms/ui';

type Names = Record<string, { vi: string; en: string }>;

/** A stored word as the admin calls it. */
export function NamedCell({ cellData, names }: { cellData?: string | null; names: Names }) {
  const { i18n } = useTranslation();
  const name = names[cellData ?? ''];
  return <span>{name ? name[i18n.language === 'en' ? 'en' : 'vi'] : cellData}</span>;
}
