import { Locale } from '#content/locale';
import type { ContentStore } from '../content/content-store.ts';
import { feedPathOf } from '../format/feed-path.ts';
import { feedOf } from './feed.ts';
import { llmsText } from './llms-text.ts';
import { placeFile } from './tree.ts';

/** Puts what sums up the whole portal for programs in place: the feeds and `llms.txt`. What says the same stays as it lies. */
export async function placeDigests(
  store: ContentStore,
  tree: string,
  origin: string,
): Promise<void> {
  for (const locale of Locale.options)
    await placeFile(tree, feedPathOf(locale).slice(1), feedOf(store, locale, origin));
  await placeFile(tree, 'llms.txt', llmsText(store, origin));
}
