import { expect, test } from '@playwright/test';
import { listPathOf } from '#content/path-of';
import { product } from './product.ts';

test('a business that says so once finds what fits it first, and can take it back', async ({
  page,
}) => {
  const { portal } = product();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(portal + listPathOf('home', 'vi'));
  await page.getByLabel('Bạn là').selectOption('Doanh nghiệp');
  await expect(
    page.getByRole('link', { name: 'Xem thủ tục dành cho: Doanh nghiệp' }),
  ).toBeVisible();

  await page.reload();

  await expect(page.getByLabel('Bạn là').locator('option:checked')).toHaveText('Doanh nghiệp');
  const [business, citizen] = await Promise.all(
    ['business', 'citizen'].map((whose) => page.locator(`section.events-${whose}`).boundingBox()),
  );
  expect(business!.y).toBeLessThan(citizen!.y);
  await page.getByRole('main').locator('input[name="q"]').fill('tạm ngừng');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]for=\d+/);
  await expect(page.locator('.preferred')).toContainText('Doanh nghiệp');
  await page.getByRole('link', { name: 'Xếp như với mọi người' }).click();
  await expect(page).not.toHaveURL(/[?&]for=/);
  await expect(page.locator('.preferred')).toHaveCount(0);
});

test('where a reader lives is remembered from its own page, and shown where they hand in', async ({
  page,
}) => {
  const { portal } = product();
  await page.goto(portal + listPathOf('agency', 'vi'));
  await page.getByRole('link', { name: 'Ủy ban nhân dân xã, phường' }).click();
  await page.getByRole('button', { name: 'Đây là nơi tôi ở' }).click();

  await page.goto(`${portal}${listPathOf('procedure', 'vi')}/dang-ky-khai-sinh`);

  await expect(page.locator('[data-near-me]')).toContainText('Ủy ban nhân dân xã, phường');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('who asks goes along with the search', async ({ page }) => {
    await page.goto(product().portal + listPathOf('home', 'vi'));
    await page.getByLabel('Bạn là').selectOption('Người nước ngoài');
    await page.getByRole('main').locator('input[name="q"]').fill('giấy phép');
    await page.keyboard.press('Enter');

    await expect(page.locator('.preferred')).toContainText('Người nước ngoài');
  });
});
