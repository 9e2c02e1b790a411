import { aProvince } from '../a-province.ts';
import { aRenderedSite } from '../a-rendered-site.ts';
import { editorOf } from '../editor.ts';
import { editsOfProcedures } from '../edits-of-procedures.ts';
import { editsOfTheRest } from '../edits-of-the-rest.ts';
import { benchOptions } from '../options.ts';
import { percentiles, round, timed } from '../percentiles.ts';
import { show, type Rows } from '../show.ts';

// From a Publication at hand to the last changed byte on disk, by kind of edit. `live` measures the whole way.
const options = benchOptions();
const { publications, from } = aProvince(options);
const site = await aRenderedSite(publications);
try {
  const editor = editorOf(publications);
  const rows: Rows = {};
  for (const [what, edit] of Object.entries({ ...editsOfProcedures, ...editsOfTheRest })) {
    const times: number[] = [];
    const pages: number[] = [];
    let spent = 0;
    for (let n = 0; n < options.edits; n += 1) {
      const publication = editor.publish(edit(editor, 7919 * (n + 1)));
      const before = process.cpuUsage();
      const [ms, count] = await timed(() => site.publish(publication));
      const { user, system } = process.cpuUsage(before);
      spent += user + system;
      times.push(ms);
      pages.push(count);
    }
    const middle = pages.toSorted((a, b) => a - b)[pages.length >> 1];
    rows[what] = {
      ...percentiles(times),
      'CPU ms': round(spent / 1000 / options.edits),
      'pages p50': middle,
      'full render / p50': Math.round(site.ms / percentiles(times)['p50 ms']),
    };
  }
  show(
    `${site.pages} pages from ${from}; rendering all took ${Math.round(site.ms)} ms; ${options.edits} edits of each kind, from the Publication to its last byte on disk, in one process:`,
    rows,
  );
} finally {
  await site.remove();
}
