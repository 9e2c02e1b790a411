import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { OperatorFault } from '../operator-fault.ts';
import type { Place } from './place.ts';
import { runProgram } from './run-program.ts';

/** A database on disk and the password of its only user, `portal`. */
export type Cluster = { folder: string; password: string };

/** Opens the cluster at a place; makes it when there is none. Throws an OperatorFault. */
export async function openCluster(place: Place): Promise<Cluster> {
  const folder = join(place.folder, 'cluster');
  const passwordFile = join(place.folder, 'password');
  mkdirSync(place.folder, { recursive: true });
  if (!existsSync(folder)) await makeCluster(place, folder, passwordFile);
  if (existsSync(passwordFile))
    return { folder, password: readFileSync(passwordFile, 'utf8').trim() };
  throw new OperatorFault(`The password of the database is gone: put ${passwordFile} back.`);
}

// Made beside its place and renamed over, so that a cluster that exists is whole.
async function makeCluster(place: Place, folder: string, passwordFile: string): Promise<void> {
  const half = join(place.folder, 'cluster.half');
  rmSync(half, { recursive: true, force: true });
  if (place.owner) chownSync(place.folder, place.owner.uid, place.owner.gid);
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (place.owner) chownSync(passwordFile, place.owner.uid, place.owner.gid);

  const { ok, output } = await runProgram(
    place.programs.initdb,
    [
      `--pgdata=${half}`,
      '--username=portal',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C.UTF-8',
    ],
    place,
  );
  if (!ok) {
    rmSync(half, { recursive: true, force: true });
    throw new OperatorFault(
      `PostgreSQL could not make its database in ${folder}: ${lastWord(output)}`,
    );
  }
  renameSync(half, folder);
}

function lastWord(output: string): string {
  const lines = output.trim().split('\n');
  return (
    lines.find((line) => /error|fatal|could not/i.test(line)) ?? lines.at(-1) ?? 'no reason given.'
  );
}
