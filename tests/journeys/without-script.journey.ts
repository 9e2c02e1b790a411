import { expect, test } from '@playwright/test';
import { listPathOf } from '#content/path-of';
import { ask } from './ask.ts';
import { product } from './product.ts';

test.use({ javaScriptEnabled: false });

test('a citizen without JavaScript searches from the home page, narrows and opens a procedure', async ({
  page,
}) => {
  await page.goto(product().portal + listPathOf('home', 'vi'));
  await page.getByRole('main').locator('input[name="q"]').fill('dang ky khai sinh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\?.*q=dang/);

  const hit = page
    .getByRole('main')
    .getByRole('link', { name: /khai sinh/i })
    .first();
  await hit.click();

  await expect(page.locator('h1')).toContainText(/khai sinh/i);
});

test('a citizen without JavaScript asks the assistant and reads the answer with its source', async ({
  page,
}) => {
  await ask(page, 'Đăng ký khai sinh cần giấy tờ gì?');

  const source = page.getByRole('main').locator('a[href^="/thu-tuc/"][href*="#"]').first();
  await expect(source).toBeVisible();
  await source.click();
  await expect(page.locator('h1')).toContainText(/khai sinh/i);
});

test('a citizen without JavaScript chooses an agency, finds what those below it handle, and goes on', async ({
  page,
}) => {
  await page.goto(`${product().portal}${listPathOf('search', 'vi')}?q=&kind=procedure`);
  const agencies = page.getByRole('group', { name: 'Cơ quan' });
  await expect(agencies.getByRole('searchbox')).toBeHidden();
  const parent = agencies.locator('.tick', { hasText: 'Công an tỉnh' });
  const promised = await parent.locator('small').textContent();

  await agencies.getByText('Xem thêm').click();
  await parent.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Áp dụng' }).click();

  await expect(page.locator('[data-count]')).toContainText(`${promised} kết quả`);
});

test('a citizen without JavaScript who finds nothing is led on', async ({ page }) => {
  await page.goto(`${product().portal}${listPathOf('search', 'vi')}?q=xyzzy+khai+sinh+qwrt`);

  await page.getByRole('main').locator('.rows a').first().click();

  await expect(page.locator('h1')).toBeVisible();
});
