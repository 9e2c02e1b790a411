import type { Facet } from '#search/search-query';
import type { Locale } from '#content/locale';
import { askPortal } from './portal-api.ts';

const pause = 150;

/** The boxes that find a value within a long group of filters: what is not meant is hidden while words stand there. */
export function findValues(page: HTMLElement): void {
  let timer = 0;
  let latest = 0;
  page.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-find]')) return;
    const ticket = ++latest;
    const find = async () => {
      const meant = await valuesMeant(target);
      if (ticket === latest) show(target, meant);
    };
    clearTimeout(timer);
    timer = window.setTimeout(() => void find(), pause);
  });
}

/** Undefined for all: nothing is typed, or the server cannot be asked. */
async function valuesMeant(box: HTMLInputElement): Promise<Set<string> | undefined> {
  if (box.value.trim() === '') return undefined;
  // What is shown belongs to the address; ticks that are not applied yet do not.
  const shown = new URLSearchParams(location.search);
  const filters = Object.fromEntries(
    Array.from(shown.keys(), (name) => [name, shown.getAll(name)]),
  );
  const found = await askPortal('/facets', {
    ...filters,
    q: shown.get('q') ?? '',
    lang: document.documentElement.lang as Locale,
    facet: box.dataset.find as Facet,
    find: box.value,
  });
  return found && new Set(found.values.map(({ value }) => value));
}

function show(box: HTMLInputElement, meant: Set<string> | undefined): void {
  const group = box.closest('fieldset');
  const more = group?.querySelector('details');
  if (more && meant) more.open = true;
  let shown = 0;
  for (const tick of group?.querySelectorAll('input[name]') ?? []) {
    const isMeant = meant?.has(tick.getAttribute('value') ?? '') ?? true;
    tick.closest('label')?.toggleAttribute('hidden', !isMeant);
    if (isMeant) shown += 1;
  }
  // The region is always there, so that its words are announced.
  const none = group?.querySelector<HTMLElement>('[data-none]');
  if (none) none.textContent = shown > 0 ? '' : (none.dataset.none ?? '');
}
