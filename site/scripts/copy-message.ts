import { messageOf } from '../format/message.ts';
import { copied, sayDone } from './share.ts';

/** Copies what the reader sees of a Procedure – facts and the papers of their Case – as a text to send on. */
export function copyMessage(): void {
  const button = document.querySelector<HTMLElement>('[data-message]');
  button?.addEventListener('click', () => {
    void copied(shownMessage(button)).then((done) => (done ? sayDone(button) : undefined));
  });
}

function shownMessage(button: HTMLElement): string {
  const dossier = document.querySelector('[data-part="dossier"]');
  const chosen = dossier?.querySelector<HTMLInputElement>('[data-case]:checked');
  const shown = chosen
    ? dossier?.querySelector(`[data-case-id="${CSS.escape(chosen.value)}"]`)
    : dossier;
  const facts = [...document.querySelectorAll('.glance > div')].map((fact) => ({
    name: textOf(fact.querySelector('dt')),
    value: textOf(fact.querySelector('dd')?.firstChild),
  }));
  return messageOf({
    title: textOf(document.querySelector('h1')),
    facts,
    forCase: chosen ? textOf(chosen.closest('label')) : undefined,
    papersTitle: button.dataset.papers ?? '',
    papers: [...(shown?.querySelectorAll('.checklist label') ?? [])].map(textOf),
    url: location.href.replace(/#.*/, ''),
  });
}

const textOf = (node: Node | null | undefined) =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
