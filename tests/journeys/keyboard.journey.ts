import { expect, test, type Page } from '@playwright/test';
import { listPathOf } from '#content/path-of';
import { product } from './product.ts';

test('an old man with a keyboard finds a procedure, chooses his case and ticks a paper, and always sees where he is', async ({
  page,
}) => {
  // Otherwise the page still glides to where the focus is.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(product().portal + listPathOf('home', 'vi'));
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ text: 'Đến nội dung chính', seen: true });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('khai sinh');
  // The last row names the words that the suggestions are for.
  await expect(page.getByRole('listbox').getByRole('option').last()).toHaveText('Tìm “khai sinh”');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText(/khai sinh/i);

  await page.goto(`${product().portal}${listPathOf('procedure', 'vi')}/dang-ky-khai-sinh`);
  const unseen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const where = await focused(page);
    if (!where.seen) unseen.push(where.text);
    if (where.isCase) await page.keyboard.press('ArrowRight');
    if (where.isPaper) break;
  }

  expect(unseen).toEqual([]);
  await expect(page.locator('[data-part="steps"] .choice input').nth(1)).toBeChecked();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-tick]:focus')).toBeChecked();
});

test('the menu and the display settings open, close with Escape, and give the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(product().portal + listPathOf('home', 'vi'));
  for (const name of ['Hiển thị', 'Danh mục']) {
    const button = page.getByRole('banner').getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(':popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(':popover-open')).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});

test('large type and a dark page, once chosen, are there on the next page before it is drawn', async ({
  page,
}) => {
  await page.goto(product().portal + listPathOf('home', 'vi'));
  await page.getByRole('button', { name: 'Hiển thị', exact: true }).click();
  await page.locator('.choice', { hasText: 'Rất lớn' }).click();
  await page.locator('.choice', { hasText: /^\s*Tối/ }).click();

  await page.goto(product().portal + listPathOf('agency', 'vi'), { waitUntil: 'commit' });

  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('in forced colours what is chosen, and what can be pressed, still shows', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${product().portal}${listPathOf('procedure', 'vi')}/dang-ky-khai-sinh`);
  const borderOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderTopWidth);

  expect(await borderOf('.btn')).not.toBe('0px');
  expect(await borderOf('.choice')).not.toBe('0px');
  const [chosen, other] = await page
    .locator('[data-part="dossier"] .choice')
    .evaluateAll((choices) => choices.map((choice) => getComputedStyle(choice).backgroundColor));
  expect(chosen).not.toBe(other);
});

/** What has the focus, and whether one sees it: an outline on it or around it, within the window. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const shown = [element, element.closest('.choice, .search-line')].filter((one) => one !== null);
    const box = element.getBoundingClientRect();
    return {
      text: element.innerText.trim() || element.id || element.tagName,
      isCase: element.matches('[data-part="dossier"] [data-case]'),
      isPaper: element.matches('[data-tick]'),
      seen:
        box.bottom > 0 &&
        box.top < innerHeight &&
        shown.some((one) => getComputedStyle(one).outlineStyle !== 'none'),
    };
  });
}
