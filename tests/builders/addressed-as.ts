import type { Id } from '#content/kind';
import type { Locale } from '#content/locale';

/** What every Document with an address carries; the slug follows the id. */
export function addressedAs(id: Id, given: { id?: Id; locale?: Locale }) {
  return {
    id: given.id ?? id,
    slug: given.id ?? id,
    locale: given.locale ?? 'vi',
    version: 1,
    updatedAt: '2026-10-01T02:00:00.000Z',
  };
}
