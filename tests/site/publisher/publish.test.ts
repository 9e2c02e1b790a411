import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Publication } from '#content/publication';
import type { ListSizes } from '#site/content/list-sizes';
import { publish } from '#site/publisher/publish';
import { renderOwed } from '#site/publisher/render-owed';
import { aFaq } from '../../builders/a-faq.ts';
import { aField } from '../../builders/a-field.ts';
import { aForm } from '../../builders/a-form.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import {
  aSiteOf,
  drain,
  lastOfEach,
  restarted,
  treeOf,
  withoutRoom,
  type Render,
} from './a-site.ts';
import { printReads } from './print-reads.ts';
import { asRead, somePublications, somethingListed } from './some-publications.ts';

// So short that the few Documents of a history stand on several pages, or cannot.
const someSizes = fc.constantFrom<ListSizes | undefined>(
  { whole: 1, page: 1, part: 1 },
  { whole: 2, page: 1, part: 1 },
  { whole: 2, page: 2, part: 1 },
  undefined,
);

test('publishing page by page comes to the same bytes as rendering everything', async () => {
  await fc.assert(
    fc.asyncProperty(
      somePublications,
      fc.nat(10),
      someSizes,
      async (publications, first, sizes) => {
        const stepwise = await aSiteOf(publications.slice(0, first), undefined, sizes);
        for (const one of publications.slice(first))
          await publish(one, stepwise.state, stepwise.tools);
        await drain(stepwise);

        await expectSameAsAfresh(stepwise, publications);
      },
    ),
    { numRuns: 12 },
  );
}, 240_000);

test('it does so where Procedures come to long lists, leave them and change places in them', async () => {
  await fc.assert(
    fc.asyncProperty(somethingListed, someSizes, async (publications, sizes) => {
      const field = aPublication(aField({ id: 'mot', slug: 'mot' }));
      const stepwise = await aSiteOf([field], undefined, sizes);
      for (const one of publications) await publish(one, stepwise.state, stepwise.tools);
      await drain(stepwise);

      await expectSameAsAfresh(stepwise, [field, ...publications]);
    }),
    { numRuns: 10 },
  );
}, 240_000);

test('it does so whatever is put off and whenever that is made up for', async () => {
  const sizes = fc.infiniteStream(fc.record({ atOnce: fc.nat(8), slice: fc.nat(8) }));
  await fc.assert(
    fc.asyncProperty(somePublications, sizes, someSizes, async (publications, size, listSizes) => {
      const stepwise = await aSiteOf([], undefined, listSizes);
      for (const one of publications) {
        const { atOnce, slice } = size.next().value;
        await publish(one, stepwise.state, stepwise.tools, atOnce);
        await renderOwed(stepwise.state, stepwise.tools, slice);
      }
      await drain(stepwise);

      await expectSameAsAfresh(stepwise, publications);
    }),
    { numRuns: 12 },
  );
}, 240_000);

test('it does so whenever the disk is full or the publisher is killed on the way', async () => {
  const troubles = fc.infiniteStream(
    fc.record({
      where: fc.constantFrom('nowhere', 'publish', 'slice'),
      journal: fc.constantFrom('corpus', 'reads'),
      isKilled: fc.boolean(),
      atOnce: fc.nat(8),
      slice: fc.nat(8),
    }),
  );
  await fc.assert(
    fc.asyncProperty(
      somePublications,
      troubles,
      someSizes,
      async (publications, trouble, sizes) => {
        const stepwise = await aSiteOf([], undefined, sizes);
        for (const [index, one] of publications.entries()) {
          const { where, journal, isKilled, atOnce, slice } = trouble.next().value;
          const spoilt = withoutRoom(stepwise, journal);
          const inPublish = where === 'publish' ? spoilt : stepwise.tools;
          const inSlice = where === 'slice' ? spoilt : stepwise.tools;
          await publish(one, stepwise.state, inPublish, atOnce).catch(expectNoRoom);
          await renderOwed(stepwise.state, inSlice, slice).catch(expectNoRoom);
          if (isKilled)
            stepwise.state = await restarted(stepwise, publications.slice(0, index + 1));
        }
        // What failed is tried again, and what did not is ignored.
        for (const one of lastOfEach(publications))
          await publish(one, stepwise.state, stepwise.tools);
        await drain(stepwise);

        await expectSameAsAfresh(stepwise, publications);
      },
    ),
    { numRuns: 12 },
  );
}, 240_000);

