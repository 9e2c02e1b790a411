import type {
  Agency as AgencyRow,
  Audience as AudienceRow,
  Field as FieldRow,
  Form as FormRow,
  LegalDocument as LegalDocumentRow,
  SiteSetting as SiteSettingsRow,
} from '../../payload-types.ts';
import { mediaFileOf } from './media-file.ts';
import { dayOf, idOf, idsOf, linesOf, textOf, textsOf } from './row.ts';

/** A row of `agencies`, in one language, in the vocabulary's words. */
export function agencyOf(row: AgencyRow) {
  const { latitude, longitude } = row.geo ?? {};
  return {
    kind: 'agency',
    slug: row.slug,
    name: textOf(row.name),
    shortName: textOf(row.shortName),
    code: textOf(row.code),
    agencyKind: row.agencyKind,
    summary: textOf(row.summary),
    parent: idOf(row.parent),
    address: textOf(row.address),
    phone: textOf(row.phone),
    email: textOf(row.email),
    website: textOf(row.website),
    openingHours: openingHoursOf(row.openingHours),
    geo:
      typeof latitude === 'number' && typeof longitude === 'number'
        ? { latitude, longitude }
        : undefined,
    validFrom: dayOf(row.validFrom),
    validTo: dayOf(row.validTo),
    replacedBy: idOf(row.replacedBy),
    aliases: textsOf(row.aliases),
  };
}

/** A row of `fields`, in one language, in the vocabulary's words. */
export function fieldOf(row: FieldRow) {
  return {
    kind: 'field',
    slug: row.slug,
    name: textOf(row.name),
    code: textOf(row.code),
    summary: textOf(row.summary),
    icon: textOf(row.icon),
    order: row.order,
    agencies: idsOf(row.agencies),
    aliases: textsOf(row.aliases),
  };
}

/** A row of `audiences`, in one language, in the vocabulary's words. */
export function audienceOf(row: AudienceRow) {
  return {
    kind: 'audience',
    slug: row.slug,
    name: textOf(row.name),
    code: textOf(row.code),
    group: row.group,
  };
}

/** A row of `forms` with its file, in one language, in the vocabulary's words. */
export function formOf(row: FormRow) {
  return {
    kind: 'form',
    slug: row.slug,
    name: textOf(row.name),
    number: textOf(row.number),
    file: mediaFileOf(row.file),
    guide: linesOf(row.guide),
    issuedBy: idOf(row.issuedBy),
  };
}

/** A row of `legal-documents`, in one language, in the vocabulary's words. */
export function legalDocumentOf(row: LegalDocumentRow) {
  return {
    kind: 'legal-document',
    number: textOf(row.number),
    title: textOf(row.title),
    issuer: textOf(row.issuer),
    issuedOn: dayOf(row.issuedOn),
    effectiveFrom: dayOf(row.effectiveFrom),
    effectiveTo: dayOf(row.effectiveTo),
    url: textOf(row.url),
  };
}

/** The site settings, in one language, in the vocabulary's words. */
export function siteSettingsOf(row: SiteSettingsRow) {
  const phone = textOf(row.hotline?.phone);
  return {
    kind: 'site-settings',
    name: textOf(row.name),
    tagline: textOf(row.tagline),
    hotline: phone ? { phone, hours: openingHoursOf(row.hotline?.hours) } : undefined,
    email: textOf(row.email),
    address: textOf(row.address),
    popularSearches: textsOf(row.popularSearches),
    mostUsed: idsOf(row.mostUsed),
    commonQuestions: idsOf(row.commonQuestions),
    assistant: {
      rests: row.assistant?.rests ?? false,
      withheldFields: idsOf(row.assistant?.withheldFields),
    },
  };
}

function openingHoursOf(rows: AgencyRow['openingHours']) {
  return (rows ?? []).map(({ days, opens, closes }) => ({ days: days.map(Number), opens, closes }));
}
