import type { Payload } from 'payload';
import { migrate } from '#cms/database/migrate';
import { openPayload } from '#cms/payload';

/** Opens the CMS for a command, which may be the first thing that is ever done with its database. */
export async function openMigrated(): Promise<Payload> {
  const payload = await openPayload();
  await migrate(payload);
  return payload;
}
