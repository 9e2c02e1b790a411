import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { OperatorFault } from './operator-fault.ts';

const megabyte = 1024 * 1024;

/** Makes the data folder, unless it is there. Throws an OperatorFault when it cannot be used or has no `room` (MB). */
export function openDataDir(folder: string, room = 300): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new OperatorFault(
      `The data folder ${folder} cannot be written (${(cause as NodeJS.ErrnoException).code}). Allow this user to write there, or choose another with DATA_DIR.`,
      { cause },
    );
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / megabyte);
  if (free >= room) return;
  throw new OperatorFault(
    `The disk is full: ${free} MB are free for ${folder}, and the portal needs ${room}. Free some space, or choose another folder with DATA_DIR.`,
  );
}
