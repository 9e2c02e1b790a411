import type { Locale } from '#content/locale';
import type { LearnedVocabulary } from '../learned-vocabulary.ts';
import type { Lists } from '../lists.ts';
import { pinnedFor } from '../pins.ts';
import { startingKnowledge, understand, type Understood } from '../understand/understand.ts';
import type { Sought } from './ask.ts';
import { wantedOf } from './wanted.ts';

/** The words of everything that is published, by language. */
export type Vocabularies = Record<Locale, LearnedVocabulary>;

/** What a query means in each language it is looked for in, the first first. */
export function seek(
  { q, lang }: { q: string; lang: Locale },
  { vocabularies, lists, today }: { vocabularies: Vocabularies; lists: Lists; today: string },
): Sought[] {
  const locales: Locale[] = lang === 'en' ? ['en', 'vi'] : ['vi'];
  return locales.map((locale) => {
    const understood = readIn(locale, q, vocabularies, lists);
    const wanted = wantedOf(understood, vocabularies[locale]);
    return {
      locale,
      understood,
      wanted,
      pinned: pinnedFor(understood, lang, lists.pins ?? [], today),
    };
  });
}

function readIn(locale: Locale, q: string, vocabularies: Vocabularies, lists: Lists): Understood {
  const { vi, en } = vocabularies;
  const [vocabulary, otherLanguage] = locale === 'vi' ? [vi, en] : [en, vi];
  return understand(q, startingKnowledge(locale, { vocabulary, otherLanguage, ...lists }));
}
