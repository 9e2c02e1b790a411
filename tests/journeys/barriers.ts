import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What on a page would stop a person with an impairment (WCAG 2.2 A and AA): the broken rule, then where. */
export async function barriers(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
