import type { Locale } from '#content/locale';
import type { AboutPage } from '#content/path-of';
import en from './about-en.json' with { type: 'json' };
import vi from './about-vi.json' with { type: 'json' };

/** What a page on the portal itself says. What changes with the settings is added by its view. */
export type AboutWords = {
  title: string;
  lead: string;
  sections: { title: string; text?: string[]; list?: string[] }[];
};

export function aboutWordsOf(about: AboutPage, locale: Locale): AboutWords {
  return all[locale][about];
}

const all = { vi, en } as const satisfies Record<Locale, Record<AboutPage, AboutWords>>;
