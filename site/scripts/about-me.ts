import { keep, readRecord } from './kept.ts';

/** What a reader says of themselves: an Audience (`for`) and the authority of their place (`at`), each by id. */
type About = 'for' | 'at';
const store = 'me';

/**
 * Who the reader is and where they live: kept on the device, sent along with their searches as part of the address, so
 * that what fits comes first. Nothing else leaves the device.
 */
export function aboutMe(): void {
  goAlongWithSearches();
  chooseOnHome();
  chooseHere();
  showNear();
  document.querySelector('[data-not-me]')?.addEventListener('click', () => keep(store, undefined));
}

function goAlongWithSearches(): void {
  const me = readRecord(store);
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-suggest]')) {
    for (const about of ['for', 'at'] satisfies About[]) {
      if (!me[about] || form.elements.namedItem(about)) continue;
      const input = document.createElement('input');
      Object.assign(input, { type: 'hidden', name: about, value: me[about] });
      form.append(input);
    }
  }
}

function chooseOnHome(): void {
  const select = document.querySelector<HTMLSelectElement>('[data-me]');
  const me = readRecord(store);
  const place = document.querySelector<HTMLAnchorElement>('[data-my-place]');
  if (place && me.atName) place.textContent = me.atName;
  if (place && me.atPath) place.href = me.atPath;
  if (!select) return;
  if ([...select.options].some(({ value }) => value === me.for)) select.value = me.for ?? '';
  const show = () => {
    // An empty choice says nothing in an address.
    select.name = select.value === '' ? '' : 'for';
    const chosen = select.selectedOptions[0];
    const link = document.querySelector<HTMLAnchorElement>('[data-my-page]');
    if (!link || !chosen) return;
    link.textContent = (link.dataset.words ?? '').replace('{name}', chosen.text);
    link.href = chosen.dataset.path ?? link.href;
  };
  select.addEventListener('change', () => {
    const chosen = select.selectedOptions[0];
    choose('for', select.value === '' ? undefined : { id: select.value, ...about(chosen) });
    show();
  });
  show();
}

function chooseHere(): void {
  const button = document.querySelector<HTMLElement>('[data-this-is-me]');
  const label = button?.querySelector('span');
  if (!button || !label) return;
  const part = button.dataset.thisIsMe as About;
  const before = label.textContent;
  const show = () => {
    const isMe = readRecord(store)[part] === button.dataset.id;
    button.setAttribute('aria-pressed', String(isMe));
    label.textContent = isMe ? (button.dataset.chosen ?? before) : before;
  };
  button.addEventListener('click', () => {
    const isMe = readRecord(store)[part] === button.dataset.id;
    choose(part, isMe ? undefined : { id: button.dataset.id!, ...about(button) });
    show();
  });
  show();
}

function showNear(): void {
  const line = document.querySelector<HTMLElement>('[data-near-me]');
  const { atName, atPath } = readRecord(store);
  const link = line?.querySelector('a');
  if (!line || !link || !atName || !atPath) return;
  link.textContent = atName;
  link.href = atPath;
  line.hidden = false;
}

function about(element: HTMLElement | undefined) {
  const { name, path, group } = element?.dataset ?? {};
  return { name: name ?? element?.textContent.trim(), path, group };
}

function choose(
  part: About,
  chosen: { id: string; name?: string; path?: string; group?: string } | undefined,
): void {
  const me = readRecord(store);
  for (const name of [part, `${part}Name`, `${part}Path`]) delete me[name];
  if (part === 'for') delete me.group;
  if (chosen) {
    me[part] = chosen.id;
    if (chosen.name) me[`${part}Name`] = chosen.name;
    if (chosen.path) me[`${part}Path`] = chosen.path;
    if (part === 'for' && chosen.group) me.group = chosen.group;
  }
  keep(store, Object.keys(me).length > 0 ? me : undefined);
  if (me.group) document.documentElement.dataset.group = me.group;
  else delete document.documentElement.dataset.group;
}
