import type { Logger } from 'pino';
import type { Announcement, LiveReport } from '#content/publication';
import type { CmsClient } from './cms-client.ts';
import { publish, type Tools } from './publish.ts';
import type { SiteState } from './site-state.ts';

/**
 * Carries out an announcement: reads what is public at this moment – a late or repeated announcement can neither
 * resurrect nor regress anything – publishes it, and tells the editor. Throws when it must be tried again.
 */
export async function carryOut(
  announcement: Announcement,
  { cms, state, tools, log }: { cms: CmsClient; state: SiteState; tools: Tools; log: Logger },
): Promise<void> {
  const { kind, id, announcedAt } = announcement;
  const report = async (told: Pick<LiveReport, 'outcome' | 'pages' | 'version' | 'because'>) =>
    cms.report({ kind, id, announcedAt, liveAt: new Date().toISOString(), ...told });

  try {
    const publication = await cms.one(kind, id);
    if (!publication) return;
    const outcome = await publish(publication, state, tools);
    const ms = Date.now() - Date.parse(announcedAt);
    log.info({ kind, id, version: publication.version, ms, ...outcome }, 'Carried out.');
    await report({
      outcome: publication.type === 'published' ? 'live' : 'withdrawn',
      pages: outcome.did === 'ignore' ? 0 : outcome.pages,
      version: publication.version,
    });
  } catch (fault) {
    const because = fault instanceof Error ? fault.message : String(fault);
    await report({ outcome: 'failed', pages: 0, version: announcement.version, because }).catch(
      () => {
        // The CMS itself may be what is down; the queue keeps the announcement and its reason.
      },
    );
    throw fault;
  }
}
