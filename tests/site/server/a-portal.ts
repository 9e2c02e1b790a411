import type { Needs } from '#chatbot/needs';
import type { Publication } from '#content/publication';
import { keepPicture } from '#site/pictures/keep-picture';
import { recordReads } from '#site/content/record-reads';
import { createApp } from '#site/server/app';
import { followCorpus } from '#site/server/follow-corpus';
import { createGate } from '#site/server/gate';
import type { PortalNeeds } from '#site/server/portal-needs';
import { staticFiles } from '#site/server/static-files';
import { aSiteOf } from '../publisher/a-site.ts';
import { printReads } from '../publisher/print-reads.ts';

const statuses = { 'not-found': 404, unavailable: 503, withdrawn: 410 } as const;

/** The portal server over a site with these Publications, its pages printed instead of designed. */
export async function aPortal(publications: Publication[], given: Partial<PortalNeeds> = {}) {
  const site = await aSiteOf(publications);
  const follower = await followCorpus(site.folders.corpus, (fault) => logged.push(fault), 60_000);
  const logged: unknown[] = [];
  const app = createApp({
    search: () => follower.corpus().search,
    content: () => recordReads(follower.corpus().store).content,
    assistant: (): Needs => {
      const { search, store } = follower.corpus();
      return { search, find: store.find, where: store.where };
    },
    asking: createGate(100),
    facts: () => ({
      documents: follower.corpus().store.size(),
      publishedAt: undefined,
      search: 'standby',
    }),
    publisher: async () => undefined,
    searches: () => ({ server: 0, standby: 0 }),
    counter: { searched: () => {}, opened: () => {} },
    ratings: { keep: async () => {}, erase: async () => false },
    files: staticFiles(site.folders),
    picture: (picture) => keepPicture(picture, site.folders.pictures),
    render: async (address, locals) =>
      new Response(await (await printReads(address, locals)).text(), {
        status: statuses[locals.page.view as keyof typeof statuses] ?? 200,
      }),
    portalKey: 'the key of this portal, for its tests',
    origin: 'https://portal.example.vn',
    log: { error: (what: unknown) => logged.push(what) },
    ...given,
  });
  return {
    site,
    logged,
    follower,
    get: async (path: string, headers: Record<string, string> = {}) =>
      app.request(path, { headers }),
    send: async (path: string, init: RequestInit) => app.request(path, init),
    async close() {
      follower.stop();
      await site.remove();
    },
  };
}

export type Portal = Awaited<ReturnType<typeof aPortal>>;
