import type { AddressedDocument } from '#content/document';
import type { Locale } from '#content/locale';
import type { Needs } from './needs.ts';
import type { NextStep } from './outcomes.ts';
import { textIn } from './text.ts';
import { hoursText } from './wording.ts';

/** The telephone and hours of the Agency that handles what comes nearest to the question. */
export function agencySteps(
  near: AddressedDocument[],
  lang: Locale,
  find: Needs['find'],
): NextStep[] {
  const procedure = near
    .flatMap((document) => {
      if (document.kind === 'procedure') return document;
      return document.kind === 'faq'
        ? document.procedures.map((id) => find('procedure', id, lang))
        : [];
    })
    .find((one) => one !== undefined);
  const agency = procedure?.agencies.executing
    .map((id) => find('agency', id, lang))
    .find((one) => one?.phone);
  if (!agency?.phone) return [];
  const hours = hoursText(agency.openingHours, lang);
  return [
    {
      text: withHours(`${agency.name}: ${agency.phone}`, hours),
      url: telephone(agency.phone),
    },
  ];
}

/** The portal's mailbox, with the question filled in. */
export function mailSteps(asked: string, lang: Locale, settings: Needs['settings']): NextStep[] {
  if (!settings?.email || asked === '') return [];
  const { mail, mailSubject } = textIn(lang).next;
  const filled = `subject=${encodeURIComponent(mailSubject)}&body=${encodeURIComponent(asked)}`;
  return [{ text: mail, url: `mailto:${settings.email}?${filled}` }];
}

/** The portal's hotline with its hours. */
export function hotlineSteps(lang: Locale, settings: Needs['settings']): NextStep[] {
  const { phone, hours = [] } = settings?.hotline ?? {};
  if (!phone) return [];
  const text = withHours(`${textIn(lang).label.hotline}: ${phone}`, hoursText(hours, lang));
  return [{ text, url: telephone(phone) }];
}

export function telephone(phone: string): string {
  return `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
}

function withHours(text: string, hours: string | undefined): string {
  return hours ? `${text} (${hours})` : text;
}
