import { expect, test } from '@playwright/test';
import { listPathOf } from '#content/path-of';
import type { AddressedKind } from '#content/document';
import type { Locale } from '#content/locale';
import { ask } from './ask.ts';
import { barriers } from './barriers.ts';
import { firstOf } from './first-of.ts';
import { product } from './product.ts';
import { watch } from './watch-page.ts';

const kinds = [
  'procedure',
  'faq-set',
  'faq',
  'video-guide',
  'life-event',
  'field',
  'agency',
  'audience',
  'form',
] as const satisfies AddressedKind[];

for (const locale of ['vi', 'en'] as const) {
  test.describe(`a citizen reads in ${locale === 'vi' ? 'Vietnamese' : 'English'}`, () => {
    citizenReads('the home page', () => listPathOf('home', locale), locale);
    citizenReads('search results', () => `${listPathOf('search', locale)}?q=khai+sinh`, locale);
    citizenReads(
      'a search without results',
      () => `${listPathOf('search', locale)}?q=xyzzyx`,
      locale,
    );
    citizenReads('the assistant', () => listPathOf('assistant', locale), locale);
    citizenReads('what the API offers', () => listPathOf('api', locale), locale);
    citizenReads(
      'that a page is not here',
      () => `${listPathOf('home', locale)}khong-co`,
      locale,
      404,
    );
    for (const kind of kinds) {
      citizenReads(`the list of ${kind}`, () => listPathOf(kind, locale), locale);
      citizenReads(`one ${kind}`, () => firstOf(kind, locale), locale);
    }
  });
}

for (const [locale, question] of [
  ['vi', 'Làm giấy khai sinh cho con cần giấy tờ gì?'],
  ['en', 'What papers do I need to register a birth?'],
] as const) {
  test(`the assistant asks back, and its answer is there for everyone to read (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await ask(page, question, locale);
    // Its papers differ by case, so the assistant asks back first.
    await page.locator('.turn .choices button').first().click();
    await expect(page.locator('.turn a[href*="#"]').first()).toBeVisible();

    expect(await barriers(page)).toEqual([]);
  });
}

function citizenReads(
  what: string,
  path: () => string | Promise<string>,
  locale: Locale,
  status = 200,
): void {
  test(`${what} on a phone and on a desk`, async ({ context, page }) => {
    const { portal } = product();
    const { troubles } = await watch(context, [portal]);
    const url = portal + (await path());

    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const response = await page.goto(url);
      expect(response?.status()).toBe(status);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveCount(1);
      expect.soft(await barriers(page)).toEqual([]);
    }

    await page.waitForLoadState('networkidle');
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    // Chromium logs the status of a page that is rightly not there.
    const expected = status === 200 ? [] : [`${url} logged: Failed to load resource`];
    const unexpected = troubles.filter((text) => !expected.some((start) => text.startsWith(start)));
    expect(unexpected).toEqual([]);
  });
}
