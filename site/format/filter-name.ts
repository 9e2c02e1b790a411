import { EffectiveLevel } from '#content/service-level';
import { Locale } from '#content/locale';
import { SearchableKind, type Facet } from '#search/search-query';
import type { Content } from '../content/content.ts';
import { wordsOf } from '../text/words.ts';

/** The words for a value of a facet; the bare value when it names nothing published. */
export function filterName(
  facet: Facet,
  value: string,
  { content, locale }: { content: Content; locale: Locale },
): string {
  const words = wordsOf(locale);
  switch (facet) {
    case 'kind': {
      const kind = SearchableKind.safeParse(value);
      return kind.success ? words.kinds[kind.data] : value;
    }
    case 'level': {
      const level = EffectiveLevel.safeParse(value);
      return level.success ? words.levels[level.data].facet : value;
    }
    case 'field':
      return content.find('field', value, locale)?.name ?? value;
    case 'agency': {
      const agency = content.find('agency', value, locale);
      return agency?.shortName ?? agency?.name ?? value;
    }
    case 'audience':
      return content.find('audience', value, locale)?.name ?? value;
    case 'language': {
      const language = Locale.safeParse(value);
      return language.success ? words.languages[language.data] : value;
    }
    case 'event':
      return content.find('life-event', value, locale)?.title ?? value;
  }
}
