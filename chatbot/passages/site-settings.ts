import type { Locale } from '#content/locale';
import { listPathOf } from '#content/path-of';
import type { SiteSettings } from '#content/site-settings';
import type { Passage } from '../passage.ts';
import { textIn } from '../text.ts';
import { asSentence, hoursText } from '../wording.ts';

/** The portal's hotline, shown on every page. */
export function settingsPassages(settings: SiteSettings, lang: Locale): Passage[] {
  if (!settings.hotline) return [];
  const { label } = textIn(lang);
  const hours = hoursText(settings.hotline.hours, lang);
  const text = `${label.hotline}: ${settings.hotline.phone}${hours ? ` (${hours})` : ''}`;
  return [
    {
      id: `site-settings/${settings.id}/hotline`,
      kind: 'site-settings',
      documentId: settings.id,
      locale: settings.locale,
      title: settings.name,
      url: listPathOf('home', lang),
      text: asSentence(text),
    },
  ];
}
