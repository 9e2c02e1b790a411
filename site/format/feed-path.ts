import type { Locale } from '#content/locale';

/** Where the Atom feed of a language lies. */
export function feedPathOf(locale: Locale): string {
  return locale === 'vi' ? '/cap-nhat.atom' : '/en/updates.atom';
}
