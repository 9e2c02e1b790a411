import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { barriers } from './barriers.ts';
import { product } from './product.ts';
import { signIn } from './sign-in.ts';

// Three processes are started for it, one after the other, also on slow machines.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const header = ['Mã số', 'Tên', 'Cơ quan ban hành', 'Cơ quan thực hiện', 'Lĩnh vực'];
const rest = ['Bộ Cờ hội', 'Sở Cờ hội', 'Cờ hội'];
const patience = { timeout: 100_000 };

test('who has not signed in is led to the sign-in', async ({ page }) => {
  await page.goto(`${product().cms}/admin/import`);

  await expect(page).toHaveURL(/\/admin\/login/);
});

test('an administrator uploads an Excel list, sees the difference, and has it imported', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const folder = await mkdtemp(join(tmpdir(), 'portal-upload-'));
  const file = join(folder, 'Danh mục.xlsx');
  await writeXlsxFile(
    [header, ['7.600001', 'Cắm cờ hội làng', ...rest], ['bảy', 'Mã sai', ...rest]].map((cells) =>
      cells.map((value) => ({ value, type: String })),
    ),
  ).toFile(file);
  await signIn(page);
  await page.goto(`${product().cms}/admin/import`);
  expect(await barriers(page)).toEqual([]);

  await page.getByLabel('Chọn tệp').setInputFiles(file);
  await page.getByRole('button', { name: 'Tải lên và so sánh' }).click();

  const confirm = page.getByRole('button', { name: 'Nhập 1 thủ tục' });
  await expect(confirm).toBeVisible(patience);
  await expect(page.getByRole('row', { name: '7.600001' })).toContainText('thủ tục mới');
  await expect(page.getByRole('row', { name: 'Danh mục.xlsx' })).toContainText(
    'không phải mã thủ tục',
  );
  expect(await barriers(page)).toEqual([]);
  expect(await isSideways(page), 'the page scrolls sideways').toBe(false);

  await page.setViewportSize({ width: 1280, height: 900 });
  const begun = page.waitForResponse(
    (answer) => answer.url().endsWith('/import') && answer.request().method() === 'POST',
  );
  await confirm.click();
  expect((await begun).status()).toBe(200);
  await page.reload();
  await expect(page.getByText('Đã ghi xong')).toBeVisible(patience);

  await rm(folder, { recursive: true });
});

async function isSideways(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}
