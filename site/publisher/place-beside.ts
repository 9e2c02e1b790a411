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
  let fallen: Error | undefined;
  let count = 0;
  thread.on('message', ({ id, fault }: Answer) => {
    const request = asked.get(id);
    asked.delete(id);
    if (fault) request?.reject(fault);
    else request?.resolve();
  });
  thread.on('error', (cause) => {
    fallen = new Error('The thread that compresses pages has fallen.', { cause });
    for (const { reject } of asked.values()) reject(fallen);
  });
  return {
    place(tree, page) {
      if (fallen) return Promise.reject(fallen);
      const request = Promise.withResolvers<void>();
      asked.set((count += 1), request);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      thread.postMessage({ id: count, tree, page: placeableOf(page) } satisfies Request);
      return request.promise;
    },
    end: async () => void (await thread.terminate()),
  };
}
