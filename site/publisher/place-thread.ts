import { parentPort } from 'node:worker_threads';
import { placePage, type Placeable, type Tree } from './place-page.ts';

/** What the thread is asked: to put this in place. */
export type Request = { id: number; tree: Tree; page: Placeable };
/** What it answers: done, or why not. */
export type Answer = { id: number; fault?: unknown };

// Several at a time both ways: waking the other thread costs as much as compressing a small page.
parentPort?.on('message', (requests: Request[]) => void placeAll(requests));

async function placeAll(requests: Request[]) {
  const answers: Answer[] = [];
  for (const { id, tree, page } of requests)
    await placePage(tree, page).then(
      () => answers.push({ id }),
      (fault: unknown) => answers.push({ id, fault }),
    );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(answers);
}
