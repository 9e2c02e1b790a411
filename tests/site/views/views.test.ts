import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Locale } from '#content/locale';
import { aboutPages, listPathOf, pathOf, type FixedPage } from '#content/path-of';
import { statusOf } from '#site/format/status-of';
import { dataPathOf, datasetKinds } from '#site/open-data/datasets';
import { loadBundle, type Bundle } from '#site/render/load-bundle';
import { content, everyPage, kinds } from './every-page.ts';

const origin = 'https://portal.example.vn';
const pages = (['vi', 'en'] as const).flatMap((locale) =>
  everyPage(locale).map((one) => ({ ...one, locale })),
);
let bundle: Bundle;

beforeAll(async () => {
  bundle = await loadBundle();
});

const render = ({ page, path }: (typeof pages)[number]) =>
  bundle.render(path, { page, content, origin });

test.each(pages)('$locale $name answers with its status in its language', async (one) => {
  const response = await render(one);

  expect(response.status).toBe(statusOf(one.page));
  expect(await response.text()).toContain(`<html lang="${one.locale}">`);
});

test.each(pages)('$locale $name has one h1 and skips no level of headings', async (one) => {
  const html = await (await render(one)).text();

  const levels = [...bodyOf(html).matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
  const skips = levels.filter((level, place) => level > (levels[place - 1] ?? 1) + 1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(skips).toEqual([]);
});

test.each(pages)('$locale $name carries no inline script, style or handler', async (one) => {
  const html = await (await render(one)).text();

  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|application\/ld\+json))[^>]*>/g)];
  expect(inline).toEqual([]);
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+="/);
});

test.each(pages)('every link of $locale $name leads to an address the portal has', async (one) => {
  const html = await (await render(one)).text();

  const links = [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = '']) => href);
  const dead = links.map((href) => href.split(/[?#]/)[0] ?? '').filter((path) => !known.has(path));
  expect(dead.filter((path) => !path.startsWith('/media/'))).toEqual([]);
});

test.each(pages)('every part of $locale $name that is pointed at exists once', async (one) => {
  const html = await (await render(one)).text();

  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(anchors.filter((id) => !ids.includes(id))).toEqual([]);
});

test('a Document without English is shown in Vietnamese inside an honest frame', async () => {
  const one = pages.find(({ locale, name }) => locale === 'en' && name === 'procedure-thuong-tru');

  const html = await (await render(one!)).text();

  expect(html).toContain('This page is available in Vietnamese only');
  expect(html).toContain('<div class="wrap body" lang="vi">');
});

test('a page names its address in both languages', async () => {
  const one = pages.find(({ locale, name }) => locale === 'vi' && name === 'procedure-khai-sinh');

  const html = await (await render(one!)).text();

  expect(html).toContain(`hreflang="en" href="${origin}/en/procedures/birth-registration"`);
  expect(html).toContain(`rel="canonical" href="${origin}/thu-tuc/khai-sinh"`);
});

test('a search that finds nothing carries its words to the assistant and into a letter', async () => {
  const one = pages.find(({ locale, name }) => locale === 'vi' && name === 'search-empty');

  const html = await (await render(one!)).text();

  expect(html).toContain('href="/tro-ly?q=xyz"');
  expect(html).toMatch(
    /href="mailto:hoidap@example\.vn\?subject=[^"]*xyz&(#38;|amp;)?body=[^"]*xyz/,
  );
  expect(html).toContain('href="tel:');
});

test('no script carries the schemas that its types come from', async () => {
  const folder = join(bundle.assetsDir, '_assets');
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));

  const carried = await Promise.all(
    scripts.map(async (name) => /zod/i.test(await readFile(join(folder, name), 'utf8'))),
  );

  expect(scripts.length).toBeGreaterThan(1);
  expect(carried).not.toContain(true);
});

test('an Agency that stands below another is set in below it', async () => {
  const one = pages.find(({ locale, name }) => locale === 'vi' && name === 'search');

  const html = await (await render(one!)).text();

  const rows = [...html.matchAll(/class="(tick[^"]*)"><input[^>]*name="agency" value="([^"]+)"/g)];
  expect(rows.map(([, style, id]) => [id, style])).toEqual([
    ['so-tu-phap', 'tick'],
    ['phong-cong-chung', 'tick below-1'],
    ['ubnd-xa', 'tick'],
  ]);
});

function bodyOf(html: string): string {
  return html.slice(html.indexOf('<body'));
}

const fixed: FixedPage[] = [
  'home',
  'search',
  'assistant',
  'api',
  'offline',
  ...aboutPages,
  ...kinds,
];
const known = new Set([
  '/api/openapi.json',
  '/sitemap.xml',
  '/llms.txt',
  '/cap-nhat.atom',
  '/en/updates.atom',
  ...datasetKinds.flatMap((kind) => [dataPathOf(kind, 'csv'), dataPathOf(kind, 'csv-metadata')]),
  dataPathOf('procedure', 'jsonld'),
  ...(['vi', 'en'] as const satisfies Locale[]).flatMap((locale) => [
    ...fixed.map((page) => listPathOf(page, locale)),
    ...kinds.flatMap((kind) => content.list(kind, locale).map((one) => pathOf(one, locale))),
  ]),
]);
