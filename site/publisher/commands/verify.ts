import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isAtWork } from '#content/queue/is-at-work';
import { indexDrift, type IndexDrift } from '../search-index/index-drift.ts';
import { openSearchIndex } from '../search-index/open-search-index.ts';
import { asTheOnlyOne } from '../queue.ts';
import { currentRelease } from '../release.ts';
import { renderAlone } from '../render-alone.ts';
import { requestRender } from '../render-request.ts';
import { verifySite, type SiteDrift } from '../verify-site.ts';
import { driftLines } from './drift-lines.ts';
import { announceAgain } from './announce-again.ts';
import { say, toolsFor, withPublishing, type Publishing } from './open-publishing.ts';
import { whenSettled } from './when-settled.ts';

// `npm run publish:verify [-- --heal]`: renders everything that is published afresh and compares it, byte by byte, with
// what is served, and the search server's index with what is published. Ends with 1 when something differs and was not
// mended.
const { values } = parseArgs({ options: { heal: { type: 'boolean' } } });
const patience = 120_000;

await withPublishing(async (publishing) => {
  const tools = await toolsFor(publishing);
  if ((await currentRelease(publishing.folders)) !== tools.release) {
    say('The served pages were made by other views. A publisher that starts renders all afresh.');
    process.exitCode = 1;
    return;
  }
  const isRunning = await isAtWork(publishing.pool);
  const drift = await verifySite({
    cms: publishing.cms,
    tools,
    settled: async () => void (isRunning && (await whenSettled(publishing, () => {}, patience))),
    onProgress: (done, all) => {
      if (done % 1000 === 0 || done === all) say(`${done} of ${all} pages rendered`);
    },
  });
  const { lines, differs } = driftLines(drift);
  lines.forEach(say);
  const index = await settledIndexDrift(isRunning);
  index.lines.forEach(say);
  if (!differs && index.size === 0) return;
  if (values.heal) {
    if (differs) await heal(publishing, drift, isRunning);
    await index.heal?.();
    say('Mended what can be. To be sure: npm run publish:verify');
    return;
  }
  say('Mend it with: npm run publish:verify -- --heal');
  process.exitCode = 1;
});

// The index follows the pages by a moment: what differs while a publisher is at work is looked at again.
async function settledIndexDrift(isRunning: boolean): Promise<IndexDrift> {
  const opened = openSearchIndex();
  if (!opened) return { lines: [], size: 0 };
  const first = await indexDrift(opened).catch(notCompared);
  if (first.size === 0 || !isRunning) return first;
  await pause(3000);
  return indexDrift(opened).catch(notCompared);
}

function notCompared(fault: Error): IndexDrift {
  return { lines: [`The search server could not be compared: ${fault.message}`], size: 1 };
}

async function heal(publishing: Publishing, { behind, paths }: SiteDrift, isRunning: boolean) {
  const { pool, cms } = publishing;
  if (isRunning) {
    await announceAgain(pool, behind);
    await requestRender(pool, { paths });
    await whenSettled(publishing, () => {}, patience);
  } else {
    const tools = await toolsFor(publishing);
    await asTheOnlyOne(pool, async () => void (await renderAlone({ paths }, cms, tools, () => {})));
  }
}
