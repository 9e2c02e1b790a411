import type { BrowserContext } from '@playwright/test';

/** What a first visit costs, in bytes as transferred (compressed, headers included). */
export type Weight = { total: number; script: number; style: number; font: number; image: number };

/** Opens `url` as a newcomer, with an empty cache, and weighs everything that came over the wire. */
export async function weighPage(context: BrowserContext, url: string): Promise<Weight> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const types = new Map<string, string>();
  const weight: Weight = { total: 0, script: 0, style: 0, font: 0, image: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.total += encodedDataLength;
    const part = parts[types.get(requestId) ?? ''];
    if (part) weight[part] += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.close();
  return weight;
}

const parts: Record<string, keyof Weight | undefined> = {
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Image: 'image',
};
