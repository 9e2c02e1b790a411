import type { SearchRecord } from '#search/search-record';

/** A Vietnamese Procedure in the index that says no more than its title, unless told otherwise. */
export function aSearchRecord(given: Partial<SearchRecord> = {}): SearchRecord {
  return {
    kind: 'procedure',
    id: 'ket-hon',
    locale: 'vi',
    version: 1,
    title: 'Đăng ký kết hôn',
    aliases: [],
    codes: [],
    summary: '',
    sections: [],
    facets: { field: [], agency: [], level: [], audience: [], event: [] },
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...given,
  };
}
