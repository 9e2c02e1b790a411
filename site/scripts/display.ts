import { keep, readRecord } from './kept.ts';

/** The display settings: applied at once, kept on the device, applied before the first paint of the next page. */
export function keepDisplay(): void {
  const form = document.querySelector<HTMLFormElement>('#display');
  if (!form) return;
  const chosen = readRecord('display');
  for (const radio of form.querySelectorAll<HTMLInputElement>('input')) {
    if (chosen[radio.name] === radio.value) radio.checked = true;
  }
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    document.documentElement.dataset[target.name] = target.value;
    keep('display', { ...readRecord('display'), [target.name]: target.value });
  });
}
