import { isSaved, save } from './kept-pages.ts';

/** The button that saves a page to be read without a connection, for good and not only while it was opened lately. */
export function savePage(): void {
  const button = document.querySelector<HTMLElement>('[data-save]');
  const label = button?.querySelector('span');
  if (!button || !label || !('caches' in window)) return;
  const before = label.textContent;
  const show = (saved: boolean) => {
    button.setAttribute('aria-pressed', String(saved));
    label.textContent = saved ? (button.dataset.saved ?? before) : before;
  };
  button.addEventListener('click', () => {
    const wanted = button.getAttribute('aria-pressed') !== 'true';
    // A full device refuses, and the button stays as it is.
    void save(location.pathname, wanted).then(
      () => show(wanted),
      () => undefined,
    );
  });
  void isSaved(location.pathname).then(show);
}
