import type { Locale } from '#content/locale';
import type { SearchRecord } from '#search/search-record';

/** A record as any search engine can take it: named texts. */
export type PlainText = {
  key: string;
  title: string;
  official: string;
  aliases: string;
  codes: string;
  summary: string;
  text: string;
};

/** Where an engine that knows one language only looks for a reader: that language, and what is published in Vietnamese alone. */
export function plainTexts(records: SearchRecord[], lang: Locale): PlainText[] {
  const keys = new Set(records.filter(({ locale }) => locale === lang).map(keyOf));
  return records
    .filter((record) => record.locale === lang || (lang === 'en' && !keys.has(keyOf(record))))
    .map((record) => ({
      key: keyOf(record),
      title: record.title,
      official: record.officialTitle ?? '',
      aliases: record.aliases.join('. '),
      codes: record.codes.join(' '),
      summary: record.summary,
      text: record.sections.map(({ text }) => text).join('\n'),
    }));
}

/** Their names, the most telling first. */
export const plainFields = ['title', 'official', 'aliases', 'codes', 'summary', 'text'] as const;

function keyOf({ kind, id }: SearchRecord): string {
  return `${kind}:${id}`;
}
