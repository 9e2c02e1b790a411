import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { product } from './product.ts';
import { signIn } from './sign-in.ts';
import { watch } from './watch-page.ts';

test.describe.configure({ mode: 'serial' });

let editors: BrowserContext;
let editor: Page;
let troubles: string[];

test.beforeAll(async ({ browser }) => {
  editors = await browser.newContext({ viewport: { width: 360, height: 740 } });
  ({ troubles } = await watch(editors, [product().cms, product().portal]));
  editor = await editors.newPage();
});

test.afterAll(() => editors.close());

test('who has not signed in learns nothing of what is being published', async ({ page }) => {
  await page.goto(`${product().cms}/admin/publishing`);

  await expect(page).toHaveURL(/\/admin\/login/);
  await expect(page.locator('dl')).toHaveCount(0);
});

test('staff see on a phone what waits and what went live last, and that the publisher is at work', async () => {
  await signIn(editor);
  await editor.goto(`${product().cms}/admin/publishing`);

  await expect(editor.locator('h1')).toHaveText('Đang lên trang');
  await expect(editor.getByText('Bộ phận đưa bài lên trang không chạy')).toHaveCount(0);
  await expect(editor.locator('.staff-facts')).toContainText('Trang còn phải dựng lại');
  await expect(editor.locator('.staff-facts')).not.toContainText('Chưa biết');
  expect(await barriers(editor)).toEqual([]);
  const wider = await editor.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wider, 'the page scrolls sideways').toBe(false);
});

test('what is published meanwhile appears on it by itself, with how long it took', async () => {
  const title = 'Đợt thả diều mùa xuân';
  await publish(title);

  await expect(
    editor.getByRole('row', { name: title }),
    'The page was not loaded again.',
  ).toContainText(/Đã lên trang.*giây/);
});

test('the editors’ side wrote no error and asked nobody else', () => {
  expect(troubles).toEqual([]);
});

/** Publishes a Field as another editor does. */
async function publish(title: string) {
  const answer = await editors.request.post(`${product().cms}/api/fields?locale=vi`, {
    headers: { origin: product().cms },
    data: { title, name: title, _status: 'published' },
  });
  expect(answer.status(), await answer.text()).toBe(201);
}
