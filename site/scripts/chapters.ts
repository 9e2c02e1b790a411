/** Chapters seek in the player on the page, and the one being played is marked. */
export function seekChapters(): void {
  const player = document.querySelector<HTMLVideoElement>('#player');
  const links = [...document.querySelectorAll<HTMLElement>('[data-seek]')];
  if (!player || links.length === 0) return;
  const startOf = (link: HTMLElement) => Number(link.dataset.seek);

  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      player.currentTime = startOf(link);
      // Refused when the reader's browser forbids playing; the picture has moved all the same.
      player.play().catch(() => undefined);
      player.scrollIntoView({ block: 'nearest' });
    });
  }
  player.addEventListener('timeupdate', () => {
    const current = links.findLast((link) => startOf(link) <= player.currentTime + 0.1);
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });
}
