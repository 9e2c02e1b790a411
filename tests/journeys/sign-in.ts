import { expect, type Page } from '@playwright/test';
import { product } from './product.ts';

/** Signs in to the editors' side with the first sign-in. */
export async function signIn(page: Page): Promise<void> {
  const { cms, email, password } = product();
  await page.goto(`${cms}/admin/login`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page).toHaveURL(/\/admin(\/account.*)?$/);
}
