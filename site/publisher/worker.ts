import { mkdir } from 'node:fs/promises';
import pg from 'pg';
import pino from 'pino';
import { publisherSettings } from '../config.ts';
import { loadBundle } from '../render/load-bundle.ts';
import { carryOut } from './carry-out.ts';
import { catchUp } from './catch-up.ts';
import { cmsClient } from './cms-client.ts';
import { beTheOnlyOne, followQueue, freeAbandoned } from './queue.ts';
import { releaseName } from './release.ts';
import { siteFolders } from './site-folders.ts';
import { readState } from './site-state.ts';
import { sweepUnfinished } from './tree.ts';

const settings = publisherSettings();
const log = pino({ name: 'publisher', level: settings.LOG_LEVEL });
const folders = siteFolders(settings.DATA_DIR);
const cms = cmsClient({ url: settings.CMS_URL, key: settings.PORTAL_KEY });
const pool = new pg.Pool({ connectionString: settings.DATABASE_URL, max: 4 });
// A lost idle connection is made anew by the next query; without a listener it would end the process.
pool.on('error', (fault) => log.warn({ fault }, 'The database closed a connection.'));

await mkdir(folders.releases, { recursive: true });
await beTheOnlyOne(pool);
await sweepUnfinished(folders.root);

const { render, assetsDir } = await loadBundle();
const origin = settings.PORTAL_URL;
const tools = {
  folders,
  render,
  assetsDir,
  origin,
  openMedia: cms.openMedia,
  release: await releaseName(assetsDir.replace(/client$/, ''), origin),
};
const state = await readState(folders);
const pages = await catchUp(state, cms, tools, (done, all) => {
  if (done % 50 === 0 || done === all)
    process.send?.({ type: 'progress', text: `${done} of ${all} pages` });
});
log.info({ pages, addresses: state.addresses.size }, 'The site is up to date.');

await freeAbandoned(pool);
const runner = await followQueue(pool, log, (announcement) =>
  carryOut(announcement, { cms, state, tools, log }),
);
process.send?.({ type: 'ready' });

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  await runner.stop();
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const)
  process.once(signal, () => void stop());
await runner.promise;
