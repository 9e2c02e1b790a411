import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The file of a program on the path; undefined when there is none that may be run. */
export function findProgram(name: string, searched: string | undefined): string | undefined {
  return (searched ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
