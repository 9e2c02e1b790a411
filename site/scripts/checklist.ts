import { keep, readKept } from './kept.ts';

const store = 'ticks';

/** The dossier checklist: ticks are kept on the device, and a line says how many papers are ready. */
export function keepTicks(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
    const boxes = [...list.querySelectorAll<HTMLInputElement>('[data-tick]')];
    const untick = list.querySelector<HTMLElement>('[data-untick]');
    const ticked = new Set(readTicks());
    for (const box of boxes) box.checked = ticked.has(box.dataset.tick ?? '');
    count(list, boxes);

    list.addEventListener('change', () => remember(list, boxes));
    untick?.addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      remember(list, boxes);
      boxes[0]?.focus();
    });
  }
}

function remember(list: HTMLElement, boxes: HTMLInputElement[]): void {
  const mine = new Set(boxes.map((box) => box.dataset.tick));
  const others = readTicks().filter((tick) => !mine.has(tick));
  const checked = boxes.filter((box) => box.checked).map((box) => box.dataset.tick);
  keep(store, [...others, ...checked]);
  count(list, boxes);
}

function count(list: HTMLElement, boxes: HTMLInputElement[]): void {
  const done = boxes.filter((box) => box.checked).length;
  const line = list.querySelector('[data-count]');
  const words = list.dataset.ready ?? '';
  if (line)
    line.textContent = words.replace('{done}', `${done}`).replace('{all}', `${boxes.length}`);
  const untick = list.querySelector<HTMLElement>('[data-untick]');
  if (untick) untick.hidden = done === 0;
}

function readTicks(): string[] {
  const kept = readKept(store);
  return Array.isArray(kept) ? kept.filter((tick) => typeof tick === 'string') : [];
}
