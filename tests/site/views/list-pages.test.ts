import { beforeAll, expect, test } from 'vitest';
import type { Page } from '#site/page';
import { loadBundle, type Bundle } from '#site/render/load-bundle';
import { aFaqSet } from '../../builders/a-faq-set.ts';
import { aFaq } from '../../builders/a-faq.ts';
import { aField } from '../../builders/a-field.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { contentOf } from './content-of.ts';

const origin = 'https://portal.example.vn';
const field = aField();
const content = contentOf(
  [
    field,
    ...['Ăn uống', 'Bến bãi', 'Chợ', 'Dân cư', 'Đất đai'].map((title, n) =>
      aProcedure({ id: `p${n}`, slug: `p${n}`, title, fields: [field.id] }),
    ),
  ],
  2,
);
let bundle: Bundle;

beforeAll(async () => {
  bundle = await loadBundle();
});

async function show(path: string, page: Page): Promise<string> {
  return (await bundle.render(path, { page, content, origin })).text();
}

test('a long catalogue begins with the fields, how many procedures each has, and the first page of titles', async () => {
  const html = await show('/thu-tuc', { view: 'list', locale: 'vi', kind: 'procedure' });

  expect(html).toMatch(/href="\/linh-vuc\/ho-tich".*?5 thủ tục/s);
  expect(html).toContain('Trang 1 trên 3');
  expect(html).toContain('action="/tim-kiem"');
  expect(titlesIn(html)).toEqual(['p0', 'p1']);
  expect(html).toMatch(/href="\/thu-tuc\/trang\/2"[^>]*rel="next"/);
});

test('a further page says which it is, in its title too, and has its own address', async () => {
  const html = await show('/en/procedures/page/2', {
    view: 'list',
    locale: 'en',
    kind: 'procedure',
    number: 2,
  });

  expect(html).toMatch(/<title>Procedures, page 2 of 3/);
  expect(html).toContain(`rel="canonical" href="${origin}/en/procedures/page/2"`);
  expect(html).toContain(`hreflang="vi" href="${origin}/thu-tuc/trang/2"`);
  expect(html).toMatch(/href="\/en\/procedures"[^>]*rel="prev"/);
  expect(html).toMatch(/href="\/en\/procedures\/page\/3"[^>]*rel="next"/);
  expect(titlesIn(html)).toEqual(['p2', 'p3']);
});

test('a Field with many procedures goes on on further pages, the last of which leads no further', async () => {
  const first = await show('/linh-vuc/ho-tich', {
    view: 'document',
    locale: 'vi',
    document: field,
  });
  const last = await show('/linh-vuc/ho-tich/trang/3', {
    view: 'procedures',
    locale: 'vi',
    of: field,
    number: 3,
  });

  expect(first).toMatch(/href="\/linh-vuc\/ho-tich\/trang\/2"[^>]*rel="next"/);
  expect(last).toContain('<title>Thủ tục: Hộ tịch, trang 3 trên 3');
  expect(titlesIn(last)).toEqual(['p4']);
  expect(last).not.toContain('rel="next"');
});

test('a set of many questions leads to each answer instead of showing all', async () => {
  const faqs = Array.from({ length: 41 }, (_, n) => aFaq({ id: `f${n}`, slug: `f${n}` }));
  const set = aFaqSet({ faqs: faqs.map(({ id }) => id) });
  const many = contentOf([set, ...faqs]);

  const page: Page = { view: 'document', locale: 'vi', document: set };
  const html = await (await bundle.render('/hoi-dap/bo', { page, content: many, origin })).text();

  expect(html.match(/<a href="\/cau-hoi\/f\d+"/g)).toHaveLength(41);
  expect(html).not.toContain('<details class="disclosure"');
});

test('a Procedure about which very many ask shows the first questions and the way to all', async () => {
  const [one] = content.list('procedure', 'vi');
  const about = ['a', 'b', 'c'].map((id) => aFaq({ id, slug: id, procedures: [one!.id] }));
  const asked = contentOf([one!, ...about], 2);

  const page: Page = { view: 'document', locale: 'vi', document: one! };
  const html = await (await bundle.render('/thu-tuc/p0', { page, content: asked, origin })).text();

  expect(html.match(/href="\/cau-hoi\/[abc]"/g)).toHaveLength(2);
  expect(html).toMatch(/href="\/tim-kiem\?q=[^"]*kind=faq"[^>]*>\s*Tất cả hỏi đáp/);
});

function titlesIn(html: string): string[] {
  return [...html.matchAll(/href="\/(?:thu-tuc|en\/procedures)\/(p\d)"/g)].map(([, id]) => id!);
}
