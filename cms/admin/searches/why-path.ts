/** The way to the view that tells why a search finds what it finds. */
export function whyPath(q: string, lang: string): string {
  return `/admin/why-these-results?${new URLSearchParams({ q, lang })}`;
}