test('of a change that touches many pages, the own ones are there at once and the others follow', async () => {
  const many = Array.from({ length: 60 }, (_, n) =>
    aPublication(aProcedure({ id: `so-${n}`, slug: `so-${n}`, fields: ['ho-tich'] })),
  );
  const site = await aSiteOf([...many, aPublication(aField({ name: 'Cũ' }))]);
  const renamed = aPublication(aField({ name: 'Mới', version: 2 }));

  const outcome = await publish(renamed, site.state, site.tools);

  expect(outcome).toMatchObject({ did: 'publish', pages: 2 });
  expect(await pageOf(site, 'linh-vuc/ho-tich')).toContain('Mới');
  expect(await pageOf(site, 'thu-tuc/so-7')).toContain('Cũ');
  await drain(site);
  expect(await pageOf(site, 'thu-tuc/so-7')).toContain('Mới');
  await site.remove();
});

test('a page that is owed for two changes is rendered once', async () => {
  const rendered: string[] = [];
  const site = await aSiteOf(
    [aPublication(aField()), aPublication(aProcedure({ fields: ['ho-tich'] }))],
    async (address, locals) => {
      rendered.push(address);
      return printReads(address, locals);
    },
  );
  await publish(aPublication(aField({ version: 2 })), site.state, site.tools, 0);
  await publish(aPublication(aField({ version: 3 })), site.state, site.tools, 0);
  rendered.length = 0;

  await drain(site, 2);

  expect(rendered).toContain('/thu-tuc/khai-sinh');
  expect(rendered).toEqual([...new Set(rendered)]);
  await site.remove();
});

test('a page that cannot be rendered in a slice stays as it was, and the others go on', async () => {
  const site = await aSiteOf(
    [
      aPublication(aField({ name: 'Cũ' })),
      aPublication(aProcedure({ id: 'hong', slug: 'hong', title: 'Độc', fields: ['ho-tich'] })),
      aPublication(aProcedure({ id: 'tot', slug: 'tot', fields: ['ho-tich'] })),
    ],
    refusing('Độc', 'Mới'),
  );
  await publish(aPublication(aField({ name: 'Mới', version: 2 })), site.state, site.tools, 0);

  const { faults } = await renderOwed(site.state, site.tools);

  expect(faults.map(({ path }) => path)).toEqual(['/thu-tuc/hong', '/en/procedures/hong']);
  expect(await pageOf(site, 'thu-tuc/hong')).toContain('Cũ');
  expect(await pageOf(site, 'thu-tuc/tot')).toContain('Mới');
  expect(site.state.owed.size).toBe(0);
  await site.remove();
});

test('a Procedure that changes its Field leaves the list of the former one', async () => {
  const site = await aSiteOf([
    aPublication(aField()),
    aPublication(aProcedure({ title: 'Chuyển đi', fields: ['ho-tich'] })),
  ]);
  const list = path.join(site.folders.current, 'linh-vuc/ho-tich.html');
  expect(await readFile(list, 'utf8')).toContain('Chuyển đi');

  await publish(
    aPublication(aProcedure({ title: 'Chuyển đi', version: 2 })),
    site.state,
    site.tools,
  );

  expect(await readFile(list, 'utf8')).not.toContain('Chuyển đi');
  await site.remove();
});

test('an address goes to another Document, whichever Publication comes first', async () => {
  const first = aProcedure({ id: 'mot', slug: 'chung', title: 'Một' });
  const site = await aSiteOf([aPublication(first)]);

  await publish(
    aPublication(aProcedure({ id: 'hai', slug: 'chung', title: 'Hai' })),
    site.state,
    site.tools,
  );
  await publish(aPublication({ ...first, slug: 'rieng', version: 2 }), site.state, site.tools);

  const page = path.join(site.folders.current, 'thu-tuc/chung.html');
  expect(await readFile(page, 'utf8')).toContain('Hai');
  await site.remove();
});

