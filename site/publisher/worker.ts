import { mkdir } from 'node:fs/promises';
import type { Runner } from 'graphile-worker';
import pg from 'pg';
import type { Publication } from '#content/publication';
import { publisherSettings } from '../config.ts';
import { createLog } from '../log.ts';
import { loadBundle } from '../render/load-bundle.ts';
import { carryOut } from './carry-out.ts';
import { isBegun } from './begun-release.ts';
import { catchUp } from './catch-up.ts';
import { cmsClient } from './cms-client.ts';
import { whenCmsAnswers } from './cms-down.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { keepTidy } from './keep-tidy.ts';
import { oweAgain } from './owe-again.ts';
import { countLiveSeconds } from './live-seconds.ts';
import { keepWord, wordOf } from './publisher-word.ts';
import { queueFigures } from '#content/queue/queue-figures';
import { beTheOnlyOne, followQueue, freeAbandoned } from './queue.ts';
import { pictureDrawer } from '../pictures/picture-drawer.ts';
import { releaseName } from './release.ts';
import { renderOwed } from './render-owed.ts';
import { keepSearchServer, type SearchServer } from './search-server.ts';
import { settleOwed, type Settling } from './settle-owed.ts';
import { retireMedia } from './retire-media.ts';
import { siteFolders } from './site-folders.ts';
import { isComplete, readState } from './site-state.ts';
import { sweepUnfinished } from './tree.ts';

const settings = publisherSettings();
const log = createLog('publisher', settings.LOG_LEVEL);
let runner: Runner | undefined;
let searchServer: SearchServer | undefined;
let settling: Settling | undefined;
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const)
  process.once(signal, () => void stop());
// The parent may have died while this file was being loaded.
if (process.send && !process.connected) process.exit(0);

await work().catch((fault: unknown) => fail('The publisher cannot go on.', fault));

async function work() {
  const folders = siteFolders(settings.DATA_DIR);
  const cms = cmsClient({ url: settings.CMS_URL, key: settings.PORTAL_KEY });
  const pool = new pg.Pool({ connectionString: settings.DATABASE_URL, max: 8 });
  // A lost connection is made anew by the next query; without a listener it would end the process.
  const sayLost = (fault: Error) => log.warn({ fault }, 'The database closed a connection.');
  pool.on('error', sayLost);
  pool.on('connect', (client) => client.on('error', sayLost));
  await beTheOnlyOne(pool, (fault) => fail('The database is gone.', fault));
  await mkdir(folders.releases, { recursive: true });
  await sweepUnfinished(folders.root);

  const { render, assetsDir } = await loadBundle();
  const release = await releaseName(assetsDir.replace(/client$/, ''), settings.PORTAL_URL);
  const origin = settings.PORTAL_URL;
  const tools = { folders, render, assetsDir, origin, openMedia: cms.openMedia, release };
  const state = await readState(folders);
  const inTurn = oneAtATime();
  const follow = () => {
    searchServer = keepSearchServer(settings, () => state.store.all(), log);
  };
  const onPublished = (publication: Publication) => searchServer?.tell(publication);
  const comeUpToDate = async () => {
    const listeners = { onProgress: tell, onPublished };
    const bring = () => catchUp(state, cms, tools, inTurn, listeners);
    const { pages, faults, isAfresh } = await whenCmsAnswers(bring, sayWaiting);
    for (const fault of faults) log.error({ fault }, 'Something cannot be brought to the site.');
    log.info({ pages, addresses: state.addresses.size() }, 'The site is up to date.');
    settling?.look();
    if (!isAfresh) return;
    await searchServer?.stop();
    follow();
  };
  // A site that was whole when its publisher was killed goes on with the queue at once, and compares meanwhile.
  const isWhole =
    state.release === release && isComplete(state) && !(await isBegun(folders, release));
  if (isWhole) follow();
  else await comeUpToDate();

  const slice = () => inTurn(() => renderOwed(state, tools));
  let lastOfBulk = -Infinity;
  const isInBulk = () => performance.now() - lastOfBulk < 1000;
  settling = settleOwed({ owed: () => state.owed.size, slice, isInBulk, log });
  keepTidy(() => inTurn(() => retireMedia(state, folders, new Date())), log);
  await freeAbandoned(pool);
  const drawSoon = pictureDrawer(state.store, folders.pictures, log);
  const onCarriedOut = (publication: Publication) => {
    onPublished(publication);
    // Of a bulk change, each picture is drawn when it is first asked for.
    if (!isInBulk()) drawSoon(publication);
  };
  const live = countLiveSeconds();
  const onLive = (ms: number) => live.add(ms / 1000);
  const carrier = { cms, state, tools, log, inTurn, onPublished: onCarriedOut, onLive };
  runner = await followQueue(pool, log, {
    publish: async (announcement, how) => {
      if (how.isBulk) lastOfBulk = performance.now();
      try {
        await whenCmsAnswers(() => carryOut(announcement, carrier, how), sayWaiting);
      } finally {
        settling?.look();
      }
    },
    render: async (request) => {
      await inTurn(() => oweAgain(request, state, tools));
      settling?.look();
    },
  });
  keepWord(
    folders,
    async () => wordOf(await queueFigures(pool), state, live.soFar()),
    (fault) => log.warn({ fault }, 'The figures of the publisher could not be kept.'),
  );
  if (isWhole) await comeUpToDate();
  process.send?.({ type: 'ready' });
  await runner.promise;
}

function tell(done: number, all: number) {
  if (done % 50 === 0 || done === all)
    process.send?.({ type: 'progress', text: `${done} of ${all} pages` });
}

function sayWaiting({ message }: Error) {
  log.warn(`${message} The publisher waits for it.`);
  process.send?.({ type: 'progress', text: 'waiting for the CMS' });
}

// What is under way may be waiting for the CMS; it is taken up again at the next start, as after a kill.
async function stop() {
  setTimeout(() => process.exit(0), 3000).unref();
  await runner?.stop().catch((fault: unknown) => log.warn({ fault }, 'Stopped in the middle.'));
  await settling?.stop();
  process.exit(0);
}

function fail(what: string, fault: unknown) {
  log.fatal({ fault }, `${what} ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exit(1);
}
