import { Worker } from 'node:worker_threads';
import { placeableOf, placePage } from './place-page.ts';
import type { Answer, Request } from './place-thread.ts';
import type { Rendered } from './render-page.ts';

/** Puts pages in place while others are rendered. */
export type Placer = {
  place(tree: string, page: Rendered): Promise<void>;
  end(): Promise<void>;
};

/** A thread of its own is at work a quarter of a second later: not worth it below so many pages. */
const many = 500;

/** A placer for so many pages: compressing takes as long as rendering, so a large render has a second thread for it. */
export function placeBeside(pages: number): Placer {
  if (pages >= many) return inAThread();
  return {
    place: async (tree, page) => void (await placePage(tree, page)),
    end: async () => {},
  };
}

function inAThread(): Placer {
  const thread = new Worker(new URL('./place-thread.ts', import.meta.url));
  const asked = new Map<number, PromiseWithResolvers<void>>();
  let waiting: Request[] = [];
  let fallen: Error | undefined;
  let count = 0;
  thread.on('message', (answers: Answer[]) => {
    for (const { id, fault } of answers) {
      const request = asked.get(id);
      asked.delete(id);
      if (fault === undefined) request?.resolve();
      else request?.reject(fault);
    }
  });
  thread.on('error', (cause) => {
    fallen = new Error('The thread that compresses pages has fallen.', { cause });
    for (const { reject } of asked.values()) reject(fallen);
  });
  function send() {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    thread.postMessage(waiting);
    waiting = [];
  }
  return {
    place(tree, page) {
      if (fallen) return Promise.reject(fallen);
      const request = Promise.withResolvers<void>();
      asked.set((count += 1), request);
      if (waiting.push({ id: count, tree, page: placeableOf(page) }) === 1) setImmediate(send);
      return request.promise;
    },
    end: async () => void (await thread.terminate()),
  };
}
