import { expect, test } from '@playwright/test';
import { listPathOf, pathOf } from '#content/path-of';
import { product } from './product.ts';

test.use({ serviceWorkers: 'allow' });

const birth = pathOf({ kind: 'procedure', slug: 'dang-ky-khai-sinh' }, 'vi');
const marriage = pathOf({ kind: 'procedure', slug: 'dang-ky-ket-hon' }, 'vi');

test('what a parent opened and saved stays readable without a connection, ticks and all', async ({
  page,
  context,
}) => {
  const { portal } = product();
  await page.goto(portal + listPathOf('home', 'vi'));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(portal + birth);
  await page.getByRole('button', { name: 'Lưu để đọc khi mất mạng' }).click();
  await expect(page.getByRole('button', { name: 'Đã lưu trên máy này' })).toBeVisible();

  await context.setOffline(true);
  await page.reload();

  await expect(page.locator('h1')).toHaveText('Làm giấy khai sinh cho con');
  await expect(page.locator('[data-offline]')).toContainText('Không có mạng');
  await page.locator('[data-part="dossier"]').getByRole('checkbox').first().check();
  await expect(page.locator('[data-count]:visible').first()).toContainText('1/');
});

test('a page never opened leads, without a connection, to those that were', async ({
  page,
  context,
}) => {
  const { portal } = product();
  await page.goto(portal + listPathOf('home', 'vi'));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(portal + birth);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('opened')).keys()).length))
    .toBeGreaterThan(0);

  await context.setOffline(true);
  await page.goto(portal + marriage);

  await expect(page.locator('h1')).toHaveText('Bạn đang không có mạng');
  await page.getByRole('link', { name: 'Làm giấy khai sinh cho con' }).click();
  await expect(page).toHaveURL(portal + birth);
  await expect(page.locator('h1')).toHaveText('Làm giấy khai sinh cho con');
});

test('searches are not kept, and the device forgets everything when asked', async ({ page }) => {
  const { portal } = product();
  await page.goto(portal + birth);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${portal}${listPathOf('search', 'vi')}?q=ly+hon`);
  await page.goto(portal + birth);
  const kept = () =>
    page.evaluate(async () => (await (await caches.open('opened')).keys()).map(({ url }) => url));
  await expect.poll(kept).toContain(portal + birth);
  expect((await kept()).filter((url) => url.includes('tim-kiem'))).toEqual([]);

  await page.goto(portal + listPathOf('privacy', 'vi'));
  await page.getByRole('button', { name: 'Xóa mọi thứ cổng giữ trên máy này' }).click();

  await expect(page.getByRole('button', { name: 'Đã xóa' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
