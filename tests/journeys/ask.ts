import type { Page } from '@playwright/test';
import { listPathOf } from '#content/path-of';
import type { Locale } from '#content/locale';
import { product } from './product.ts';

/** Opens the assistant's page and asks; the answer is awaited by whoever looks for it. */
export async function ask(page: Page, question: string, locale: Locale = 'vi'): Promise<void> {
  await page.goto(product().portal + listPathOf('assistant', locale));
  await page.locator('textarea[name="question"]').fill(question);
  await page.locator('form:has(textarea[name="question"]) button[type="submit"]').click();
}
