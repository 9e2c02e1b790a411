import path from 'node:path';
import type { Report } from './report.ts';
import { writeWhole } from './write-whole.ts';

const every = 1_000;

/** Leaves in a folder, every second, how far an import is: who waits for it sees by the file's age that it is alive. */
export function tellProgress(folder: string, report: Report): void {
  const file = path.join(folder, 'progress.json');
  // Never keeps the command from ending; a second that could not be written is followed by the next.
  setInterval(() => {
    void writeWhole(file, { rows: report.rows(), count: report.count }).catch(() => undefined);
  }, every).unref();
}
