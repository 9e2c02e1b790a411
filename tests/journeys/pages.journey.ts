import { expect, test, type Page } from '@playwright/test';
import { aboutPages, listPathOf } from '#content/path-of';
import type { AddressedKind } from '#content/document';
import type { Locale } from '#content/locale';
import { ask } from './ask.ts';
import { barriers, barriersOfColour } from './barriers.ts';
import { firstOf } from './first-of.ts';
import { watchLayout } from './layout-shift.ts';
import { product } from './product.ts';
import { watch } from './watch-page.ts';
import { weigh, type Weight } from './weigh-page.ts';

/** Budgets of a first visit, in bytes as transferred. */
const textPage = 60 * 1024;
const homePage = 120 * 1024;
/** Lists of videos and videos show pictures, which come after the text. */
const pictures = 130 * 1024;
const mostScript = 15 * 1024;
/** Half of what counts as good. A font that comes late on a busy machine makes a line a little longer or shorter. */
const noticed = 0.05;

const weighed: ({ page: string; budget: number } & Weight)[] = [];
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
test.afterAll(() => {
  console.table(
    weighed.map(({ page, ...bytes }) => ({
      page,
      ...Object.fromEntries(Object.entries(bytes).map(([part, size]) => [part, kilobytes(size)])),
    })),
  );
});

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
    citizenReads('the home page', () => listPathOf('home', locale), locale, { budget: homePage });
    citizenReads('search results', () => `${listPathOf('search', locale)}?q=khai+sinh`, locale);
    citizenReads(
      'a search without results',
      () => `${listPathOf('search', locale)}?q=xyzzyx`,
      locale,
    );
    citizenReads('the assistant', () => listPathOf('assistant', locale), locale);
    citizenReads('what the API offers', () => listPathOf('api', locale), locale);
    citizenReads('that a page is not here', () => `${listPathOf('home', locale)}khong-co`, locale, {
      status: 404,
    });
    // In English they are the same pages in fewer words.
    for (const about of locale === 'vi' ? aboutPages : (['contact', 'open-data'] as const))
      citizenReads(`what it says of itself: ${about}`, () => listPathOf(about, locale), locale);
    for (const kind of kinds) {
      const budget = kind === 'video-guide' ? pictures : textPage;
      citizenReads(`the list of ${kind}`, () => listPathOf(kind, locale), locale, { budget });
      citizenReads(`one ${kind}`, () => firstOf(kind, locale), locale, { budget });
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
  { status = 200, budget = textPage }: { status?: number; budget?: number } = {},
): void {
  test(`${what} on a phone and on a desk`, async ({ context, page }) => {
    const { portal } = product();
    const { troubles } = await watch(context, [portal]);
    const shift = await watchLayout(page);
    const weight = await weigh(page);
    const url = portal + (await path());

    await page.setViewportSize({ width: 360, height: 800 });
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(status);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('h1')).toHaveCount(1);
    weighed.push({ page: `${locale} ${what}`, ...weight, budget });
    expect.soft(weight.total, 'bytes of a first visit').toBeLessThanOrEqual(budget);
    expect.soft(weight.script, 'bytes of script').toBeLessThanOrEqual(mostScript);
    expect.soft(await shift(), 'what moved while it loaded').toBeLessThan(noticed);

    expect.soft(await barriers(page)).toEqual([]);
    await expectNoSideways(page, [320, 360, 768, 1280]);
    expect.soft(await barriers(page)).toEqual([]);
    expect.soft(await barriersOfColour(page, { theme: 'dark' })).toEqual([]);
    expect.soft(await barriersOfColour(page, { contrast: 'high' })).toEqual([]);
    await page.evaluate(() => (document.documentElement.style.fontSize = '212.5%'));
    await expectNoSideways(page, [360, 1280]);

    // Chromium logs the status of a page that is rightly not there.
    const expected = status === 200 ? [] : [`${url} logged: Failed to load resource`];
    const unexpected = troubles.filter((text) => !expected.some((start) => text.startsWith(start)));
    expect(unexpected).toEqual([]);
  });
}

async function expectNoSideways(page: Page, widths: number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, `at ${width} points`).toBeLessThanOrEqual(width);
  }
}
