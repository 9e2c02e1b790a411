import { connect, unknownVersion } from '#search/meilisearch/client';
import { scopedKeys } from '#search/meilisearch/scoped-keys';
import { masterKeySettings } from '../../config.ts';

// `npm run search:keys`: makes the two keys the portal needs from the server's master key, and prints them as settings.
const { MEILI_URL: url, MEILI_MASTER_KEY: key, MEILI_PREFIX: prefix } = masterKeySettings();
const client = connect({ url, key }, 10_000);
const unknown = await unknownVersion(client);
if (unknown !== undefined) process.stderr.write(`${unknown}\n`);
const { search, write } = await scopedKeys(client, prefix);
// A start asks for them by message: what is written may be kept in a log.
if (process.send)
  process.send({ type: 'keys', env: { MEILI_SEARCH_KEY: search, MEILI_WRITE_KEY: write } });
else process.stdout.write(`MEILI_SEARCH_KEY=${search}\nMEILI_WRITE_KEY=${write}\n`);
