import type { Page } from '@playwright/test';

/** What a first visit costs, in bytes as transferred (compressed, headers included). */
export type Weight = { total: number; script: number; style: number; font: number; image: number };

/** Weighs everything that comes over the wire for a page from now on; its context must have an empty cache. */
export async function weigh(page: Page): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  const types = new Map<string, string>();
  const weight: Weight = { total: 0, script: 0, style: 0, font: 0, image: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.total += encodedDataLength;
    const part = parts[types.get(requestId) ?? ''];
    if (part) weight[part] += encodedDataLength;
  });
  await session.send('Network.enable');
  return weight;
}

const parts: Record<string, keyof Weight | undefined> = {
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Image: 'image',
};
