import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { adminForm } from './admin-form.ts';
import { ask } from './ask.ts';
import { barriers } from './barriers.ts';
import { product } from './product.ts';
import { search } from './search.ts';
import { signIn } from './sign-in.ts';
import { until } from './until.ts';
import { watch } from './watch-page.ts';

test.describe.configure({ mode: 'serial' });

const title = 'Cấp giấy phép thả diều nghệ thuật';
const typed = 'giay phep tha dieu nghe thuat';
const reason = 'Từ nay thả diều nghệ thuật không cần giấy phép.';
const question = 'Lệ phí cấp giấy phép thả diều nghệ thuật là bao nhiêu?';
let editors: BrowserContext;
let editor: Page;
let address: string;
let troubles: string[];

test.beforeAll(async ({ browser }) => {
  editors = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  ({ troubles } = await watch(editors, [product().cms, product().portal]));
  editor = await editors.newPage();
});

test.afterAll(() => editors.close());

test('an editor signs in, writes a procedure and publishes it; it is found within two seconds', async () => {
  await signIn(editor);
  await editor.goto(`${product().cms}/admin/collections/procedures/create`);
  const form = adminForm(editor);
  await form.write('title', title);
  await form.write('code', '9.900001');
  await form.write('summary', 'Dành cho câu lạc bộ muốn thả diều nghệ thuật ở nơi công cộng.');
  await form.addRow('channels');
  await form.addRow('channels.0.fees');
  await form.write('channels.0.fees.0.amount', '45000');
  await form.choose('fields', 'Văn hóa');
  await form.write('withdrawal.reason', reason);

  const saved = editor.waitForResponse(
    (response) =>
      response.request().method() === 'POST' && response.url().includes('/api/procedures'),
  );
  await editor.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  expect((await saved).status()).toBe(201);
  const published = performance.now();

  const hit = await until(5_000, async () => {
    const [first] = await search(typed);
    if (first?.title !== title) throw new Error(`“${typed}” does not find it`);
    return first;
  });
  const took = performance.now() - published;
  console.log(`Published and found after ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(2_000);
  address = hit.url;
});

test('the form tells the editor by itself when it went live, and after how many seconds', async () => {
  await expect(editor.locator('.live-status')).toContainText(
    /Đã lên trang lúc \d\d:\d\d:\d\d, sau \d,\d giây/,
  );
});

test('a citizen finds it by words without marks and opens its page', async ({ page }) => {
  await page.goto(product().portal);
  await page.getByRole('main').locator('input[name="q"]').fill(typed);
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByRole('link', { name: title }).first().click();

  await expect(page).toHaveURL(({ pathname }) => pathname === address);
  await expect(page.locator('h1')).toContainText(title);
  await expect(page.getByRole('main')).toContainText('45.000');
});

test('the assistant tells its fee, with a link to the section it stands in', async ({ page }) => {
  await ask(page, question);

  await expect(page.getByRole('main')).toContainText('45.000');
  const source = page.getByRole('main').locator(`a[href="${address}#thoi-han-le-phi"]`).first();
  await source.click();
  await expect(page.locator('#thoi-han-le-phi')).toBeInViewport();
});

test('given another address, it is found there, and the one that was printed leads to it', async ({
  page,
}) => {
  const former = address;
  await editor.getByRole('button', { name: 'Đổi địa chỉ…' }).click();
  const form = adminForm(editor);
  await form.write('newSlug', 'Thả diều nghệ thuật');
  await expect(editor.locator('#field-slug')).toBeDisabled();
  await expect(editor.getByText('Địa chỉ cũ sẽ tự dẫn tới địa chỉ mới')).toBeVisible();
  await editor.getByRole('button', { name: 'Xuất bản', exact: true }).click();

  await expect(editor.getByText('Địa chỉ cũ, nay tự dẫn tới trang này')).toBeVisible();
  await expect(editor.locator('#field-slug')).toHaveValue('tha-dieu-nghe-thuat');
  await until(5_000, async () => {
    const { status } = await fetch(product().portal + former, { redirect: 'manual' });
    expect(status).toBe(301);
  });
  await page.goto(`${product().portal}${former}?utm_source=to-roi#thoi-han-le-phi`);
  address = '/thu-tuc/tha-dieu-nghe-thuat';
  await expect(page).toHaveURL(
    ({ pathname, search, hash }) =>
      pathname + search + hash === `${address}?utm_source=to-roi#thoi-han-le-phi`,
  );
  await expect(page.locator('h1')).toContainText(title);
});

test('withdrawn, its page says why it left and what to read instead', async ({ page }) => {
  await editor.locator('.doc-controls__popup button').first().click();
  await editor.getByRole('button', { name: 'Gỡ khỏi trang', exact: true }).click();
  await editor.getByRole('button', { name: 'Xác nhận' }).click();

  await until(5_000, async () => {
    expect((await fetch(product().portal + address)).status).toBe(410);
  });
  await page.goto(product().portal + address);
  await expect(page.getByRole('main')).toContainText(title);
  await expect(page.getByRole('main')).toContainText(reason);
  await expect(page.getByRole('main').locator('a[href^="/thu-tuc/"]').first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('search and the assistant no longer know it', async ({ page }) => {
  await until(5_000, async () => {
    expect((await search(typed)).map((hit) => hit.url)).not.toContain(address);
  });
  await ask(page, question);
  await expect(page.getByRole('main')).toContainText(question);
  await expect(page.getByRole('main')).not.toContainText('45.000');
});

test('the editors’ side wrote no error and asked nobody else', () => {
  expect(troubles).toEqual([]);
});
