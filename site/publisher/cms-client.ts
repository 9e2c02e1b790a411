import type { Id, Kind } from '#content/kind';
import { Publication, PublicationPage, type LiveReport } from '#content/publication';
import type { OpenMedia } from './mirror-media.ts';

/** The publisher's way to the CMS. Every call throws a sentence that says what to do when the CMS does not answer well. */
export type CmsClient = ReturnType<typeof cmsClient>;

/** A client for the CMS at `url`, showing `key`. */
export function cmsClient({ url, key }: { url: string; key: string }) {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, url), {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(30_000),
    }).catch((cause: unknown) => {
      throw new Error(`The CMS does not answer at ${url}. Is it running, and is CMS_URL right?`, {
        cause,
      });
    });
    if (response.ok || response.status === 404) return response;
    const hint = response.status === 401 ? ' Is PORTAL_KEY the same on both sides?' : '';
    throw new Error(`The CMS refused ${path} (${response.status}).${hint}`);
  }

  return {
    /** Every Publication there is, page after page. */
    async *all(): AsyncGenerator<Publication> {
      let after = '';
      do {
        const response = await call(`/api/published?after=${encodeURIComponent(after)}`);
        const page = PublicationPage.parse(await response.json());
        yield* page.publications;
        after = page.next ?? '';
      } while (after);
    },
    /** The current Publication of a Document; undefined when it was never published. */
    async one(kind: Kind, id: Id): Promise<Publication | undefined> {
      const response = await call(`/api/published/${kind}/${encodeURIComponent(id)}`);
      return response.status === 404 ? undefined : Publication.parse(await response.json());
    },
    /** Tells the editor what became of an announcement. */
    async report(report: LiveReport): Promise<void> {
      await call('/api/live', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(report),
      });
    },
    openMedia: (async (file) => {
      const response = await call(file.source);
      if (!response.ok || !response.body)
        throw new Error(`The CMS has no file ${file.filename} (${response.status}).`);
      return response.body;
    }) satisfies OpenMedia,
  };
}
