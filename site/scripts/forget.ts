import { sayDone } from './share.ts';

/** Takes away everything the portal keeps on this device: choices, ticks, saved pages, the conversation. */
export function forgetOnDemand(): void {
  const button = document.querySelector<HTMLElement>('[data-forget]');
  button?.addEventListener('click', () => {
    void forget().then(() => sayDone(button));
  });
}

async function forget(): Promise<void> {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Where storage is refused nothing was kept.
  }
  for (const name of ['theme', 'size', 'contrast']) delete document.documentElement.dataset[name];
  // Only on pages served with TLS or from this machine.
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}
