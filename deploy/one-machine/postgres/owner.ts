import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { OperatorFault } from '../operator-fault.ts';

/** The unprivileged user that PostgreSQL runs as when root starts it. */
export type Owner = { uid: number; gid: number };

const user = 'postgres';

/** The user to run PostgreSQL as; made when root has none yet. `undefined` when the user at hand will do. */
export function owner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = lookUp();
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', user], {
      stdio: 'ignore',
    });
  } catch (cause) {
    throw new OperatorFault(
      `PostgreSQL does not run as root, and the user "${user}" could not be made. Start as an ordinary user, or make that user.`,
      { cause },
    );
  }
  const made = lookUp();
  if (made) return made;
  throw new OperatorFault(`The user "${user}" was made, but the system does not know it.`);
}

/** Whether that user may enter a folder that exists: it and every folder above it. */
export function mayEnter(folder: string, { uid, gid }: Owner): boolean {
  const status = statSync(folder);
  const bit = status.uid === uid ? 0o100 : status.gid === gid ? 0o010 : 0o001;
  if ((status.mode & bit) === 0) return false;
  const parent = dirname(resolve(folder));
  return parent === resolve(folder) || mayEnter(parent, { uid, gid });
}

function lookUp(): Owner | undefined {
  try {
    const id = (flag: string) =>
      Number(
        execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
