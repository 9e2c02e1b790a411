// Keeps the pages a reader has opened or saved readable without a connection. Nothing else is fetched ahead but the
// page that says the connection is gone. A page of the network always goes before a kept one.
const opened = 'opened';
const saved = 'saved';
const parts = 'parts';
const offlinePages = { vi: '/ngoai-tuyen', en: '/en/offline' };
const mostOpened = 60;
const mostParts = 80;
/** A kept page is shown when the network has not answered for so long. */
const patience = 4000;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(Promise.all(Object.values(offlinePages).map(keepWithParts)));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/_assets/')) event.respondWith(partOf(request));
  else if (request.mode === 'navigate') event.respondWith(pageOf(event));
});

async function pageOf(event) {
  const { request } = event;
  const fresh = fetch(request);
  event.waitUntil(fresh.then((response) => remember(request, response.clone())).catch(() => {}));
  const kept = await keptPage(request);
  try {
    return await (kept ? Promise.race([fresh, failAfter(patience)]) : fresh);
  } catch {
    return kept ?? (await offlinePage(request)) ?? Response.error();
  }
}

async function remember(request, response) {
  const url = pageAddress(request);
  if (response.status === 404 || response.status === 410) {
    for (const name of [opened, saved]) await (await caches.open(name)).delete(url);
    return;
  }
  // What is made for one reader's question says that it must not be stored.
  const storable = !/no-store/.test(response.headers.get('cache-control') ?? '');
  if (!response.ok || response.redirected || !storable) return;
  if (Object.values(offlinePages).includes(url)) return;
  const keep = await caches.open(saved);
  if (await keep.match(url)) await keep.put(url, response.clone());
  const cache = await caches.open(opened);
  // Taken out first, so that the order of the keys is the order of reading.
  await cache.delete(url);
  await cache.put(url, response);
  await trim(cache, mostOpened);
}

async function keptPage(request) {
  const url = pageAddress(request);
  for (const name of [saved, opened]) {
    const kept = await (await caches.open(name)).match(url);
    if (kept) return kept;
  }
  return undefined;
}

async function offlinePage(request) {
  const { pathname } = new URL(request.url);
  const url = pathname.startsWith('/en/') ? offlinePages.en : offlinePages.vi;
  return (await caches.open(parts)).match(url);
}

async function partOf(request) {
  const cache = await caches.open(parts);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    await cache.put(request, response.clone());
    await trim(cache, mostParts);
  }
  return response;
}

async function keepWithParts(url) {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) return;
  const cache = await caches.open(parts);
  const assets = (await response.clone().text()).match(/\/_assets\/[\w.@-]+/g) ?? [];
  await cache.put(url, response);
  await cache.addAll([...new Set(assets)]);
}

async function trim(cache, most) {
  const keys = await cache.keys();
  const old = keys.filter(
    ({ url }) => !Object.values(offlinePages).includes(new URL(url).pathname),
  );
  for (const key of old.slice(0, Math.max(0, keys.length - most))) await cache.delete(key);
}

/** A page is kept under its path: what follows it is how the reader came. */
function pageAddress({ url }) {
  return new URL(url).pathname;
}

function failAfter(milliseconds) {
  return new Promise((_, reject) => setTimeout(reject, milliseconds));
}
