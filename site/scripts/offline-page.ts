import { keptPages } from './kept-pages.ts';

void listKeptPages();

/** Lists, on the page that says the connection is gone, what can be read all the same. */
async function listKeptPages(): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-kept]');
  const list = part?.querySelector('ul');
  if (!part || !list) return;
  const pages = await keptPages();
  list.replaceChildren(
    ...pages.map(({ path, title, saved }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = path;
      link.textContent = title;
      item.append(link);
      if (saved) {
        const note = document.createElement('small');
        note.textContent = ` ${part.dataset.saved ?? ''}`;
        item.append(note);
      }
      return item;
    }),
  );
  part.querySelector<HTMLElement>('[data-none]')!.hidden = pages.length > 0;
}
