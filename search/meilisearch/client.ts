import { Meilisearch, MeilisearchApiError } from 'meilisearch';

/** Where a search server is, and what it may be asked with. */
export type ServerAddress = { url: string; key: string | undefined };

/** The versions whose answers we know. */
const known = { major: 1, minor: 50 };

/** A client that gives up after `timeout` milliseconds. */
export function connect({ url, key }: ServerAddress, timeout: number): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout,
    // Compressed answers come in two pieces, and the second waits 40 ms for the first to be acknowledged.
    requestInit: { headers: { 'accept-encoding': 'identity' } },
    defaultWaitOptions: { timeout: 5 * 60_000, interval: 20 },
  });
}

/**
 * What is wrong with the version of the server, in a sentence; undefined when it is one we know, or when the key may
 * not ask: keys of single indexes never may. Throws when the server cannot be reached.
 */
export async function unknownVersion(client: Meilisearch): Promise<string | undefined> {
  const version = await client.getVersion().catch((fault: unknown) => {
    if (fault instanceof MeilisearchApiError && fault.cause?.code === 'invalid_api_key')
      return undefined;
    throw fault;
  });
  if (version === undefined) return undefined;
  const { pkgVersion } = version;
  const [major = 0, minor = 0] = pkgVersion.split('.').map(Number);
  if (major === known.major && minor >= known.minor) return undefined;
  return `Meilisearch ${pkgVersion} is not one we know; use ${known.major}.${known.minor} or a later ${known.major}.x.`;
}
