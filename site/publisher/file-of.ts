/**
 * The file, below a release, that holds the page of an address: `/` → `index.html`, `/en/` → `en/index.html`,
 * `/thu-tuc/x` → `thu-tuc/x.html`. A withdrawn page lies below `410/`, so that whoever serves the tree answers 410.
 */
export function fileOf(path: string, withdrawn = false): string {
  const file = path.endsWith('/') ? `${path}index.html` : `${path}.html`;
  return `${withdrawn ? '410' : ''}${file}`.replace(/^\//, '');
}
