type Suggestion = {
  title: string;
  url: string;
  kindName?: string;
  lang?: string;
  marked?: { text: string; hit: boolean }[];
};

const pause = 120;

/** Suggestions while typing, as a combobox: arrow keys move, Enter opens, Escape closes. Without them the form still searches. */
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

  let shown: Suggestion[] = [];
  let active = -1;
  let asked = 0;
  let timer = 0;

  const show = (suggestions: Suggestion[]) => {
    shown = suggestions;
    list.replaceChildren(...suggestions.map((one, place) => option(one, `${list.id}-${place}`)));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(suggestions.length > 0));
    select(-1);
  };
  const select = (place: number) => {
    active = place;
    [...list.children].forEach((item, n) =>
      item.setAttribute('aria-selected', String(n === place)),
    );
    if (place < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${place}`);
  };
  const ask = async () => {
    const ticket = ++asked;
    const suggestions = await fetchSuggestions(input.value);
    if (ticket === asked && document.activeElement === input) show(suggestions);
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
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      // One place past either end is the box itself.
      select(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      location.assign(shown[active]?.url ?? form.action);
    } else if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // Before blur closes the list.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const item = target instanceof Element ? target.closest('[role="option"]') : null;
    const chosen = item && shown[[...list.children].indexOf(item)];
    if (chosen) location.assign(chosen.url);
  });
}

function option({ title, kindName, lang, marked }: Suggestion, id: string): HTMLElement {
  const item = document.createElement('li');
  item.id = id;
  item.setAttribute('role', 'option');
  const words = document.createElement('span');
  if (lang) words.lang = lang;
  for (const piece of marked ?? [{ text: title, hit: false }]) {
    const part = piece.hit ? document.createElement('mark') : document.createElement('span');
    part.textContent = piece.text;
    words.append(part);
  }
  item.append(words);
  if (kindName) {
    const kind = document.createElement('small');
    kind.textContent = kindName;
    item.append(kind);
  }
  return item;
}

/** Suggestions for what was typed; none when the server cannot be reached. */
async function fetchSuggestions(q: string): Promise<Suggestion[]> {
  const params = new URLSearchParams({ q, lang: document.documentElement.lang });
  const names: Record<string, string> = JSON.parse(document.body.dataset.kinds ?? '{}');
  try {
    const response = await fetch(`/api/suggest?${params}`);
    if (!response.ok) return [];
    const { suggestions } = (await response.json()) as {
      suggestions: (Suggestion & { kind: string; locale?: string })[];
    };
    return suggestions.map((one) => ({ ...one, kindName: names[one.kind], lang: one.locale }));
  } catch {
    return [];
  }
}
