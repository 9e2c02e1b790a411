import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { publish } from '#site/publisher/publish';
import { renderAll } from '#site/publisher/render-all';
import { aField } from '../../builders/a-field.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aSiteOf, origin } from './a-site.ts';

type Site = Awaited<ReturnType<typeof aSiteOf>>;

const at = (minute: number) => `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z`;
const numbered = (n: number, title = `Thủ tục ${n}`) =>
  aPublication(
    aProcedure({ id: `p${n}`, slug: `p${n}`, title, plainTitle: undefined, updatedAt: at(n) }),
  );

test('the feed begins with what changed last, and holds no more than a reader needs', async () => {
  const site = await aSiteOf(Array.from({ length: 45 }, (_, n) => numbered(n)));

  const feed = await read(site, 'cap-nhat.atom');

  expect(titlesIn(feed).slice(0, 2)).toEqual(['Thủ tục 44', 'Thủ tục 43']);
  expect(titlesIn(feed)).toHaveLength(40);
  expect(feed).toContain(`<updated>${at(44)}</updated>\n<link rel="self"`);
  await site.remove();
});

test('what was withdrawn leaves the feed, and the English feed tells only what is in English', async () => {
  const site = await aSiteOf([
    numbered(1),
    aPublication(
      aProcedure({ id: 'hai', slug: 'hai', updatedAt: at(2) }),
      aProcedure({ id: 'hai', slug: 'hai', locale: 'en', title: 'Two', updatedAt: at(2) }),
    ),
  ]);

  await publish(
    { ...aWithdrawal(aProcedure({ id: 'p1', slug: 'p1' })), version: 9 },
    site.state,
    site.tools,
  );

  expect(titlesIn(await read(site, 'cap-nhat.atom'))).toHaveLength(1);
  expect(titlesIn(await read(site, 'en/updates.atom'))).toEqual(['Two']);
  await site.remove();
});

test('titles with signs of XML stay titles', async () => {
  const site = await aSiteOf([numbered(1, 'Đất < 100 m² & "nhà"')]);

  expect(await read(site, 'cap-nhat.atom')).toContain('Đất &lt; 100 m² &amp; &quot;nhà&quot;');
  await site.remove();
});

test('after edits the digests are what a full render makes of them', async () => {
  const site = await aSiteOf([numbered(1), numbered(2), aPublication(aField())]);
  await publish({ ...numbered(1, 'Tên mới'), version: 2 }, site.state, site.tools);
  const names = ['cap-nhat.atom', 'en/updates.atom', 'llms.txt'];
  const incremental = await Promise.all(names.map((name) => read(site, name)));

  await renderAll(site.state, { ...site.tools, release: 'r2' });

  expect(await Promise.all(names.map((name) => read(site, name)))).toEqual(incremental);
  await site.remove();
});

test('language models are told where everything is, in both languages', async () => {
  const site = await aSiteOf([numbered(1), aPublication(aField({ name: 'Hộ tịch' }))]);

  const text = await read(site, 'llms.txt');

  expect(text).toMatch(/^# .+\n\n> .+\n/);
  expect(text).toContain(`](${origin}/thu-tuc)`);
  expect(text).toContain(`](${origin}/en/procedures)`);
  expect(text).toContain('[Hộ tịch](');
  await site.remove();
});

const read = ({ folders }: Site, file: string) =>
  readFile(path.join(folders.current, file), 'utf8');
const titlesIn = (feed: string) =>
  [...feed.matchAll(/<entry>.*?<title>(.*?)<\/title>/g)].map(([, title]) => title);
