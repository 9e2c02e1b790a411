import { isAtWork } from '#content/queue/is-at-work';
import { asTheOnlyOne } from '../queue.ts';
import { renderAlone } from '../render-alone.ts';
import { requestRender } from '../render-request.ts';
import { say, toolsFor, withPublishing } from './open-publishing.ts';
import { whenSettled } from './when-settled.ts';

// `npm run publish:all`: every page is rendered afresh, in place, while editors go on publishing. Killed in the middle, the
// publisher goes on.
await withPublishing(async (publishing) => {
  const { pool, cms } = publishing;
  if (await isAtWork(pool)) {
    await requestRender(pool, {});
    say('The publisher renders every page again; editors’ changes go before.');
    let last = -1;
    const tell = (owed: number) => {
      if (owed !== last) say(`${owed} pages are left.`);
      last = owed;
    };
    if (await whenSettled(publishing, tell, Infinity)) say('Every page was rendered afresh.');
    return;
  }
  const tools = await toolsFor(publishing);
  const isDone = await asTheOnlyOne(pool, async () => {
    say('No publisher is at work: the pages are rendered here.');
    const faults = await renderAlone({}, cms, tools, (done, all) => {
      if (done % 500 === 0 || done === all) say(`${done} of ${all} pages`);
    });
    for (const fault of faults) say(fault.message);
    if (faults.length > 0) process.exitCode = 1;
  });
  if (!isDone) throw new Error('A publisher has just begun; try again.');
});
