import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadBundle } from '#site/render/load-bundle';
import { aPublication } from '../builders/a-publication.ts';
import { starterDocuments } from '../seed/starter-documents.ts';
import { aSite, origin } from './publisher/a-site.ts';
import { renderAll } from '#site/publisher/render-all';

/** A page as it is served. */
export type ServedPage = { address: string; html: string; links: string[]; ids: string[] };

/** The starter content rendered in full by the compiled views: its pages, and every address that answers. */
export async function wholeSite() {
  const { render, assetsDir } = await loadBundle();
  const site = await aSite(render);
  try {
    const english = new Map(starterDocuments('en').map((one) => [`${one.kind}:${one.id}`, one]));
    for (const one of starterDocuments('vi'))
      site.state.store.put(aPublication(one, english.get(`${one.kind}:${one.id}`)));
    await renderAll(site.state, { ...site.tools, assetsDir });
    const files = await filesBelow(site.folders.current);
    const pages = files.filter((file) => file.endsWith('.html'));
    return {
      pages: await Promise.all(pages.map((file) => pageIn(site.folders.current, file))),
      addresses: new Set([
        ...files.map(addressOf),
        ...(await filesBelow(site.folders.assets)).map((file) => `/${file}`),
        ...(await filesBelow(site.folders.media)).map((file) => `/media/${file}`),
      ]),
    };
  } finally {
    await site.remove();
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)));
}

async function pageIn(folder: string, file: string): Promise<ServedPage> {
  const html = await readFile(path.join(folder, file), 'utf8');
  return {
    address: addressOf(file),
    html,
    links: valuesOf(
      /<(?:a|link|img|script|source|track|video|form)\b[^>]*?\s(?:href|src|action|poster)="([^"]*)"/g,
      html,
    ),
    ids: valuesOf(/\sid="([^"]*)"/g, html),
  };
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;
}

function valuesOf(pattern: RegExp, html: string): string[] {
  return Array.from(html.matchAll(pattern), ([, value]) =>
    value!.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replace(origin, ''),
  );
}
