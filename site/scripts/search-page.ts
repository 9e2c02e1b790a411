import { findValues } from './find-values.ts';
import { tellOpened } from './tell-opened.ts';

/** The search page without reloading: the same address is fetched and its results and filters take the old ones' place. */
export function searchInPlace(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const form = document.querySelector<HTMLFormElement>('#search');
  if (!page || !form) return;
  let latest = 0;

  const go = async (url: URL, push: boolean) => {
    const ticket = ++latest;
    page.setAttribute('aria-busy', 'true');
    const fresh = await fetchPage(url);
    if (ticket !== latest) return;
    page.removeAttribute('aria-busy');
    if (!fresh) {
      location.assign(url);
      return;
    }
    if (push) history.pushState(null, '', url);
    swap(page, fresh);
  };

  const submit = () => {
    const url = new URL(form.action);
    url.search = stated(form).toString();
    void go(url, true);
  };
  findValues(page);
  tellOpened(page);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    page.querySelector<HTMLElement>('#filters:popover-open')?.hidePopover();
    submit();
  });
  page.addEventListener('change', ({ target }) => {
    if (!(target instanceof Element) || !target.hasAttribute('name')) return;
    if (!target.closest('#filters:popover-open')) submit();
  });
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (!link || !plain || !link.closest('.chips, .pager')) return;
    event.preventDefault();
    void go(new URL(link.href), true).then(() => page.scrollIntoView());
  });
  window.addEventListener('popstate', () => location.reload());
}

/** The search that the box and the filters state. */
function stated(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const isDefault = name === 'sort' && value === 'relevance';
    if (typeof value === 'string' && value !== '' && !isDefault) params.append(name, value);
  }
  return params;
}

async function fetchPage(url: URL): Promise<Document | undefined> {
  try {
    const response = await fetch(url);
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return undefined;
  }
}

function swap(page: HTMLElement, fresh: Document): void {
  const focused = document.activeElement;
  const wanted =
    focused instanceof HTMLInputElement
      ? `[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`
      : '';
  document.title = fresh.title;
  for (const part of ['[data-facets]', '[data-results]']) {
    const now = page.querySelector(part);
    const next = fresh.querySelector(part);
    const count = now?.querySelector('[data-count]');
    const nextCount = next?.querySelector('[data-count]');
    if (now && next) now.replaceChildren(...next.childNodes);
    // The live region itself stays, so that its new words are announced.
    if (count && nextCount) {
      const words = nextCount.textContent;
      nextCount.replaceWith(count);
      count.textContent = words;
    }
  }
  if (wanted) page.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true });
}
