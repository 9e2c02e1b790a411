import type { BrowserContext, Page } from '@playwright/test';

/** What went wrong in a browser, in words; empty when nothing did. */
export type Watch = { troubles: string[] };

/**
 * Notes what no page may do: write an error to the console, throw, break its Content-Security-Policy or ask anyone but
 * `origins` for something. A request elsewhere is noted and refused. Watches every page of `context`, present and to come.
 */
export async function watch(context: BrowserContext, origins: string[]): Promise<Watch> {
  const troubles: string[] = [];
  const watchPage = (page: Page) => {
    page.on('pageerror', (error) => troubles.push(`${page.url()} threw: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`${page.url()} logged: ${message.text()}`);
    });
  };
  context.pages().forEach(watchPage);
  context.on('page', watchPage);

  await context.exposeBinding('reportViolation', ({ page }, violation: string) => {
    troubles.push(`${page.url()} broke its policy: ${violation}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportViolation');
      if (typeof report === 'function') report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !origins.includes(url.origin),
    async (route) => {
      troubles.push(`asked ${route.request().url()}`);
      await route.abort();
    },
  );
  return { troubles };
}
