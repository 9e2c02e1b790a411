import { MeilisearchApiError, type KeyCreation, type Meilisearch } from 'meilisearch';

/** What each process of the portal may do, with the ids the keys are known by: making them again changes nothing. */
function scopes(prefix: string) {
  const indexes = [`${prefix}_*`];
  return {
    search: {
      uid: '6f1c5c0e-5b0a-4f0e-9a57-3a1d5f0c8e01',
      name: 'Portal: search',
      description: 'Searches what is published, and reads it back.',
      actions: ['search', 'documents.get'],
      indexes,
    },
    write: {
      uid: '6f1c5c0e-5b0a-4f0e-9a57-3a1d5f0c8e02',
      name: 'Portal: publisher',
      description: 'Keeps the indexes in step with what is published.',
      actions: ['documents.*', 'indexes.*', 'settings.*', 'tasks.get', 'search'],
      indexes,
    },
  } satisfies Record<string, Omit<KeyCreation, 'expiresAt'>>;
}

/** The portal's keys on a search server, made where they are missing. Needs a client with the server's master key. */
export async function scopedKeys(
  client: Meilisearch,
  prefix: string,
): Promise<{ search: string; write: string }> {
  const { search, write } = scopes(prefix);
  return { search: await keyFor(client, search), write: await keyFor(client, write) };
}

async function keyFor(
  client: Meilisearch,
  wanted: Omit<KeyCreation, 'expiresAt'> & { uid: string },
): Promise<string> {
  const known = await client.getKey(wanted.uid).catch((fault: unknown) => {
    if (fault instanceof MeilisearchApiError && fault.cause?.code === 'api_key_not_found')
      return undefined;
    throw fault;
  });
  return (known ?? (await client.createKey({ ...wanted, expiresAt: null }))).key;
}
