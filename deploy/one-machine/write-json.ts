import { renameSync, writeFileSync } from 'node:fs';

/** Writes JSON that is whole or not there at all, readable by its owner only. */
export function writeJson(file: string, value: unknown): void {
  const half = `${file}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(half, file);
}
