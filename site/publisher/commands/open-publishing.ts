import pg from 'pg';
import { publisherSettings, type PublisherSettings } from '../../config.ts';
import { loadBundle } from '../../render/load-bundle.ts';
import { cmsClient, type CmsClient } from '../cms-client.ts';
import type { Tools } from '../refresh.ts';
import { releaseName } from '../release.ts';
import type { Release } from '../render-all.ts';
import { siteFolders, type SiteFolders } from '../site-folders.ts';

/** What the commands about publishing work with. */
export type Publishing = {
  settings: PublisherSettings;
  folders: SiteFolders;
  cms: CmsClient;
  pool: pg.Pool;
};

/** Opens queue, site and CMS for a command, and closes them behind it. */
export async function withPublishing(work: (publishing: Publishing) => Promise<void>) {
  const settings = publisherSettings();
  const pool = new pg.Pool({
    connectionString: settings.DATABASE_URL,
    max: 3,
    connectionTimeoutMillis: 5000,
  });
  pool.on('error', () => {
    // The next query says so.
  });
  try {
    await work({
      settings,
      folders: siteFolders(settings.DATA_DIR),
      cms: cmsClient({ url: settings.CMS_URL, key: settings.PORTAL_KEY }),
      pool,
    });
  } finally {
    await pool.end();
  }
}

/** What rendering needs: the compiled views as a publisher started now would use them. */
export async function toolsFor({ settings, folders, cms }: Publishing): Promise<Tools & Release> {
  const { render, assetsDir } = await loadBundle();
  const origin = settings.PORTAL_URL;
  const release = await releaseName(assetsDir.replace(/client$/, ''), origin);
  return { folders, render, assetsDir, origin, openMedia: cms.openMedia, release };
}

/** Writes a line for the operator. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
