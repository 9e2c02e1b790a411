/**
 * Lets pages be read without a connection, and says so while there is none. Browsers offer service workers only on
 * pages served with TLS or from this machine.
 */
export function workOffline(): void {
  if ('serviceWorker' in navigator)
    addEventListener('load', () => {
      // Refused in private windows; the portal works on without.
      navigator.serviceWorker.register('/sw.js').catch(() => undefined);
    });

  const line = document.querySelector<HTMLElement>('[data-offline]');
  if (!line) return;
  const show = () => {
    line.textContent = navigator.onLine ? '' : (line.dataset.offline ?? '');
  };
  addEventListener('online', show);
  addEventListener('offline', show);
  show();
}
