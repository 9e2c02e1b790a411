import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { adminForm } from './admin-form.ts';
import { barriers } from './barriers.ts';
import { product } from './product.ts';
import { search } from './search.ts';
import { signIn } from './sign-in.ts';
import { until } from './until.ts';
import { watch } from './watch-page.ts';

// The portal hands its counts on once a minute.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

// Nobody writes so; the search knows no word like it.
const typed = 'vukina xapoxa';
const rare = 'vukina kezuto';
let editors: BrowserContext;
let editor: Page;
let troubles: string[];

test.beforeAll(async ({ browser }) => {
  editors = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  ({ troubles } = await watch(editors, [product().cms, product().portal]));
  editor = await editors.newPage();
});

test.afterAll(() => editors.close());

test('who has not signed in learns nothing of what people search for', async ({ page }) => {
  for (const path of ['searches', 'why-these-results?q=khai+sinh&lang=vi']) {
    await page.goto(`${product().cms}/admin/${path}`);

    await expect(page).toHaveURL(/\/admin\/login/);
    await expect(page.locator('table')).toHaveCount(0);
  }
});

test('what five people searched for and did not find is told to staff; what four did is not', async () => {
  await askedBy(5, typed);
  await askedBy(4, rare);
  await signIn(editor);

  await until(90_000, async () => {
    await editor.goto(`${product().cms}/admin/searches?days=7`);
    await expect(rowOf(typed)).toBeVisible({ timeout: 2_000 });
  });

  await expect(editor.locator('body')).not.toContainText(rare);
  expect(await barriers(editor)).toEqual([]);
});

test('a synonym is made of it, and citizens who type it find', async () => {
  await rowOf(typed).getByRole('link', { name: 'Tạo từ đồng nghĩa' }).click();
  await expect(editor.locator('.field-says')).toContainText(typed);
  await editor.locator('.field-means input').first().fill('đăng ký khai sinh');
  await editor.keyboard.press('Enter');
  await adminForm(editor).write('reason', 'Trong làng gọi như vậy.');
  const saved = editor.waitForResponse(
    (response) =>
      response.request().method() === 'POST' && response.url().includes('/api/synonyms'),
  );
  await editor.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  expect((await saved).status()).toBe(201);

  await until(5_000, async () => {
    expect((await search(typed))[0]?.title).toMatch(/khai sinh/i);
  });
});

test('staff see that the synonym was read, and what each score is made of', async () => {
  await editor.goto(`${product().cms}/admin/why-these-results`);
  await editor.getByLabel('Tìm gì').fill(typed);
  await editor.getByRole('button', { name: 'Xem vì sao' }).click();

  await expect(editor.getByRole('row', { name: /Từ đồng nghĩa/ })).toContainText(/khai sinh/);
  await expect(editor.getByRole('row', { name: /tên khớp 0,\d{3}/ }).first()).toContainText(
    /khai sinh/i,
  );
  expect(await barriers(editor)).toEqual([]);
});

test('the editors’ side wrote no error and asked nobody else', () => {
  expect(troubles).toEqual([]);
});

function rowOf(words: string) {
  return editor.getByRole('row', { name: words }).first();
}

/** Searches as so many people do: nginx tells the portal who they are. */
async function askedBy(people: number, q: string): Promise<void> {
  for (let person = 1; person <= people; person += 1) {
    const query = new URLSearchParams({ q, lang: 'vi' });
    const answer = await fetch(`${product().portal}/api/search?${query}`, {
      headers: { 'x-forwarded-for': `203.0.113.${person}` },
    });
    expect(((await answer.json()) as { total: number }).total, `“${q}” finds nothing`).toBe(0);
  }
}