test('a renamed Document is found at its former addresses in both languages, in one step from each', async () => {
  const site = await aSiteOf([aPublication(aProcedure({ slug: 'mot' }))]);

  for (const [index, slug] of ['hai', 'ba'].entries())
    await publish(moved(slug, ['mot', 'hai'].slice(0, index + 1)), site.state, site.tools);

  const links = await linksOf(site);
  expect(links).toEqual({
    '301/thu-tuc/mot.html': '→ ../../thu-tuc/ba.html',
    '301/thu-tuc/hai.html': '→ ../../thu-tuc/ba.html',
    '301/en/procedures/mot.html': '→ ../../../en/procedures/ba.html',
    '301/en/procedures/hai.html': '→ ../../../en/procedures/ba.html',
  });
  await expect(stat(path.join(site.folders.current, 'thu-tuc/mot.html'))).rejects.toThrow('ENOENT');
  await site.remove();
});

test('a Document that comes back to an address it had lives there', async () => {
  const site = await aSiteOf([aPublication(aProcedure({ slug: 'mot' }))]);
  await publish(moved('hai', ['mot'], 2), site.state, site.tools);

  await publish(moved('mot', ['hai'], 3), site.state, site.tools);

  expect(Object.keys(await linksOf(site))).toEqual([
    '301/en/procedures/hai.html',
    '301/thu-tuc/hai.html',
  ]);
  const page = path.join(site.folders.current, 'thu-tuc/mot.html');
  expect((await stat(page)).isFile()).toBe(true);
  await site.remove();
});

test('a former address belongs to the Document that takes it later, and leads on again when that one leaves', async () => {
  const first = moved('moi', ['chung'], 2);
  const second = aProcedure({ id: 'hai', slug: 'chung', title: 'Hai' });
  const site = await aSiteOf([first]);
  const page = path.join(site.folders.current, 'thu-tuc/chung.html');

  await publish(aPublication(second), site.state, site.tools);
  expect(await readFile(page, 'utf8')).toContain('Hai');
  expect(await linksOf(site)).toEqual({});

  const left = aPublication({ ...second, slug: 'rieng', version: 2 });
  left.formerSlugs = [{ slug: 'chung', until: '2026-06-01T00:00:00.000Z' }];
  await publish(left, site.state, site.tools);
  expect((await linksOf(site))['301/thu-tuc/chung.html']).toBe('→ ../../thu-tuc/rieng.html');
  await site.remove();
});

test('two Documents that swap their addresses each live at the other one, without a detour', async () => {
  const one = aProcedure({ id: 'mot', slug: 'trai', title: 'Một' });
  const other = aProcedure({ id: 'hai', slug: 'phai', title: 'Hai' });
  const site = await aSiteOf([aPublication(one), aPublication(other)]);
  const swapped = [
    { ...aPublication({ ...one, slug: 'phai', version: 2 }), formerSlugs: [leftAt('trai')] },
    { ...aPublication({ ...other, slug: 'trai', version: 2 }), formerSlugs: [leftAt('phai')] },
  ];

  for (const publication of swapped) await publish(publication, site.state, site.tools);

  const read = (file: string) => readFile(path.join(site.folders.current, file), 'utf8');
  expect(await read('thu-tuc/phai.html')).toContain('Một');
  expect(await read('thu-tuc/trai.html')).toContain('Hai');
  expect(await linksOf(site)).toEqual({});
  await site.remove();
});

test('a withdrawn Document says so at its former addresses too, and they lead to it again when it is back', async () => {
  const site = await aSiteOf([moved('hai', ['mot'])]);
  const former = path.join(site.folders.current, '410/thu-tuc/mot.html');

  await publish(
    aWithdrawal(aProcedure({ slug: 'hai' }), { formerSlugs: [leftAt('mot')] }),
    site.state,
    site.tools,
  );
  expect((await stat(former)).isFile()).toBe(true);
  expect(await linksOf(site)).toEqual({});

  await publish(moved('hai', ['mot'], 3), site.state, site.tools);
  await expect(stat(former)).rejects.toThrow('ENOENT');
  expect((await linksOf(site))['301/thu-tuc/mot.html']).toBe('→ ../../thu-tuc/hai.html');
  await site.remove();
});

test('former addresses are not in the sitemap', async () => {
  const site = await aSiteOf([moved('hai', ['mot'])]);

  const sitemap = await readFile(path.join(site.folders.current, 'sitemap/procedure.xml'), 'utf8');

  expect(sitemap).toContain('/thu-tuc/hai</loc>');
  expect(sitemap).not.toContain('/mot');
  await site.remove();
});

