import { listPathOf } from '#content/path-of';

/** The kinds whose Documents are given away as tables. */
export type DatasetKind = 'procedure' | 'agency' | 'faq';
export const datasetKinds = ['procedure', 'agency', 'faq'] as const satisfies DatasetKind[];

/** Where a table lies: `/du-lieu-mo/thu-tuc.csv`. */
export function dataPathOf(kind: DatasetKind, format: 'csv' | 'jsonld' | 'csv-metadata'): string {
  const suffix = format === 'csv-metadata' ? 'csv-metadata.json' : format;
  return `${listPathOf('open-data', 'vi')}${listPathOf(kind, 'vi')}.${suffix}`;
}
