import { pathOf } from '#content/path-of';
import path from 'node:path';
import { anNginx, notRunBecause } from '../../../deploy/nginx/an-nginx.ts';
import { aProvince } from '../a-province.ts';
import { aRunningSite } from '../a-running-site.ts';
import { editorOf } from '../editor.ts';
import { editsOfProcedures } from '../edits-of-procedures.ts';
import { editsOfTheRest } from '../edits-of-the-rest.ts';
import { underLoad } from '../load/under-load.ts';
import { benchOptions } from '../options.ts';
import { percentiles } from '../percentiles.ts';
import { fail, show, type Rows } from '../show.ts';
import { waitFor } from '../wait-for.ts';

// Publications of all kinds, one after another, while another process asks for pages – those that change among them – as
// fast as the server answers: the portal server, and nginx with our settings where there is one.
const options = benchOptions();
const { publications, from } = aProvince(options);
const site = await aRunningSite(publications);
try {
  await site.startPortal();
  const editor = editorOf(publications);
  const edits = Object.values({ ...editsOfProcedures, ...editsOfTheRest });
  let turn = 0;
  const rows: Rows = {};
  await measure('portal server (Node)', site.port);
  if (notRunBecause === undefined) {
    const nginx = await anNginx(path.dirname(site.current));
    await measure('nginx', nginx.port);
    await nginx.stop();
  }
  show(
    `${options.publications} publications of ${publications.length} Documents from ${from}, under load:`,
    rows,
  );
  if (notRunBecause !== undefined) show(`nginx: ${notRunBecause}.`);

  async function measure(server: string, port: number) {
    const times: number[] = [];
    const paths = pathsToCome();
    const { answered, failed, torn, seconds } = await underLoad(
      { port, paths, connections: options.connections },
      async () => {
        for (let n = 0; n < options.publications; n += 1) times.push(await publishOne());
      },
    );
    rows[server] = {
      'requests/s': Math.round(answered / seconds),
      requests: answered,
      failed: failed.length,
      torn: torn.length,
      publications: times.length,
      'commit → live p50 ms': percentiles(times)['p50 ms'],
      'p95 ms': percentiles(times)['p95 ms'],
    };
    const broken = [...failed, ...torn];
    if (broken.length > 0) fail(`${server}: ${broken.slice(0, 10).join(', ')}.`);
  }

  async function publishOne(): Promise<number> {
    turn += 1;
    const publication = editor.publish(edits[turn % edits.length]!(editor, 7919 * turn));
    const before = site.reports.length;
    const start = performance.now();
    await site.commit(publication);
    await waitFor('the report of a publication', async () => site.reports.length > before);
    return performance.now() - start;
  }

  // Pages of the Documents that the next edits are about, and as many others.
  function pathsToCome(): string[] {
    const numbers = Array.from({ length: options.publications }, (_, n) => 7919 * (turn + n + 1));
    return numbers.flatMap((n) => {
      const documents = [n, n + 1].flatMap((one) => [
        editor.some('procedure', one).documents.vi,
        editor.some('faq', one).documents.vi,
      ]);
      return documents.flatMap((one) => [pathOf(one, 'vi'), pathOf(one, 'en')]);
    });
  }
} finally {
  await site.end();
}
