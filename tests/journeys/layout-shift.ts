import type { Page } from '@playwright/test';

/** Begins to watch what moves on a page while it loads; the answer is its cumulative layout shift, 0 where nothing did. */
export async function watchLayout(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { layoutShift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as {
          value: number;
          hadRecentInput: boolean;
        };
        const sum: unknown = Reflect.get(window, 'layoutShift');
        if (!hadRecentInput) Object.assign(window, { layoutShift: Number(sum) + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'layoutShift')));
}