test('a site folder that was lost has its former addresses again from what the CMS holds', async () => {
  const publications = [moved('hai', ['mot'])];
  const site = await aSiteOf(publications);
  const before = await linksOf(site);

  await rm(site.folders.root, { recursive: true });
  await mkdir(site.folders.releases, { recursive: true });
  await restarted(site, publications);

  expect(await linksOf(site)).toEqual(before);
  expect(Object.keys(before)).toHaveLength(2);
  await site.remove();
});

test('what a failed publication left half-done is owed, and then as it was before', async () => {
  const site = await aSiteOf([
    aPublication(aField()),
    aPublication(aProcedure({ title: 'Nửa vời' })),
  ]);
  const moved = aPublication(aProcedure({ title: 'Nửa vời', fields: ['ho-tich'], version: 2 }));
  await expect(publish(moved, site.state, withoutRoom(site))).rejects.toThrow('EISDIR');

  await drain(site);

  expect(await pageOf(site, 'linh-vuc/ho-tich')).not.toContain('Nửa vời');
  await site.remove();
});

test('what is in the corpus is published, also when the disk is full the moment after', async () => {
  const first = aFaq({ id: 'mot', slug: 'chung', question: 'Một?' });
  const site = await aSiteOf([aPublication(first)]);
  const taker = asRead(aPublication(aFaq({ id: 'hai', slug: 'chung', question: 'Hai?' })));
  await expect(publish(taker, site.state, withoutRoom(site))).rejects.toThrow('EISDIR');
  await expect(publish(taker, site.state, withoutRoom(site, 'reads'))).rejects.toThrow('EISDIR');

  const left = asRead({
    ...aPublication({ ...first, slug: 'rieng', version: 2 }),
    formerSlugs: [leftAt('chung')],
  });
  await publish(left, site.state, site.tools);
  site.state = await restarted(site, [taker, left]);
  await drain(site);

  expect(await pageOf(site, 'cau-hoi/chung')).toContain('Hai?');
  await site.remove();
});

test('a page that cannot be rendered stops its publication and leaves everything as it was', async () => {
  const site = await aSiteOf([aPublication(aProcedure({ title: 'Cũ' }))], refusing('Độc'));
  const before = await treeOf(site.folders.root);

  const attempt = publish(
    aPublication(aProcedure({ title: 'Độc', version: 2 })),
    site.state,
    site.tools,
  );
  await expect(attempt).rejects.toThrow('/thu-tuc/khai-sinh could not be rendered: poison');

  expect(await treeOf(site.folders.root)).toEqual(before);
  const outcome = await publish(
    aPublication(aProcedure({ title: 'Mới', version: 3 })),
    site.state,
    site.tools,
  );
  expect(outcome.did).toBe('publish');
  await site.remove();
});

test('a page that failed in a full render keeps no other publication up', async () => {
  const poisoned = aProcedure({ title: 'Độc', fields: ['ho-tich'] });
  const site = await aSiteOf([aPublication(poisoned), aPublication(aField())], refusing('Độc'));
  const touching = aPublication(aField({ name: 'Hộ tịch mới', version: 2 }));

  const outcome = await publish(touching, site.state, site.tools);

  expect(outcome.did).toBe('publish');
  await expect(publish(aPublication(poisoned), site.state, site.tools)).rejects.toThrow('poison');
  await site.remove();
});

test('a withdrawn page moves to where it is answered with 410, and comes back', async () => {
  const site = await aSiteOf([aPublication(aProcedure())]);
  const page = path.join(site.folders.current, 'thu-tuc/khai-sinh.html');
  const gone = path.join(site.folders.current, '410/thu-tuc/khai-sinh.html');

  await publish(aWithdrawal(aProcedure()), site.state, site.tools);
  await expect(stat(page)).rejects.toThrow('ENOENT');
  await expect(stat(`${page}.br`)).rejects.toThrow('ENOENT');
  expect((await stat(gone)).isFile()).toBe(true);

  await publish(aPublication(aProcedure({ version: 3 })), site.state, site.tools);
  await expect(stat(gone)).rejects.toThrow('ENOENT');
  expect((await stat(page)).isFile()).toBe(true);
  await site.remove();
});

