import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeFor } from '../deploy/one-machine/postgres/place.ts';
import { startPostgres, stopPostgres } from '../deploy/one-machine/postgres/server.ts';

/** A real PostgreSQL of its own for tests, quick because it need not survive. `url` names an empty database. */
export async function startTestDatabase(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-test-database-'));
  // mkdtemp closes its folder to everyone else, also to the user that PostgreSQL runs as under root.
  await chmod(folder, 0o755);
  const place = await placeFor(folder, console.log);
  const { url } = await startPostgres(place, {
    settings: [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'max_connections=200',
    ],
  });
  return {
    url,
    stop: async () => {
      await stopPostgres(place);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
