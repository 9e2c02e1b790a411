/** The print button prints what to bring, on one page; printing by the browser's own menu prints the whole Procedure. */
export function printChecklist(): void {
  const button = document.querySelector('[data-print]');
  button?.addEventListener('click', () => {
    document.documentElement.dataset.print = 'checklist';
    addEventListener('afterprint', () => delete document.documentElement.dataset.print, {
      once: true,
    });
    window.print();
  });
}
