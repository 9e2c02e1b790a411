import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { QueueFigures } from '#content/queue/queue-figures';
import { LiveSeconds } from './live-seconds.ts';
import type { SiteFolders } from './site-folders.ts';
import type { SiteState } from './site-state.ts';
import { replace } from './tree.ts';

/** What the publisher last said of itself, for those who watch it from other processes. */
export const PublisherWord = z.object({
  /** When it said so (ISO 8601, UTC). */
  at: z.iso.datetime(),
  /** Pages that do not show yet what is published. */
  owed: z.int().nonnegative(),
  /** Announcements that wait, and since when the oldest does. */
  waiting: z.int().nonnegative(),
  oldest: z.iso.datetime().optional(),
  /** Announcements that were given up until somebody asks for another try. */
  parked: z.int().nonnegative(),
  liveSeconds: LiveSeconds,
});
export type PublisherWord = z.infer<typeof PublisherWord>;

/** The word to keep: what waits in the queue, what is owed, and how long publishing takes. */
export function wordOf(
  { waiting, oldest, parked }: QueueFigures,
  { owed }: Pick<SiteState, 'owed'>,
  liveSeconds: LiveSeconds,
): Omit<PublisherWord, 'at'> {
  return {
    waiting,
    oldest: oldest?.toISOString(),
    parked: parked.length,
    owed: owed.size,
    liveSeconds,
  };
}

/** Reads the publisher's last word; undefined when it never said any. */
export async function publisherWord({ word }: SiteFolders): Promise<PublisherWord | undefined> {
  const text = await readFile(word, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : PublisherWord.safeParse(JSON.parse(text)).data;
}

/** Keeps the publisher's word current until the returned function is called. A word that cannot be kept is told to `onFault`. */
export function keepWord(
  { word }: SiteFolders,
  look: () => Promise<Omit<PublisherWord, 'at'>>,
  onFault: (fault: unknown) => void,
  every = 2000,
): () => void {
  async function say() {
    const seen = await look();
    await replace(word, JSON.stringify({ at: new Date().toISOString(), ...seen }));
  }
  const timer = setInterval(() => void say().catch(onFault), every);
  void say().catch(onFault);
  return () => clearInterval(timer);
}
