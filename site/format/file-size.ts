import type { Locale } from '#content/locale';

/** Bytes as `32 KB` or `1,4 MB`, in the reader's notation. */
export function formatSize(bytes: number, locale: Locale): string {
  const [size, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(size)} ${unit}`;
}
