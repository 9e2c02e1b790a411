import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ProcessIdentity } from './process-identity.ts';
import { writeJson } from './write-json.ts';

const RunFile = z.record(z.string(), z.object({ pid: z.int().positive(), born: z.string() }));

/** Which processes run for a data folder, by name: `run/processes.json`. */
export type RunFile = {
  /** Those that an earlier start noted; they may have ended since. */
  noted: Record<string, ProcessIdentity>;
  note: (name: string, identity: ProcessIdentity | undefined) => void;
};

/** Opens the note of processes below a data folder. What cannot be read counts as empty. */
export function openRunFile(dataDir: string): RunFile {
  const folder = join(dataDir, 'run');
  const file = join(folder, 'processes.json');
  mkdirSync(folder, { recursive: true });
  const current: Record<string, ProcessIdentity> = {};
  return {
    noted: read(file),
    note(name, identity) {
      if (identity) current[name] = identity;
      else delete current[name];
      writeJson(file, current);
    },
  };
}

function read(file: string): Record<string, ProcessIdentity> {
  try {
    return RunFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