test('an older version neither resurrects nor regresses anything', async () => {
  const site = await aSiteOf([aPublication(aProcedure({ version: 2 }))]);
  await publish(aWithdrawal(aProcedure({ version: 2 })), site.state, site.tools);
  const before = await treeOf(site.folders.root);

  const late = await publish(aPublication(aProcedure({ version: 2 })), site.state, site.tools);
  const again = await publish(aWithdrawal(aProcedure({ version: 2 })), site.state, site.tools);

  expect(late).toEqual({ did: 'ignore', because: 'version 3 is newer' });
  expect(again).toEqual({ did: 'ignore', because: 'version 3 is there already' });
  expect(await treeOf(site.folders.root)).toEqual(before);
  await site.remove();
});

test('only pages whose bytes change are written', async () => {
  const site = await aSiteOf([aPublication(aProcedure()), aPublication(aFaq())]);
  const home = path.join(site.folders.current, 'index.html');
  const { mtimeNs } = await stat(home, { bigint: true });

  await publish(aPublication(aFaq({ version: 2, wordings: ['muộn'] })), site.state, site.tools);

  expect((await stat(home, { bigint: true })).mtimeNs).toBe(mtimeNs);
  await site.remove();
});

test('a file is on the site before the page that offers it', async () => {
  const file = {
    path: '/media/abc/to-khai.pdf',
    source: '/api/media/file/to-khai.pdf',
    filename: 'to-khai.pdf',
    mime: 'application/pdf',
    bytes: 5,
  };
  const seen: boolean[] = [];
  const site = await aSiteOf([], async (address, locals) => {
    if (address.startsWith('/bieu-mau/'))
      seen.push(
        await stat(path.join(site.folders.media, 'abc/to-khai.pdf')).then((one) => one.size === 5),
      );
    return printReads(address, locals);
  });

  await publish(aPublication(aForm({ file })), site.state, site.tools);

  expect(seen).toEqual([true]);
  await site.remove();
});

test('a file that would land outside the media folder is refused', async () => {
  const site = await aSiteOf([]);
  const file = {
    path: '/media/..%2F..%2Fcorpus.jsonl',
    source: '/x',
    filename: 'x',
    mime: 'text/plain',
    bytes: 1,
  };

  const attempt = publish(aPublication(aForm({ file })), site.state, site.tools);

  await expect(attempt).rejects.toThrow('outside /media/');
  await site.remove();
});

function moved(slug: string, former: string[], version = former.length + 1): Publication {
  return { ...aPublication(aProcedure({ slug, version })), formerSlugs: former.map(leftAt) };
}

function leftAt(slug: string) {
  return { slug, until: '2026-03-01T00:00:00.000Z' };
}

async function linksOf({ folders }: Awaited<ReturnType<typeof aSiteOf>>) {
  const files = Object.entries(await treeOf(path.join(folders.releases, 'r1')));
  return Object.fromEntries(files.filter(([file]) => file.startsWith('301/')));
}

function expectNoRoom(fault: Error) {
  expect(fault.message).toContain('EISDIR');
}

async function expectSameAsAfresh(
  stepwise: Awaited<ReturnType<typeof aSiteOf>>,
  publications: Publication[],
) {
  const afresh = await aSiteOf(publications, undefined, stepwise.sizes);
  const incremental = await treeOf(path.join(stepwise.folders.releases, 'r1'));
  const full = await treeOf(path.join(afresh.folders.releases, 'r1'));
  const corpus = await readFile(stepwise.folders.corpus, 'utf8');
  await Promise.all([stepwise.remove(), afresh.remove()]);

  expect(incremental).toEqual(full);
  for (const line of corpus.split('\n').filter(Boolean)) JSON.parse(line);
}

// A view that fails on pages with this title, once they would show these words.
function refusing(title: string, words = ''): Render {
  return async (address, locals) => {
    const { page } = locals;
    const response = await printReads(address, locals);
    if (page.view !== 'document' || !JSON.stringify(page.document).includes(title)) return response;
    const html = await response.text();
    if (html.includes(words)) throw new Error('poison');
    return new Response(html);
  };
}

async function pageOf(site: Awaited<ReturnType<typeof aSiteOf>>, address: string) {
  return readFile(path.join(site.folders.current, `${address}.html`), 'utf8');
}
