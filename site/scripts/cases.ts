/** Choosing a Case in one section chooses it in the others; the reader's place stays where it is. */
export function linkCases(): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('[data-case]')];
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      const before = radio.getBoundingClientRect().top;
      for (const twin of radios) if (twin.value === radio.value) twin.checked = true;
      window.scrollBy({ top: radio.getBoundingClientRect().top - before, behavior: 'instant' });
    });
  }
}
