import { parseArgs } from 'node:util';
import { indexDrift, type IndexDrift } from './index-drift.ts';
import { noSearchServer, openSearchIndex } from './open-search-index.ts';

// `npm run search:verify [-- --heal]`: compares the index of the search server with everything that is published.
const { values } = parseArgs({ options: { heal: { type: 'boolean' } } });
const opened = openSearchIndex();
if (opened) await tell(await indexDrift(opened));
else process.stdout.write(noSearchServer);

async function tell({ lines, size, heal }: IndexDrift) {
  for (const line of lines) process.stdout.write(`${line}\n`);
  if (size === 0) return;
  if (heal && values.heal) {
    await heal();
    process.stdout.write('Mended.\n');
    return;
  }
  if (heal) process.stdout.write('Mend them with: npm run search:verify -- --heal\n');
  process.exitCode = 1;
}
