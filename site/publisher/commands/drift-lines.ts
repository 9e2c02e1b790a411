import type { SiteDrift } from '../verify-site.ts';

/** At most so many of each kind of difference are named. */
const most = 50;

/** A comparison as an operator reads it, and whether anything differs. */
export function driftLines(drift: SiteDrift): { lines: string[]; differs: boolean } {
  const { documents, files, behind, strays, faults, owed } = drift;
  const differences = [
    ...some(files, ({ file, is }) => `${is}: ${file}`),
    ...some(behind, ({ kind, id, version }) => `not up to date: ${kind}:${id}, version ${version}`),
    ...some(strays, (of) => `unknown to the CMS: ${of}; a publisher that starts takes it away`),
    ...some(faults, ({ message }) => `cannot be made: ${message}`),
  ];
  const count = files.length + behind.length + strays.length + faults.length;
  const lines = [...differences, `${documents} Documents and all pages compared, ${count} differ.`];
  if (owed > 0) lines.push(`${owed} pages are about to be rendered and were left out.`);
  return { lines, differs: count > 0 };
}

function some<T>(all: T[], lineOf: (one: T) => string): string[] {
  const lines = all.slice(0, most).map(lineOf);
  return all.length > most ? [...lines, `… and ${all.length - most} more`] : lines;
}
