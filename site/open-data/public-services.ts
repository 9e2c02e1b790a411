import { pathOf } from '#content/path-of';
import type { Procedure } from '#content/procedure';
import type { Source } from './columns.ts';
import { licence } from './csv-metadata.ts';

/**
 * Every published Procedure as a PublicService of the Core Public Service Vocabulary (CPSV-AP 3.2) in JSON-LD, piece by
 * piece. An unknown fee is no Cost; a free one is a Cost of 0.
 */
export function* publicServices(source: Source): Generator<string> {
  yield `{"@context":${JSON.stringify(context)},"dct:license":{"@id":"${licence}"},"@graph":[`;
  let first = true;
  for (const procedure of source.content.list('procedure', 'vi')) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(publicService(procedure, source))}`;
    first = false;
  }
  yield '\n]}\n';
}

const context = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** One Procedure as a PublicService. What CPSV-AP has no word for stays on the page it names. */
export function publicService(procedure: Procedure, { content, origin }: Source): object {
  const at = (kind: 'procedure' | 'agency' | 'field' | 'life-event', ids: string[]) =>
    content.pick(kind, ids, 'vi').map((one) => ({ '@id': origin + pathOf(one, 'vi') }));
  const url = origin + pathOf(procedure, 'vi');
  const text = content.find('procedure', procedure.id, 'en');
  const both = (of: (one: Procedure) => string) => [
    { '@value': of(procedure), '@language': 'vi' },
    ...(text?.locale === 'en' ? [{ '@value': of(text), '@language': 'en' }] : []),
  ];
  return {
    '@id': url,
    '@type': 'cpsv:PublicService',
    'dct:identifier': procedure.code,
    'dct:title': both(({ plainTitle, title }) => plainTitle ?? title),
    'dct:alternative': { '@value': procedure.title, '@language': 'vi' },
    'dct:description': both(({ summary }) => summary),
    'dct:modified': { '@value': procedure.updatedAt, '@type': 'xsd:dateTime' },
    'foaf:page': { '@id': url },
    'cv:hasCompetentAuthority': at('agency', procedure.agencies.executing),
    'cv:thematicArea': at('field', procedure.fields),
    'cv:isGroupedBy': at('life-event', procedure.lifeEvents),
    'dct:requires': at('procedure', relatedAs(procedure, 'prerequisite')),
    'dct:relation': at('procedure', relatedAs(procedure, 'related')),
    'cpsv:hasInput': procedure.cases.flatMap(({ dossier }) =>
      dossier.map(({ id, name }) => ({
        '@id': `${url}#${id}`,
        '@type': 'cv:Evidence',
        'dct:title': { '@value': name, '@language': 'vi' },
      })),
    ),
    'cpsv:produces': procedure.results.map(({ id, name }) => ({
      '@id': `${url}#${id}`,
      '@type': 'cv:Output',
      'dct:title': { '@value': name, '@language': 'vi' },
    })),
    'cv:hasChannel': procedure.channels.map(({ id, channel, time }) => ({
      '@id': `${url}#${id}`,
      '@type': 'cv:Channel',
      'dct:type': channel,
      'cv:processingTime':
        time.quantity === undefined ? undefined : `${time.quantity} ${time.unit}`,
    })),
    'cv:hasCost': procedure.channels.flatMap(({ id, fees }) =>
      fees
        .filter(({ amount }) => amount !== undefined)
        .map((fee) => ({
          '@id': `${url}#${fee.id}`,
          '@type': 'cv:Cost',
          'cv:value': fee.amount,
          'cv:currency': fee.currency,
          'dct:description': fee.note,
          'cv:ifAccessedThrough': { '@id': `${url}#${id}` },
        })),
    ),
    'cv:hasLegalResource': content
      .pick('legal-document', procedure.legalBases, 'vi')
      .map(({ number, title, url: source }) => ({
        '@type': 'eli:LegalResource',
        ...(source && { '@id': source }),
        'dct:identifier': number,
        'dct:title': { '@value': title, '@language': 'vi' },
      })),
  };
}

const relatedAs = ({ related }: Procedure, as: string) =>
  related.filter(({ relation }) => relation === as).map(({ procedure }) => procedure);
