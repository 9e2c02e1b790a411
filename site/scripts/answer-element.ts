import { formatDay } from '../format/day.ts';
import type { RatingWords } from './rating-element.ts';
import type { Answer, Citation, CitedSentence } from '#chatbot/answer';

/** The words the assistant's script shows, given by the page in its language. */
export type AssistantWords = Record<
  | 'you'
  | 'reply'
  | 'sources'
  | 'source'
  | 'verifiedOn'
  | 'next'
  | 'choose'
  | 'thinking'
  | 'stopped'
  | 'failed'
  | 'copy'
  | 'copied',
  string
> & { rating: RatingWords };

/** An answer on the page that grows sentence by sentence; everything is set as text, never as HTML. */
export class AnswerElement {
  readonly element: HTMLElement;
  readonly #words: AssistantWords;
  readonly #text = document.createElement('p');
  readonly #sources = document.createElement('ol');
  readonly #citations = new Map<number, Citation>();

  constructor(words: AssistantWords) {
    this.#words = words;
    this.element = make('section', 'answer');
    this.element.setAttribute('aria-label', words.reply);
    this.#sources.className = 'sources';
    this.#sources.setAttribute('aria-label', words.sources);
    this.element.append(this.#text);
    this.#text.textContent = words.thinking;
  }

  addCitation(citation: Citation): void {
    if (this.#citations.has(citation.n)) return;
    this.#citations.set(citation.n, citation);
    const item = document.createElement('li');
    item.append(`${citation.n} · `, link(citation.url, citation.title));
    this.#sources.append(item);
  }

  addSentence({ text, citations }: CitedSentence): void {
    if (!this.#sources.isConnected) this.#text.replaceChildren();
    const words = make('span', 'pre-line');
    words.textContent = text;
    const marks = citations.flatMap((n) => {
      const citation = this.#citations.get(n);
      if (!citation) return [];
      const mark = link(citation.url, String(n));
      mark.className = 'cite';
      const label = this.#words.source.replace('{n}', String(n)).replace('{title}', citation.title);
      mark.setAttribute('aria-label', label);
      return [mark];
    });
    this.#text.append(words, ...marks, ' ');
    this.element.append(this.#sources);
  }

  /** Shows the whole answer, whatever was streamed before. */
  finish(answer: Answer): void {
    this.#citations.clear();
    this.#sources.replaceChildren();
    this.#sources.remove();
    this.element.replaceChildren(this.#text);
    if (answer.status === 'answered') {
      for (const citation of answer.citations) this.addCitation(citation);
      for (const sentence of answer.sentences) this.addSentence(sentence);
      if (answer.verifiedOn) this.#sources.append(this.#verified(answer.verifiedOn));
    } else {
      this.#text.textContent = answer.message;
    }
    if (answer.status === 'clarify') this.#choices(answer.choices);
    else if (answer.next.length > 0) {
      const items = answer.next.map(({ text, url }) => link(url, text));
      this.element.append(list(items, this.#words.next));
    }
  }

  /** Replaces the text by a plain message of the page's own. */
  say(message: string): void {
    this.#text.textContent = message;
  }

  /** The answer as it would be pasted into a message: its sentences, then its sources with their addresses. */
  asText(): string {
    const sources = [...this.#citations.values()].map(
      ({ n, title, url }) => `${n}. ${title}: ${new URL(url, location.href).href}`,
    );
    return [this.#text.innerText.trim(), ...sources].join('\n');
  }

  #choices(choices: { label: string; question: string }[]): void {
    const buttons = choices.map(({ label, question }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.name = 'question';
      button.value = question;
      button.textContent = label;
      return button;
    });
    this.element.append(list(buttons, this.#words.choose));
  }

  #verified(day: string): HTMLElement {
    const item = document.createElement('li');
    const date = formatDay(day, document.documentElement.lang === 'vi' ? 'vi' : 'en');
    item.textContent = this.#words.verifiedOn.replace('{date}', date);
    return item;
  }
}

function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

function list(items: HTMLElement[], label: string): HTMLElement {
  const element = make('ul', 'choices');
  element.setAttribute('aria-label', label);
  element.append(
    ...items.map((item) => {
      const row = document.createElement('li');
      row.append(item);
      return row;
    }),
  );
  return element;
}
