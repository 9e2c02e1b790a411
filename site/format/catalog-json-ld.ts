import type { Locale } from '#content/locale';
import { listPathOf } from '#content/path-of';
import { licence } from '../open-data/csv-metadata.ts';
import { dataPathOf, datasetKinds } from '../open-data/datasets.ts';
import { aboutWordsOf } from '../text/about-words.ts';
import { wordsOf } from '../text/words.ts';

/** schema.org's DataCatalog of what is given away: how searches for data find it. */
export function catalogData({ origin, locale }: { origin: string; locale: Locale }): object {
  const words = wordsOf(locale);
  const download = (encodingFormat: string, path: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: origin + path,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: aboutWordsOf('open-data', locale).title,
    url: origin + listPathOf('open-data', locale),
    license: licence,
    dataset: datasetKinds.map((kind) => ({
      '@type': 'Dataset',
      name: words.lists[kind].title,
      description: words.openData.datasets[kind],
      license: licence,
      distribution: [
        download('text/csv', dataPathOf(kind, 'csv')),
        ...(kind === 'procedure'
          ? [download('application/ld+json', dataPathOf(kind, 'jsonld'))]
          : []),
      ],
    })),
  };
}
