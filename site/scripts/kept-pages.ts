/** A page that is readable without a connection. */
export type KeptPage = { path: string; title: string; saved: boolean };

/** The caches of the service worker (`public/sw.js`). */
const folders = { saved: 'saved', opened: 'opened' } as const;

/** Every page kept on the device: saved ones first, then those opened last. */
export async function keptPages(): Promise<KeptPage[]> {
  if (!('caches' in window)) return [];
  const saved = await pagesIn(folders.saved);
  const opened = await pagesIn(folders.opened);
  const paths = new Set(saved.map(({ path }) => path));
  return [
    ...saved.map((page) => ({ ...page, saved: true })),
    ...opened
      .filter(({ path }) => !paths.has(path))
      .map((page) => ({ ...page, saved: false }))
      .toReversed(),
  ];
}

/** Whether the page at a path was saved to be kept. */
export async function isSaved(path: string): Promise<boolean> {
  return (await (await caches.open(folders.saved)).match(path)) !== undefined;
}

/** Saves a page for good, or no longer. */
export async function save(path: string, wanted: boolean): Promise<void> {
  const cache = await caches.open(folders.saved);
  if (wanted) await cache.add(path);
  else await cache.delete(path);
}

async function pagesIn(name: string): Promise<Omit<KeptPage, 'saved'>[]> {
  const cache = await caches.open(name);
  const keys = await cache.keys();
  return Promise.all(
    keys.map(async (request) => {
      const html = await (await cache.match(request))?.text();
      const title = html && new DOMParser().parseFromString(html, 'text/html').querySelector('h1');
      const path = new URL(request.url).pathname;
      return { path, title: (title && title.textContent.trim()) || path };
    }),
  );
}
