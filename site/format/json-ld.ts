import { titleOf, type AddressedDocument } from '#content/document';
import type { Agency } from '#content/agency';
import type { Faq } from '#content/faq';
import type { Locale } from '#content/locale';
import { listPathOf, pathOf } from '#content/path-of';
import type { Procedure } from '#content/procedure';
import type { VideoGuide } from '#content/video-guide';
import type { Content } from '../content/content.ts';
import { wordsOf } from '../text/words.ts';
import { isoDuration } from './duration.ts';
import { plainText } from './plain-text.ts';

type Reader = { content: Content; origin: string; locale: Locale };

/** schema.org's GovernmentService and the trail of a Procedure's page. */
export function procedureData(procedure: Procedure, reader: Reader): object[] {
  const { content, origin, locale } = reader;
  const providers = content.pick('agency', procedure.agencies.executing, locale);
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: titleOf(procedure),
      description: procedure.summary,
      url: origin + pathOf(procedure, locale),
      inLanguage: procedure.locale,
      identifier: procedure.code,
      provider: providers.map((agency) => ({
        '@type': 'GovernmentOrganization',
        name: agency.name,
        url: origin + pathOf(agency, locale),
      })),
      serviceOutput: procedure.results.map(({ name }) => ({ '@type': 'Thing', name })),
      availableChannel: procedure.onlineUrl && {
        '@type': 'ServiceChannel',
        serviceUrl: procedure.onlineUrl,
      },
    },
    trail(procedure, reader),
  ];
}

/** schema.org's FAQPage of one or several Faqs. */
export function faqData(faqs: Faq[], content: Content): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: faqs.map((faq) => ({
      '@type': 'Question',
      name: faq.question,
      acceptedAnswer: { '@type': 'Answer', text: plainText(faq.answer, content, faq.locale) },
    })),
  };
}

/** schema.org's VideoObject of a VideoGuide. */
export function videoData(video: VideoGuide, { origin, locale }: Reader): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: video.title,
    description: video.summary,
    inLanguage: video.locale,
    duration: isoDuration(video.durationSeconds),
    uploadDate: video.updatedAt,
    url: origin + pathOf(video, locale),
    contentUrl: video.source.type === 'file' ? origin + video.source.file.path : undefined,
    thumbnailUrl: video.poster && origin + video.poster.path,
    transcript: video.transcript,
  };
}

/** schema.org's BreadcrumbList: home, the list of the kind, the Document. */
export function trail(document: AddressedDocument, { origin, locale }: Reader): object {
  const words = wordsOf(locale);
  const places = [
    { name: words.home, path: listPathOf('home', locale) },
    { name: words.lists[document.kind].title, path: listPathOf(document.kind, locale) },
    { name: titleOf(document), path: pathOf(document, locale) },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: places.map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: origin + path,
    })),
  };
}

/** schema.org's GovernmentOffice of an Agency. */
export function agencyData(agency: Agency, { origin, locale }: Reader): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: agency.name,
    url: origin + pathOf(agency, locale),
    address: agency.address,
    telephone: agency.phone,
    email: agency.email,
    geo: agency.geo && { '@type': 'GeoCoordinates', ...agency.geo },
  };
}
