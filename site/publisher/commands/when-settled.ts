import { setTimeout as pause } from 'node:timers/promises';
import { publisherWord } from '../publisher-word.ts';
import { queueFigures } from '#content/queue/queue-figures';
import { isRequested } from '../render-request.ts';
import type { Publishing } from './open-publishing.ts';

/**
 * Resolves true when a publisher at work has nothing left to do, false when it still has after `patience` milliseconds.
 * What failed and waits for its next try keeps nobody up.
 */
export async function whenSettled(
  { pool, folders }: Publishing,
  onOwed: (owed: number) => void,
  patience: number,
): Promise<boolean> {
  const asked = Date.now();
  for (const end = asked + patience; Date.now() < end; await pause(500)) {
    const word = await publisherWord(folders);
    const { waiting, failing } = await queueFigures(pool);
    if (word) onOwed(word.owed);
    const isNews = word !== undefined && Date.parse(word.at) > asked;
    if (isNews && word.owed === 0 && waiting === failing.length && !(await isRequested(pool)))
      return true;
  }
  return false;
}
