import { parseArgs } from 'node:util';
import { driftOf, heal, sizeOf } from '#search/meilisearch/drift';
import { indexNames } from '#search/meilisearch/index-names';
import { areReady } from '#search/meilisearch/indexes';
import { noSearchServer, openSearchIndex } from './open-search-index.ts';

// `npm run search:verify [-- --heal]`: compares the index of the search server with everything that is published.
const { values } = parseArgs({ options: { heal: { type: 'boolean' } } });
const say = (line: string) => process.stdout.write(`${line}\n`);
const opened = openSearchIndex();
if (!opened) process.stdout.write(noSearchServer);
else await verify(opened);

async function verify({ client, prefix, documents }: NonNullable<typeof opened>) {
  if (!(await areReady(client, prefix))) {
    say('The index is missing or has other settings than today’s. Run: npm run search:reindex');
    process.exitCode = 1;
    return;
  }
  const names = indexNames(prefix);
  const all = await documents();
  const drift = await driftOf(client, names, all);
  for (const records of drift.wrong)
    say(`missing or outdated: ${records[0]!.kind} ${records[0]!.id}`);
  for (const { index, ids } of drift.strays) say(`not published: ${ids.join(', ')} in ${index}`);
  const size = sizeOf(drift);
  if (size > 0 && values.heal) await heal(client, names, drift);
  say(
    `${all.length} Documents compared, ${size} differ${size > 0 && values.heal ? ', mended' : ''}.`,
  );
  if (size > 0 && !values.heal) {
    say('Mend them with: npm run search:verify -- --heal');
    process.exitCode = 1;
  }
}
