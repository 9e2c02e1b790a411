import type { Answer } from '#chatbot/answer';
import type { RatingReason } from '#content/answer-rating';
import type { Locale } from '#content/locale';

/** The words around "did this help?". */
export type RatingWords = Record<
  | 'helped'
  | 'yes'
  | 'no'
  | 'why'
  | 'consent'
  | 'send'
  | 'thanks'
  | 'kept'
  | 'erase'
  | 'erased'
  | 'notSent',
  string
> & { reasons: Record<RatingReason, string> };

type Rated = { question: string; answer: Answer; lang: Locale };

/** Asks whether an answer helped, and if not, why. The question goes along only when its asker ticks that it may. */
export function ratingElement(words: RatingWords, rated: Rated): HTMLElement {
  const box = document.createElement('div');
  box.className = 'rating';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', words.helped);
  const asking = document.createElement('p');
  asking.append(
    `${words.helped} `,
    button(words.yes, () => void send({ right: true })),
    ' ',
    button(words.no, () => box.replaceChildren(form())),
  );
  box.append(asking);
  return box;

  function form(): HTMLFormElement {
    const element = document.createElement('form');
    const fieldset = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = words.why;
    fieldset.append(legend, ...reasons());
    const consent = document.createElement('input');
    consent.type = 'checkbox';
    const sendIt = document.createElement('button');
    sendIt.className = 'btn second';
    sendIt.textContent = words.send;
    element.append(fieldset, labelled(consent, words.consent), sendIt);
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      const reason = new FormData(element).get('reason') as RatingReason | null;
      const question = consent.checked ? rated.question.slice(0, 1000) : undefined;
      void send({ right: false, reason: reason ?? undefined, question });
    });
    return element;
  }

  function reasons(): HTMLElement[] {
    const answered = rated.answer.status === 'answered';
    return (Object.entries(words.reasons) as [RatingReason, string][])
      .filter(([reason]) => answered === (reason !== 'unanswered') || reason === 'not-my-question')
      .map(([reason, text]) => {
        const choice = document.createElement('input');
        choice.type = 'radio';
        choice.name = 'reason';
        choice.value = reason;
        choice.required = true;
        return labelled(choice, text);
      });
  }

  async function send(said: { right: boolean; reason?: RatingReason; question?: string }) {
    const { answer, lang } = rated;
    const cited = answer.status === 'answered' ? answer.citations[0] : undefined;
    const about = cited && { kind: cited.kind, id: cited.id };
    const response = await fetch('/api/ratings', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...said, lang, outcome: answer.status, about }),
    }).catch(() => undefined);
    if (!response?.ok) return say(words.notSent);
    const { code } = (await response.json()) as { code: string };
    if (!said.question) return say(words.thanks);
    say(words.kept.replace('{code}', code));
    box.append(button(words.erase, () => void erase(code)));
  }

  async function erase(code: string) {
    const response = await fetch(`/api/ratings/${code}`, { method: 'DELETE' }).catch(
      () => undefined,
    );
    say(response?.ok ? words.erased : words.notSent);
  }

  function say(text: string) {
    const message = document.createElement('p');
    message.setAttribute('role', 'status');
    message.textContent = text;
    box.replaceChildren(message);
  }
}

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'plain-button';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}

function labelled(input: HTMLInputElement, text: string): HTMLElement {
  const label = document.createElement('label');
  label.append(input, ` ${text}`);
  return label;
}
