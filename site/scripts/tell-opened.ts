import type { Opened } from '../server/opened-endpoint.ts';

/** Tells the portal which result was opened, and at which place, so that editors see what is looked for and found. */
export function tellOpened(page: HTMLElement): void {
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const hit = link?.closest<HTMLElement>('[data-hit]');
    const list = hit?.closest<HTMLElement>('[data-q]');
    if (!hit || !list) return;
    const [kind, ...id] = hit.dataset.hit!.split(':');
    const rank = Number(list.dataset.first) + [...list.children].indexOf(hit);
    const lang = document.documentElement.lang as Opened['lang'];
    const opened = {
      q: list.dataset.q ?? '',
      lang,
      kind: kind as Opened['kind'],
      id: id.join(':'),
      rank,
    };
    const body = new Blob([JSON.stringify(opened)], { type: 'application/json' });
    navigator.sendBeacon('/api/opened', body);
  });
}
