import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** How many pages of a site Astro built to the same bytes; its file for `/en/` is `en.html`. */
export async function sameHtml(site: string, astro: string): Promise<number> {
  const files = (await readdir(site, { recursive: true })).filter((one) => one.endsWith('.html'));
  let same = 0;
  for (const file of files) {
    const [ours, theirs] = await Promise.all([
      readFile(path.join(site, file)),
      readFile(path.join(astro, file === 'en/index.html' ? 'en.html' : file)).catch(
        () => undefined,
      ),
    ]);
    if (theirs !== undefined && ours.equals(theirs)) same += 1;
  }
  return same;
}
