import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OperatorFault } from '../operator-fault.ts';
import { copyServerFiles } from './copy-server-files.ts';
import { mayEnter, owner, type Owner } from './owner.ts';
import { folderOf, installedServerFiles, type ServerFiles } from './server-files.ts';

/** Where a PostgreSQL lives: its programs, the folder of its data, password and log, and who runs it. */
export type Place = { programs: ServerFiles; folder: string; owner: Owner | undefined };

// Below this, root keeps what the database user cannot reach elsewhere.
const elsewhere = '/var/lib/cong-dich-vu-cong';

/**
 * The place of the database that belongs to a data folder: `postgres/` in it. Where the database user cannot enter,
 * as in root's home, data and programs lie below /var/lib, and `say` is told. Throws an OperatorFault.
 */
export async function placeFor(dataDir: string, say: (line: string) => void): Promise<Place> {
  const programs = await installedServerFiles();
  const own = owner();
  const near = join(resolve(dataDir), 'postgres');
  mkdirSync(near, { recursive: true });
  if (own === undefined) return { programs, folder: near, owner: own };

  const far = join(elsewhere, keyOf(dataDir));
  const folder = choose(near, far, own);
  return {
    programs: mayEnter(folderOf(programs), own)
      ? programs
      : copyServerFiles(programs, reachable(elsewhere)),
    folder: folder === far ? tell(reachable(far), dataDir, say) : near,
    owner: own,
  };
}

// A database that exists stays where it is, even when folders open or close to its user later.
function choose(near: string, far: string, own: Owner): string {
  const open = mayEnter(resolve(near, '..'), own);
  if (existsSync(join(far, 'cluster'))) return far;
  if (!existsSync(join(near, 'cluster'))) return open ? near : far;
  if (open) return near;
  throw new OperatorFault(
    `The database in ${near} can no longer be reached by the user it belongs to. Let everyone enter the folders above it (chmod o+x).`,
  );
}

function tell(folder: string, dataDir: string, say: (line: string) => void): string {
  say(`The database user may not enter ${dataDir}, so the database is kept in ${folder}.`);
  return folder;
}

function reachable(folder: string): string {
  for (const part of new Set([elsewhere, folder])) {
    mkdirSync(part, { recursive: true });
    chmodSync(part, 0o755);
  }
  return folder;
}

function keyOf(dataDir: string): string {
  return createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12);
}
