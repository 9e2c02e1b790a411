import { titleOf, type AddressedDocument } from '#content/document';
import type { Faq } from '#content/faq';
import type { Locale } from '#content/locale';
import { listPathOf, pathOf } from '#content/path-of';
import type { Procedure } from '#content/procedure';
import type { Content } from '../content/content.ts';
import { wordsOf } from '../text/words.ts';
import { plainText } from './plain-text.ts';

/** Who reads, and what may be read for them. */
export type Reader = { content: Content; origin: string; locale: Locale };

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
      offers: offersOf(procedure),
    },
    ...howTo(procedure),
    trail(procedure, reader),
  ];
}

// Only what is known: an unknown fee is no offer, and no offer is not free.
function offersOf({ channels }: Procedure): object[] | undefined {
  const fees = channels.flatMap((channel) => channel.fees);
  const known = fees.flatMap(({ amount }) => amount ?? []);
  if (known.length === 0 || known.length < fees.length) return undefined;
  return [...new Set(known)].map((price) => ({ '@type': 'Offer', price, priceCurrency: 'VND' }));
}

// Where there are several Cases, no one list of steps is what a reader has to do.
function howTo({ cases, locale, ...procedure }: Procedure): object[] {
  const [only] = cases;
  if (cases.length > 1 || !only || only.steps.length < 2) return [];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'HowTo',
      name: procedure.plainTitle ?? procedure.title,
      inLanguage: locale,
      supply: only.dossier.map(({ name }) => ({ '@type': 'HowToSupply', name })),
      step: only.steps.map(({ title, text }, place) => ({
        '@type': 'HowToStep',
        position: place + 1,
        name: title,
        text,
      })),
    },
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
