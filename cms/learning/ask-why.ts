import type { Locale } from '#content/locale';
import { Why } from './why.ts';

type Portal = { url: string; key: string; fetch?: typeof fetch };

/** Asks the portal why a search finds what it finds. Undefined when the portal does not answer. */
export async function askWhy(
  q: string,
  lang: Locale,
  { url, key, fetch: send = fetch }: Portal,
): Promise<Why | undefined> {
  const address = new URL(`/api/search?${new URLSearchParams({ q, lang, explain: '1' })}`, url);
  const request = {
    headers: { authorization: `Bearer ${key}` },
    cache: 'no-store',
    // The key goes where PORTAL_URL says, nowhere else.
    redirect: 'error',
    signal: AbortSignal.timeout(5_000),
  } as const;
  const read = send(address, request).then(async (answer) => Why.safeParse(await answer.json()));
  return (await read.catch(() => undefined))?.data;
}
