import { z } from 'zod';
import type { Id, Kind } from '#content/kind';
import { Lives, Publication, PublicationPage, type LiveReport } from '#content/publication';
import { CmsDown } from './cms-down.ts';
import type { OpenMedia } from './mirror-media.ts';

/** The publisher's way to the CMS. Every call throws a sentence that says what to do when the CMS does not answer well. */
export type CmsClient = ReturnType<typeof cmsClient>;

/** Milliseconds within which the CMS answers whatever is not a file. */
const patience = 30_000;

/** A client for the CMS at `url`, showing `key`. Throws {@link CmsDown} when nobody is there. */
export function cmsClient({ url, key }: { url: string; key: string }) {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...init.headers, authorization: `Bearer ${key}` };
    const response = await fetch(new URL(path, url), { ...init, headers }).catch(
      (cause: unknown) => {
        throw new CmsDown(`The CMS does not answer at ${url}. Is it running, is CMS_URL right?`, {
          cause,
        });
      },
    );
    if (response.ok || response.status === 404) return response;
    if ([502, 503, 504].includes(response.status))
      throw new CmsDown(`The CMS at ${url} is not ready (${response.status}).`);
    const hint = response.status === 401 ? ' Is PORTAL_KEY the same on both sides?' : '';
    const because = await messageOf(response);
    throw new Error(`The CMS refused ${path} (${response.status}).${hint}${because}`);
  }
  const soon = () => ({ signal: AbortSignal.timeout(patience) });

  return {
    /** Every Publication there is, page after page. */
    async *all(): AsyncGenerator<Publication> {
      let after = '';
      do {
        const response = await call(`/api/published?after=${encodeURIComponent(after)}`, soon());
        const page = PublicationPage.parse(await response.json());
        yield* page.publications;
        after = page.next ?? '';
      } while (after);
    },
    /** The current Publication of a Document; undefined when it was never published. */
    async one(kind: Kind, id: Id): Promise<Publication | undefined> {
      const response = await call(`/api/published/${kind}/${encodeURIComponent(id)}`, soon());
      return response.status === 404 ? undefined : Publication.parse(await response.json());
    },
    /** Tells the editor what became of an announcement. */
    async report(report: LiveReport): Promise<void> {
      await call('/api/live', {
        ...soon(),
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(report),
      });
    },
    /** How publishing went lately, by what the CMS was told. */
    async lives(): Promise<Lives> {
      return Lives.parse(await (await call('/api/live', soon())).json());
    },
    /** Opens a file; it may take as long as it keeps flowing. */
    openMedia: (async (file) => {
      const response = await call(file.source);
      if (!response.ok || !response.body)
        throw new Error(`the CMS does not have it (${response.status})`);
      return response.body;
    }) satisfies OpenMedia,
  };
}

async function messageOf(response: Response): Promise<string> {
  const body = z
    .object({ message: z.string() })
    .safeParse(await response.json().catch(() => undefined));
  return body.success ? ` ${body.data.message}` : '';
}
