import { parentPort } from 'node:worker_threads';
import { placePage, type Placeable } from './place-page.ts';

/** What the thread is asked: to put this in place. */
export type Request = { id: number; tree: string; page: Placeable };
/** What it answers: done, or why not. */
export type Answer = { id: number; fault?: Error };

parentPort?.on('message', ({ id, tree, page }: Request) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  const answer = (fault?: Error) => parentPort?.postMessage({ id, fault } satisfies Answer);
  placePage(tree, page).then(() => answer(), answer);
});
