import type { Logger } from 'pino';
import type { Announcement, LiveReport, Publication } from '#content/publication';
import type { CmsClient } from './cms-client.ts';
import { isCmsDown } from './cms-down.ts';
import { mirrorMedia } from './mirror-media.ts';
import type { InTurn } from './one-at-a-time.ts';
import { publish } from './publish.ts';
import type { Tools } from './refresh.ts';
import type { SiteState } from './site-state.ts';

/** What carrying out an announcement needs. */
export type Carrier = {
  cms: Pick<CmsClient, 'one' | 'report'>;
  state: SiteState;
  tools: Tools;
  /** Slices of what is owed are rendered between announcements, never beside one. */
  inTurn: InTurn;
  log: Pick<Logger, 'info'>;
  /** Told of every Publication that is on the site. */
  onPublished?: (publication: Publication) => void;
  /** Told how many milliseconds an editor's change took to be live. */
  onLive?: (ms: number) => void;
};

/** One of a bulk change changes its own pages at once and owes the others, so that lists are rendered once for many of them. */
export type How = { isBulk: boolean };

/**
 * Carries out an announcement: reads what is public at this moment – a late or repeated announcement can neither
 * resurrect nor regress anything – publishes it, and tells the editor. Throws when it must be tried again.
 */
export async function carryOut(
  announcement: Announcement,
  { cms, state, tools, inTurn, log, onPublished, onLive }: Carrier,
  how: How = { isBulk: false },
): Promise<void> {
  const { kind, id, announcedAt } = announcement;
  const report = async (told: Pick<LiveReport, 'outcome' | 'pages' | 'version' | 'because'>) =>
    cms.report({ kind, id, announcedAt, liveAt: new Date().toISOString(), ...told });

  const done = await bring(announcement, { cms, state, tools, inTurn, onPublished }, how).catch(
    async (fault: unknown) => {
      if (isCmsDown(fault)) throw fault;
      const because = fault instanceof Error ? fault.message : String(fault);
      await report({ outcome: 'failed', pages: 0, version: announcement.version, because }).catch(
        () => {
          // The queue keeps the announcement and its reason.
        },
      );
      throw fault;
    },
  );
  if (!done) return;
  const { publication, outcome } = done;
  const ms = Date.now() - Date.parse(announcedAt);
  onLive?.(ms);
  log.info({ kind, id, version: publication.version, ms, ...outcome }, 'Carried out.');
  await report({
    outcome: publication.type === 'published' ? 'live' : 'withdrawn',
    pages: outcome.did === 'ignore' ? 0 : outcome.pages,
    version: publication.version,
  });
}

async function bring(
  { kind, id }: Announcement,
  { cms, state, tools, inTurn, onPublished }: Omit<Carrier, 'log' | 'onLive'>,
  { isBulk }: How,
) {
  const publication = await cms.one(kind, id);
  if (!publication) return undefined;
  // A film takes its time to fetch; other announcements have their turn meanwhile.
  await mirrorMedia(publication, tools.folders.media, tools.openMedia);
  return inTurn(async () => {
    const outcome = await publish(publication, state, tools, isBulk ? 0 : undefined);
    // A newer version may have been quicker: told is what is on the site now.
    onPublished?.(state.store.get(kind, id)!);
    return { publication, outcome };
  });
}
