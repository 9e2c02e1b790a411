import type { Locale } from '#content/locale';
import type { FoundSuggestion } from '../server/found.ts';
import { askPortal } from './portal-api.ts';
import { suggestionRows } from './suggestion-rows.ts';

const pause = 120;

/**
 * Suggestions while typing, as a combobox: arrow keys move, Enter opens, Escape closes. What was typed stays as it
 * is; the last row searches for it. Without suggestions the form still searches.
 */
export function suggest(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-suggest]')) attach(form);
}

function attach(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="search"]');
  const list = form.querySelector<HTMLElement>('[role="listbox"]');
  if (!input || !list) return;
  list.id ||= `suggestions-${Math.random().toString(36).slice(2)}`;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let options: HTMLElement[] = [];
  let active = -1;
  let asked = 0;
  let timer = 0;

  const show = (rows: HTMLElement[]) => {
    list.replaceChildren(...rows);
    options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    options.forEach((option, place) => (option.id = `${list.id}-${place}`));
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    select(-1);
  };
  const select = (place: number) => {
    active = place;
    options.forEach((option, n) => option.setAttribute('aria-selected', String(n === place)));
    options[place]?.scrollIntoView({ block: 'nearest' });
    if (place < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${place}`);
  };
  const open = (option: HTMLElement | undefined) => {
    const { url } = option?.dataset ?? {};
    if (url === undefined) form.requestSubmit();
    else location.assign(url);
  };
  const ask = async () => {
    const ticket = ++asked;
    const typed = input.value.trim();
    const suggestions = await suggestionsFor(typed);
    if (ticket !== asked || document.activeElement !== input) return;
    show(suggestionRows(suggestions, typed, list.dataset.searchFor ?? '{q}'));
  };
  const close = () => {
    asked += 1;
    clearTimeout(timer);
    show([]);
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (input.value.trim().length < 2) close();
    else timer = window.setTimeout(() => void ask(), pause);
  });
  input.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      // One place past either end is the box itself.
      select(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      open(options[active]);
    } else if (event.key === 'Escape') {
      // Browsers empty a search box on Escape.
      event.preventDefault();
      close();
    }
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // Before blur closes the list.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option =
      target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
    if (option) open(option);
  });
}

/** Suggestions for what was typed; none when the server cannot be reached. */
async function suggestionsFor(q: string): Promise<FoundSuggestion[]> {
  const lang = document.documentElement.lang as Locale;
  return (await askPortal('/suggest', { q, lang }))?.suggestions ?? [];
}
