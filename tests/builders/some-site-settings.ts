import type { SiteSettings } from '#content/site-settings';

/** The settings of a province's portal, empty lists unless told otherwise. */
export function someSiteSettings(given: Partial<SiteSettings> = {}): SiteSettings {
  return {
    id: 'site-settings',
    locale: 'vi',
    version: 1,
    updatedAt: '2026-10-01T02:00:00.000Z',
    kind: 'site-settings',
    name: 'Cổng dịch vụ công',
    tagline: 'Đúng ngay từ lần đầu',
    popularSearches: [],
    mostUsed: [],
    commonQuestions: [],
    ...given,
  };
}
