import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What on a page would stop a person with an impairment (WCAG 2.2 A and AA): the broken rule, then where. */
export async function barriers(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  return found(new AxeBuilder({ page }).withTags(tags));
}

/** The same in another theme, where only colours differ. */
export async function barriersOfColour(
  page: Page,
  theme: { theme?: 'dark'; contrast?: 'high' },
): Promise<string[]> {
  await page.evaluate((wanted) => Object.assign(document.documentElement.dataset, wanted), theme);
  return found(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
}

async function found(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
