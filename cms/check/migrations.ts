import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { getPayload } from 'payload';
import cms from '../payload.config.ts';

type Snapshot = Record<string, unknown>;

const changed = changedParts(committedSnapshot(), await snapshotOfToday());
if (changed.length > 0)
  process.stderr.write(
    `The last migration does not know these changes: ${changed.join(', ')}. Run: npm run cms:migration -- <name>\n`,
  );
process.exit(changed.length > 0 ? 1 : 0);

/** What the last committed migration leaves the database like. */
function committedSnapshot(): Snapshot {
  const folder = path.resolve(import.meta.dirname, '../migrations');
  const last = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1);
  return last ? JSON.parse(readFileSync(path.join(folder, last), 'utf8')) : {};
}

/** What the collections want the database to be like. Asks no database. */
async function snapshotOfToday(): Promise<Snapshot> {
  const payload = await getPayload({ config: cms, disableDBConnect: true, disableOnInit: true });
  const db = payload.db as unknown as PostgresAdapter;
  const snapshot = await db.requireDrizzleKit().generateDrizzleJson(db.schema);
  return JSON.parse(JSON.stringify(snapshot)) as Snapshot;
}

/** Tables, enums and whatever else differs, as `tables public.faqs`. */
function changedParts(before: Snapshot, after: Snapshot): string[] {
  return ['tables', 'enums', 'schemas', 'sequences', 'views', 'roles', 'policies'].flatMap(
    (part) => {
      const [was, is] = [before, after].map((snapshot) => (snapshot[part] ?? {}) as Snapshot);
      const names = new Set([...Object.keys(was!), ...Object.keys(is!)]);
      return [...names]
        .filter((name) => !isDeepStrictEqual(was![name], is![name]))
        .map((name) => `${part} ${name}`);
    },
  );
}
