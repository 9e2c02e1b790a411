import { setTimeout as pause } from 'node:timers/promises';
import type { Procedure } from '#content/procedure';
import { aProvince } from '../a-province.ts';
import { aRunningSite } from '../a-running-site.ts';
import { changed, editorOf } from '../editor.ts';
import { benchOptions } from '../options.ts';
import { percentiles } from '../percentiles.ts';
import { show } from '../show.ts';
import { waitFor } from '../wait-for.ts';

// An Agency that hundreds of pages name gets another name; meanwhile an editor makes single edits of other Procedures.
const options = benchOptions();
const { publications, from } = aProvince(options);
const site = await aRunningSite(publications);
try {
  const editor = editorOf(publications);
  const procedures = editor
    .all()
    .flatMap((one) => (one.type === 'published' ? one.documents.vi : []))
    .filter((one): one is Procedure => one.kind === 'procedure');
  const { agency, naming } = closestTo(250);
  const others = procedures.filter(({ id }) => !naming.some((one) => one.id === id));

  const before = editor.one('agency', agency);
  const name = `Cơ quan đổi tên ${Date.now()}`;
  const start = performance.now();
  await site.commit(editor.publish(changed(before, () => ({ name }))));
  const renamed: { ms?: number } = {};
  const all = allShow(name).then(() => (renamed.ms = performance.now() - start));
  const single: number[] = [];
  for (let n = 1; renamed.ms === undefined || n < 5; n += 1) {
    const one = editor.one('procedure', others[(7919 * n) % others.length]!.id);
    const word = `sua${n}x${Date.now().toString(36)}`;
    const committed = performance.now();
    await site.commit(editor.publish(changed(one, () => ({ summary: word }))));
    await waitFor(
      'a single edit',
      async () => (await site.page(one.documents.vi))?.includes(word) === true,
    );
    single.push(performance.now() - committed);
    await pause(100);
  }
  await all;
  show(
    `${publications.length} Documents from ${from}; the Agency that ${naming.length} Procedures name (${2 * naming.length} pages in two languages) renamed, from commit to files on disk:`,
    { 'all pages show the new name': { ms: Math.round(renamed.ms) } },
  );
  show(`${single.length} single edits of other Procedures meanwhile:`, {
    'from commit to its page': percentiles(single),
  });

  function closestTo(wanted: number) {
    const naming = new Map<string, Procedure[]>();
    for (const one of procedures)
      for (const id of new Set([...one.agencies.competent, ...one.agencies.executing]))
        naming.set(id, [...(naming.get(id) ?? []), one]);
    const far = (some: Procedure[]) => Math.abs(some.length - wanted);
    const [found] = [...naming].toSorted(([, a], [, b]) => far(a) - far(b));
    return { agency: found![0], naming: found![1] };
  }

  async function allShow(words: string) {
    for (const one of naming)
      for (const locale of ['vi', 'en'] as const)
        await waitFor(
          'the new name',
          async () => (await site.page(one, locale))?.includes(words) === true,
        );
  }
} finally {
  await site.end();
}
