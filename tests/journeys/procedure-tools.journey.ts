import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { pathOf } from '#content/path-of';
import { product } from './product.ts';

const birth = () =>
  product().portal + pathOf({ kind: 'procedure', slug: 'dang-ky-khai-sinh' }, 'vi');

test('a parent ticks papers, and the ticks, the case and the message agree after coming back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(birth());
  const dossier = page.locator('[data-part="dossier"]');
  await dossier.getByRole('checkbox').first().check();
  await expect(dossier.locator('[data-count]:visible')).toContainText('1/');

  await page.reload();

  await expect(dossier.getByRole('checkbox').first()).toBeChecked();
  await page.getByRole('button', { name: 'Chép để nhắn tin' }).click();
  const message = await page.evaluate(() => navigator.clipboard.readText());
  expect(message).toMatch(/^LÀM GIẤY KHAI SINH CHO CON\nThời hạn: /);
  expect(message).toContain('☐ Tờ khai đăng ký khai sinh');
  expect(message.trimEnd().split('\n').at(-1)).toBe(birth());
});

test('a reader who chooses another case keeps their place, and every section follows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(birth());
  const steps = page.locator('[data-part="steps"] .choice').nth(1);
  await steps.scrollIntoViewIfNeeded();
  const before = await topOf(page);

  await steps.click();

  await expect(page.locator('[data-part="dossier"] .choice').nth(1).locator('input')).toBeChecked();
  expect(Math.abs((await topOf(page)) - before)).toBeLessThanOrEqual(1);
});

test('a result is expected on a working day after Tết, and the calendar is told the same', async ({
  page,
}) => {
  await page.goto(
    product().portal + pathOf({ kind: 'procedure', slug: 'dang-ky-thuong-tru' }, 'vi'),
  );
  const form = page.locator('[data-result-day]');

  await form.getByLabel('Ngày nộp đủ hồ sơ').fill('2027-02-03');

  // Seven working days: 4/2, then Tết from 5/2 to 11/2 and the weekend after it, then 12/2 and 15/2 to 19/2.
  await expect(form.locator('output b')).toHaveText('Thứ Sáu, 19/02/2027');
  await expect(form.locator('output')).toContainText('Tết Nguyên đán');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    form.getByRole('button', { name: 'Thêm vào lịch' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ngay-nhan-ket-qua-2027-02-19.ics');
  expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20270219');
});

test('what to bring is printed on one A4 page, with a code that leads back', async ({ page }) => {
  await page.goto(birth());
  await page.evaluate(() => (window.print = () => {}));

  await page.getByRole('button', { name: 'In giấy tờ cần chuẩn bị' }).click();

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.scan svg')).toBeVisible();
  await expect(page.locator('[data-part="dossier"] .checklist li').first()).toBeVisible();
  await expect(page.locator('[data-part="legal-bases"]')).toBeHidden();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
});

test('a device without a Vietnamese voice says so instead of staying silent', async ({ page }) => {
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => [];
  });
  await page.goto(birth());
  const listen = page.locator('[data-listen]');

  await listen.click();

  await expect(listen).toHaveText('Máy này chưa có giọng đọc tiếng Việt');
});

test('a page is read aloud part by part from its title, and stops when asked', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const voice = { lang: 'vi-VN', name: 'Test' } as SpeechSynthesisVoice;
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => {} });
    speechSynthesis.getVoices = () => [voice];
    speechSynthesis.speak = (words) => {
      said.push(words.text);
      words.dispatchEvent(new Event('start'));
      if (said.length < 3) words.dispatchEvent(new Event('end'));
    };
  });
  await page.goto(birth());
  const listen = page.locator('[data-listen]');

  await listen.click();

  await expect(page.locator('.being-read')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said[0])).toBe(
    'Làm giấy khai sinh cho con',
  );
  await listen.click();
  await expect(listen).toHaveText('Nghe đọc trang này');
  await expect(page.locator('.being-read')).toHaveCount(0);
});

const topOf = (page: Page) =>
  page
    .locator('[data-part="steps"] .choice')
    .nth(1)
    .evaluate((choice) => choice.getBoundingClientRect().top);

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length;
