import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Publication } from '#content/publication';
import { publish } from '#site/publisher/publish';
import { renderAll } from '#site/publisher/render-all';
import { loadBundle } from '#site/render/load-bundle';
import { aSite } from '../../site/publisher/a-site.ts';
import { editorOf } from './editor.ts';
import { editsOfProcedures } from './edits-of-procedures.ts';
import { round, timed } from './percentiles.ts';
import { sameHtml } from './same-html.ts';

/** What {@link renderCorpus} prints. */
export type RenderedCorpus = {
  ms: number;
  /** From the start of the process to the last page. */
  'whole ms': number;
  pages: number;
  /** Processor time until everything was rendered. */
  'CPU s': number;
  /** The most memory at once until everything was rendered, and the heap that is in use afterwards. */
  'peak MB': number;
  'heap MB': number;
  /** How many pages Astro built to the same bytes; undefined when there are none to compare with. */
  same?: number;
  /** How long each edit took afterwards. */
  edits: number[];
};

// Renders a journal of Publications in full, in a process of its own, and looks whether Astro's pages are the same; then
// so many fees change.
const [journal, edits, astro] = process.argv.slice(2);
console.log(JSON.stringify(await renderCorpus(journal!, Number(edits), astro)));

async function renderCorpus(file: string, many: number, dist?: string): Promise<RenderedCorpus> {
  const { render } = await loadBundle();
  const { state, tools, folders, remove } = await aSite(render);
  for await (const line of createInterface({ input: createReadStream(file) }))
    state.store.put(JSON.parse(line) as Publication);
  const [ms, { pages, faults }] = await timed(() => renderAll(state, tools));
  if (faults.length > 0) throw faults[0]!;
  const whole = performance.now();
  const { user, system } = process.cpuUsage();
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const same = dist === undefined ? undefined : await sameHtml(folders.current, dist);
  globalThis.gc?.();
  const heap = Math.round(process.memoryUsage().heapUsed / 1024 / 1024);

  const editor = editorOf(state.store.all());
  const times: number[] = [];
  for (let n = 1; n <= many; n += 1) {
    const publication = editor.publish(editsOfProcedures.fee(editor, 7919 * n));
    times.push((await timed(() => publish(publication, state, tools)))[0]);
  }
  await remove();
  return {
    ms,
    'whole ms': whole,
    pages,
    'CPU s': round((user + system) / 1e6),
    'peak MB': peak,
    'heap MB': heap,
    same,
    edits: times,
  };
}
