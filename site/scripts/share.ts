/** The share button. Where the device cannot share, the link is copied and the button says so. */
export function sharePage(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
    button.addEventListener('click', () => void share(button));
  }
}

async function share(button: HTMLElement): Promise<void> {
  const url = location.href;
  if ('share' in navigator) {
    // Rejects when the reader changes their mind.
    await navigator.share({ title: document.title, url }).catch(() => undefined);
    return;
  }
  if (await copied(url)) await sayDone(button);
}

/** Shows the button's `data-done` words for a moment. */
export async function sayDone(button: HTMLElement): Promise<void> {
  const label = button.querySelector('span') ?? button;
  const before = label.textContent;
  label.textContent = button.dataset.done ?? before;
  await new Promise((resolve) => setTimeout(resolve, 2500));
  label.textContent = before;
}

/** Whether the text reached the clipboard: not on pages served without TLS, nor where the reader forbids it. */
export async function copied(text: string): Promise<boolean> {
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
