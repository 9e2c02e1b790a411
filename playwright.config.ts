import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/find-browser.ts';

const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.journey.ts',
  globalSetup: './tests/journeys/start-product.ts',
  // One product serves all journeys, and one of them measures seconds: they take turns.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A journey that reads without a connection allows them; elsewhere they would only fetch behind each page.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: await findBrowser(),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        // Chromium's own calls home: component updates, field trials, reports, translation, safe browsing.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
        '--disable-sync',
        '--metrics-recording-only',
        '--no-pings',
      ],
    },
  },
  projects: [
    { name: 'people', testIgnore: 'operator.journey.ts', teardown: 'operator' },
    // Last, whatever happened before, because it kills and stops the product.
    { name: 'operator', testMatch: 'operator.journey.ts' },
  ],
});
