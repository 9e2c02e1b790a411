import type { Agency } from '#content/agency';
import { pathOf } from '#content/path-of';
import type { Reader } from './json-ld.ts';

/** schema.org's GovernmentOffice of an Agency. */
export function agencyData(agency: Agency, { content, origin, locale }: Reader): object {
  const parent =
    agency.parent === undefined ? undefined : content.find('agency', agency.parent, locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: agency.name,
    url: origin + pathOf(agency, locale),
    address: agency.address,
    telephone: agency.phone,
    email: agency.email,
    parentOrganization: parent && {
      '@type': 'GovernmentOrganization',
      name: parent.name,
      url: origin + pathOf(parent, locale),
    },
    openingHoursSpecification:
      agency.openingHours.length === 0
        ? undefined
        : agency.openingHours.map(({ days, opens, closes }) => ({
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: days.map((day) => weekdays[day - 1]),
            opens,
            closes,
          })),
    geo: agency.geo && { '@type': 'GeoCoordinates', ...agency.geo },
  };
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
