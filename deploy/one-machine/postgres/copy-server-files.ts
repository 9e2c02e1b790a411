import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { folderOf, type ServerFiles } from './server-files.ts';

/** Copies PostgreSQL's programs into `folder`, once per version. Returns the copies' paths. */
export function copyServerFiles(programs: ServerFiles, folder: string): ServerFiles {
  const from = folderOf(programs);
  const target = join(folder, `server-${versionOf(from)}`);
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`;
    cpSync(from, half, { recursive: true, verbatimSymlinks: true });
    rmSync(target, { recursive: true, force: true });
    renameSync(half, target);
  }
  const copy = (program: string) => join(target, basename(dirname(program)), basename(program));
  return {
    initdb: copy(programs.initdb),
    pg_ctl: copy(programs.pg_ctl),
    postgres: copy(programs.postgres),
  };
}

function versionOf(native: string): string {
  const manifest = readFileSync(join(dirname(native), 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
