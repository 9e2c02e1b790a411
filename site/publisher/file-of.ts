import { posix } from 'node:path';

/**
 * The file, below a release, that holds the page of an address: `/` → `index.html`, `/en/` → `en/index.html`,
 * `/thu-tuc/x` → `thu-tuc/x.html`. A withdrawn page lies below `410/`, so that whoever serves the tree answers 410.
 */
export function fileOf(path: string, withdrawn = false): string {
  const file = path.endsWith('/') ? `${path}index.html` : `${path}.html`;
  return `${withdrawn ? '410' : ''}${file}`.replace(/^\//, '');
}

/** The symbolic link, below a release, that leads from an address a Document had to the page it has: answered with 301. */
export function linkOf(path: string): string {
  return `301/${fileOf(path)}`;
}

/** The address that such a link leads to, given what it holds: `../../thu-tuc/moi.html` → `/thu-tuc/moi`. */
export function addressBehind(link: string, target: string): string {
  return posix.join('/', posix.dirname(link), target).replace(/\.html$/, '');
}

/** The file, below a release, that stands for an address. */
export function fileAt({ path, page }: { path: string; page: { view: string } }): string {
  return page.view === 'moved' ? linkOf(path) : fileOf(path, page.view === 'withdrawn');
}

/** Every file that may stand for an address: the page itself, the page that says it is gone, the link away. */
export function filesAt(path: string): string[] {
  return [fileOf(path), fileOf(path, true), linkOf(path)];
}

/** The address that a file below a release stands for, its compressed forms too; undefined for what is no page. */
export function addressOfFile(file: string): string | undefined {
  const page = /^(?:410\/|301\/)?(.*)\.html(?:\.br|\.gz)?$/.exec(file.split('\\').join('/'))?.[1];
  return page === undefined ? undefined : `/${page.replace(/(^|\/)index$/, '$1')}`;
}
