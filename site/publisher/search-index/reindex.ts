import { driftOf, heal, sizeOf } from '#search/meilisearch/drift';
import { indexNames } from '#search/meilisearch/index-names';
import { rebuild } from '#search/meilisearch/indexes';
import { noSearchServer, openSearchIndex } from './open-search-index.ts';

// `npm run search:reindex`: builds the index of the search server anew beside the one in use, then swaps it in.
const opened = openSearchIndex();
if (!opened) process.stdout.write(noSearchServer);
else {
  const { client, prefix, documents } = opened;
  const all = await documents();
  await rebuild(client, prefix, all.flat(), (done, total) => {
    process.stdout.write(`${done} of ${total} Documents\n`);
  });
  // What was published meanwhile went into the old index.
  const drift = await driftOf(client, indexNames(prefix), await documents());
  await heal(client, indexNames(prefix), drift);
  process.stdout.write(
    `The index was built anew with ${all.length} Documents; ${sizeOf(drift)} more changes came in meanwhile.\n`,
  );
}
