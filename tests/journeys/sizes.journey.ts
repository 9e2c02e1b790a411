import { expect, test } from '@playwright/test';
import { listPathOf } from '#content/path-of';
import { firstOf } from './first-of.ts';
import { product } from './product.ts';
import { weighPage } from './weigh-page.ts';

/** Budgets of a first visit, in bytes as transferred. */
const textPage = 60 * 1024;
const searchPage = 57 * 1024;
const homePage = 120 * 1024;
const script = 15 * 1024;

test('a first visit stays within its budget of bytes', async ({ context }) => {
  const { portal } = product();
  const visits = [
    { what: 'home', path: listPathOf('home', 'vi'), budget: homePage },
    { what: 'procedure', path: await firstOf('procedure', 'vi'), budget: textPage },
    { what: 'faq', path: await firstOf('faq', 'vi'), budget: textPage },
    { what: 'agency', path: await firstOf('agency', 'en'), budget: textPage },
    { what: 'search', path: `${listPathOf('search', 'vi')}?q=khai+sinh`, budget: searchPage },
  ];

  const weighed = [];
  for (const visit of visits) {
    weighed.push({ ...visit, ...(await weighPage(context, portal + visit.path)) });
  }

  console.table(
    weighed.map(({ what, budget, path: _path, ...bytes }) => ({
      page: what,
      ...Object.fromEntries(Object.entries(bytes).map(([part, size]) => [part, kilobytes(size)])),
      budget: kilobytes(budget),
    })),
  );
  for (const page of weighed) {
    expect.soft(page.total, `${page.what}: everything`).toBeLessThanOrEqual(page.budget);
    expect.soft(page.script, `${page.what}: script`).toBeLessThanOrEqual(script);
  }
});

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
