import { chanceFrom } from '../../search/chance.ts';
import { aProvince } from '../a-province.ts';
import { aRenderedSite } from '../a-rendered-site.ts';
import { differences } from '../differences.ts';
import { editorOf } from '../editor.ts';
import { editsOfProcedures } from '../edits-of-procedures.ts';
import { editsOfSettings, editsOfTheRest } from '../edits-of-the-rest.ts';
import { benchOptions } from '../options.ts';
import { fail, show } from '../show.ts';

// Random edits of all kinds, one after another, then every byte beside those of a full render of what is published.
const options = benchOptions();
const { publications, from } = aProvince(options);
const site = await aRenderedSite(publications);
const editor = editorOf(publications);
const chance = chanceFrom(options.seed);
const kinds = Object.entries({ ...editsOfProcedures, ...editsOfTheRest });
const counts: Record<string, { edits: number; pages: number }> = {};

for (let n = 1; n <= options.random; n += 1) {
  // The settings touch every page of the site: a few times tells as much as often.
  const some = n % 500 === 0 ? Object.entries(editsOfSettings) : kinds;
  const [what, edit] = some[Math.floor(chance() * some.length)]!;
  const pages = await site.publish(editor.publish(edit(editor, Math.floor(chance() * 1e6))));
  const count = (counts[what] ??= { edits: 0, pages: 0 });
  count.edits += 1;
  count.pages += pages;
}
const afresh = await aRenderedSite(editor.all());
const found = await differences(site.folders.current, afresh.folders.current);
await Promise.all([site.remove(), afresh.remove()]);

show(
  `${options.random} random edits (seed ${options.seed}) of ${site.pages} pages from ${from}, beside a full render of the ${afresh.pages} pages they came to: ${found.files} files, ${found.different.length} different, ${found.bytes} differing bytes.`,
  counts,
);
if (found.different.length > 0)
  fail(`Not what a full render makes: ${found.different.slice(0, 10).join(', ')}.`);
