import { columns } from './columns.ts';
import { dataPathOf, type DatasetKind } from './datasets.ts';

/** The licence of all that is given away. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** What the columns of a table mean, for programs (CSV on the Web). */
export function csvMetadataOf(kind: DatasetKind, origin: string): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    url: origin + dataPathOf(kind, 'csv'),
    'dc:license': { '@id': licence },
    dialect: { encoding: 'utf-8', header: true },
    tableSchema: {
      aboutUrl: '{+url}',
      primaryKey: 'url',
      columns: columns[kind].map(({ name, titles, datatype }) => ({ name, titles, datatype })),
    },
  };
}
