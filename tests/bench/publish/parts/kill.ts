import { setTimeout as pause } from 'node:timers/promises';
import { chanceFrom } from '../../search/chance.ts';
import { aProvince } from '../a-province.ts';
import { aRenderedSite } from '../a-rendered-site.ts';
import { aRunningSite } from '../a-running-site.ts';
import { differences } from '../differences.ts';
import { editorOf } from '../editor.ts';
import { numbered } from '../numbered-edits.ts';
import { benchOptions } from '../options.ts';
import { round } from '../percentiles.ts';
import { fail, show } from '../show.ts';
import { waitFor } from '../wait-for.ts';
import { watchPages } from '../watch-pages.ts';

// The publisher is killed (`kill -9`) again and again, at random moments from its start on, while twenty Procedures are
// edited all the time. Every page is looked at meanwhile: it may be late, but never older than it was, and never half.
const options = benchOptions();
// A start reads all that is published: on a large site, kills would be few an hour.
const { publications, from } = aProvince({ ...options, procedures: options['kill-procedures'] });
const site = await aRunningSite(publications);
try {
  const editor = editorOf(publications);
  const chance = chanceFrom(options.seed);
  const edited = Array.from({ length: 20 }, (_, n) => editor.some('procedure', n).documents.vi);
  const watched = watchPages(edited, site.page);
  let edits = 0;
  const over = new AbortController();
  const editing = (async () => {
    while (!over.signal.aborted) {
      edits += 1;
      const { id } = edited[Math.floor(chance() * edited.length)]!;
      await site.commit(editor.publish(numbered(editor, id, edits)));
      watched.expect(id, edits);
      await pause(20 + 80 * chance());
    }
  })();

  let kills = 0;
  const started = performance.now();
  for (let ready = Promise.resolve(); kills < options.kills; kills += 1) {
    // Two kills of three hit a publisher that is ready, the third one that perhaps is starting.
    if (chance() < 2 / 3) await ready;
    await pause(chance() * 1500);
    await site.kill();
    const restarted = site.restart()();
    restarted.catch(() => {});
    ready = restarted;
    if (kills === options.kills - 1) await ready;
  }
  over.abort();
  await editing;
  const seconds = (performance.now() - started) / 1000;
  await waitFor('the end of the queue', async () => (await site.waiting()).length === 0);
  const seen = await watched.end();

  const afresh = await aRenderedSite(editor.all());
  const found = await differences(afresh.folders.current, site.current);
  const pages = found.different.filter((file) => /\.html(\.br|\.gz)?$/.test(file));
  await afresh.remove();
  show(
    `${kills} times kill -9 in ${Math.round(seconds)} s, ${edits} edits of 20 of ${publications.length} Documents (${from}):`,
    {
      'looks at pages': { count: seen.looks },
      'edits lost': { count: seen.lost.length },
      'pages older than before': { count: seen.backwards.length },
      'pages torn': { count: seen.torn.length },
      'files unlike a full render': { count: pages.length },
      'longest time without a new page, s': { count: round(seen.longestGap / 1000) },
      'longest from commit to page (or to a newer one), s': {
        count: round(seen.longestWait / 1000),
      },
    },
  );
  const broken = [...seen.lost, ...seen.backwards, ...seen.torn, ...pages];
  if (broken.length > 0) fail(`Not as promised: ${broken.slice(0, 10).join(', ')}.`);
} finally {
  await site.end();
}
