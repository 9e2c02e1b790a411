/** The list of sections beside a Procedure marks the one being read. */
export function followContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const sections = links.map((link) =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
  );
  if (links.length === 0) return;

  const observer = new IntersectionObserver(
    () => {
      const reached = sections.filter(
        (one) => one && one.getBoundingClientRect().top < innerHeight / 3,
      );
      const current = links[Math.max(0, reached.length - 1)];
      for (const link of links) {
        if (link === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '0px 0px -66%', threshold: [0, 1] },
  );
  for (const section of sections) if (section) observer.observe(section);
}
