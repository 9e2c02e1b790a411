import { setTimeout as pause } from 'node:timers/promises';
import { aProvince } from '../a-province.ts';
import { aRunningSite } from '../a-running-site.ts';
import { changed, editorOf } from '../editor.ts';
import { benchOptions } from '../options.ts';
import { percentiles } from '../percentiles.ts';
import { show } from '../show.ts';
import { waitFor } from '../wait-for.ts';

// From an editor's commit to what a citizen gets: real queue, publisher and portal server, each in its own process, and
// a stand-in for the CMS.
const options = benchOptions();
const { publications, from } = aProvince(options);
const site = await aRunningSite(publications);
try {
  await site.startPortal();
  const editor = editorOf(publications);
  const served: number[] = [];
  const found: number[] = [];
  let asked = 0;
  const read = async (path: string) => {
    // Each question from another address: the limit is for one of them.
    asked += 1;
    const headers = { 'x-forwarded-for': `10.1.${(asked >> 8) & 255}.${asked & 255}` };
    return (await fetch(site.url + path, { headers })).text();
  };
  for (let n = 1; n <= options.edits; n += 1) {
    const before = editor.some('procedure', 7919 * n);
    const word = `sua${n}x${Date.now().toString(36)}`;
    const edit = changed(before, ({ summary }) => ({ summary: `${summary} ${word}` }));
    const { slug } = before.documents.vi;
    await site.commit(editor.publish(edit));
    const committed = performance.now();
    await waitFor('the new page', async () => (await read(`/thu-tuc/${slug}`)).includes(word));
    served.push(performance.now() - committed);
    await waitFor('a hit', async () => (await read(`/api/search?q=${word}`)).includes(slug));
    found.push(performance.now() - committed);
    await waitFor('the end of the queue', async () => (await site.waiting()).length === 0);
    await pause(50);
  }
  const row = (times: number[]) => ({
    ...percentiles(times),
    'full start / p50': Math.round(site.startMs / percentiles(times)['p50 ms']),
  });
  show(
    `${publications.length} Documents from ${from}; a start that renders everything took ${site.startMs} ms; ${options.edits} changed summaries, one at a time, from commit (stand-in CMS, real queue, publisher and portal server) to`,
    { 'its page, over HTTP': row(served), 'a search that finds it': row(found) },
  );
} finally {
  await site.end();
}
