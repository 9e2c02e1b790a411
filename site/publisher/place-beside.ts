import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { placeableOf, placePage, type Tree } from './place-page.ts';
import type { Answer, Request } from './place-thread.ts';
import type { Rendered } from './render-page.ts';

/** Puts pages in place while others are rendered. */
export type Placer = {
  place(tree: Tree, page: Rendered): Promise<void>;
  end(): Promise<void>;
};

/** A thread of its own is at work a quarter of a second later: not worth it below so many pages. */
const many = 500;
/** Pages given to the thread at a time: waking it costs as much as compressing a small page. */
const atOnce = 4;
/** With so many pages still before it, the thread is the slower one, and a page is put in place here. */
const plenty = 12;

/** A placer for so many pages: compressing takes as long as rendering, so a large render has a second thread for it. */
export function placeBeside(pages: number): Placer {
  return pages >= many ? inAThread() : { place: placeHere, end: async () => {} };
}

async function placeHere(tree: Tree, page: Rendered) {
  await placePage(tree, placeableOf(page));
  // What the thread has answered meanwhile is heard.
  await setImmediate();
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
  async function soon() {
    await setImmediate();
    if (waiting.length > 0) send();
  }
  function send() {
    const bytes = waiting.flatMap(({ page }) => ('html' in page ? [page.html.buffer] : []));
    thread.postMessage(waiting, bytes as ArrayBuffer[]);
    waiting = [];
  }
  return {
    place(tree, page) {
      if (fallen) return Promise.reject(fallen);
      if (asked.size >= plenty) return placeHere(tree, page);
      const request = Promise.withResolvers<void>();
      asked.set((count += 1), request);
      const most = waiting.push({ id: count, tree, page: placeableOf(page) });
      if (most === atOnce) send();
      else if (most === 1) void soon();
      return request.promise;
    },
    end: async () => void (await thread.terminate()),
  };
}
