import { z } from 'zod';

type Portal = { url: string; key: string; fetch?: typeof fetch };

const Word = z.object({ owed: z.int().nonnegative() });

/** Asks the portal how many pages do not show yet what is published. Undefined when it does not tell. */
export async function askOwed({
  url,
  key,
  fetch: send = fetch,
}: Portal): Promise<number | undefined> {
  const request = {
    headers: { authorization: `Bearer ${key}` },
    cache: 'no-store',
    // The key goes where PORTAL_URL says, nowhere else.
    redirect: 'error',
    signal: AbortSignal.timeout(2_000),
  } as const;
  const read = send(new URL('/api/publisher', url), request).then(async (answer) =>
    Word.safeParse(await answer.json()),
  );
  return (await read.catch(() => undefined))?.data?.owed;
}
