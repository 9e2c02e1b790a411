import { expect, test, type Page } from '@playwright/test';
import { listPathOf } from '#content/path-of';
import { barriers } from './barriers.ts';
import { product } from './product.ts';

const searchPage = (params: string) => `${product().portal}${listPathOf('search', 'vi')}?${params}`;
const countOf = async (page: Page, agency: string) =>
  Number(await page.locator('.tick', { hasText: agency }).locator('small').textContent());

test('a citizen finds an agency among many without typing a mark, and narrows to it', async ({
  page,
}) => {
  await page.goto(searchPage('q='));

  await page.getByRole('searchbox', { name: 'Tìm trong mục Cơ quan' }).fill('cong an cap xa');

  const agencies = page.getByRole('group', { name: 'Cơ quan' });
  await expect(agencies.getByRole('checkbox')).toHaveCount(1);
  const count = await countOf(page, 'Công an cấp xã');
  await agencies.getByRole('checkbox', { name: 'Công an cấp xã' }).check();
  await expect(page).toHaveURL(/agency=/);
  await expect(page.locator('[data-count]')).toContainText(`${count} kết quả`);
});

test('a citizen who looks for an agency that is not there is told so', async ({ page }) => {
  await page.goto(searchPage('q='));

  await page.getByRole('searchbox', { name: 'Tìm trong mục Cơ quan' }).fill('khong co co quan nay');

  await expect(page.getByText('Không có mục nào khớp.').filter({ visible: true })).toHaveCount(1);
  expect(await barriers(page)).toEqual([]);
});

test('choosing an agency finds what the one below it handles, as many as were promised', async ({
  page,
}) => {
  await page.goto(searchPage('q=&kind=procedure'));
  const parent = await countOf(page, 'Công an tỉnh');
  const below = await countOf(page, 'Công an cấp xã');

  await page.getByRole('group', { name: 'Cơ quan' }).getByText('Xem thêm').click();
  await page.getByRole('checkbox', { name: 'Công an tỉnh' }).check();

  await expect(page.locator('[data-count]')).toContainText(`${parent} kết quả`);
  expect(parent).toBeGreaterThanOrEqual(below);
  await expect(page.getByRole('link', { name: 'Công an tỉnh và đơn vị trực thuộc' })).toBeVisible();
  await expect(page.locator('.hit', { hasText: 'Công an cấp xã' })).not.toHaveCount(0);
});

test('a citizen whose filters leave nothing takes one back and sees what was promised', async ({
  page,
}) => {
  await page.goto(searchPage('q=khai+sinh&kind=form&level=full'));
  const offer = page.locator('.callout li', { hasText: 'Bỏ lọc' }).first();
  const promised = /– (\d+) kết quả/.exec(await offer.innerText())![1]!;

  await offer.getByRole('link').click();

  await expect(page.locator('[data-count]')).toContainText(`${promised} kết quả`);
});

test('a citizen who finds nothing takes the question to the assistant', async ({ page }) => {
  await page.goto(searchPage('q=xyzzy+qwrt'));
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('link', { name: /Hỏi trợ lý/ }).click();

  await expect(page.locator('textarea[name="question"]')).toHaveValue('xyzzy qwrt');
});

test('a related search leads to results', async ({ page }) => {
  await page.goto(searchPage('q=khai+sinh'));
  const related = page.getByRole('navigation', { name: 'Tìm kiếm liên quan' }).getByRole('link');
  const words = await related.first().innerText();

  await related.first().click();

  await expect(page.locator('input[name="q"]')).toHaveValue(words);
  await expect(page.locator('.hit').first()).toBeVisible();
});

test('suggestions come in groups, leave what was typed alone, and end with the search itself', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(product().portal + listPathOf('home', 'vi'));
  const box = page.getByRole('main').getByRole('search').getByRole('combobox');

  await box.pressSequentially('dang ky ket hon');
  const list = page.getByRole('listbox');
  await expect(list.getByRole('group', { name: 'Thủ tục' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await box.press('ArrowUp');

  await expect(list.getByRole('option', { selected: true })).toHaveText('Tìm “dang ky ket hon”');
  await expect(box).toHaveValue('dang ky ket hon');
  await box.press('Escape');
  await expect(list).toBeHidden();
  await expect(box).toHaveValue('dang ky ket hon');
  await box.press('Enter');
  await expect(page).toHaveURL(/q=dang\+ky\+ket\+hon/);
});
