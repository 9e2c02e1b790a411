import type { Locale } from '#content/locale';
import type { Answer, Citation, CitedSentence } from '#chatbot/answer';
import { AnswerElement, type AssistantWords } from './answer-element.ts';
import { eventsOf } from './event-stream.ts';
import { keep, readKept } from './kept.ts';
import { ratingElement } from './rating-element.ts';
import { copied, sayDone } from './share.ts';

type Turn = { question: string; answer: Answer };

const store = 'conversation';
/** Turns kept on the device, and those sent along so that a follow-up question is understood. */
const keptTurns = 20;
const sentTurns = 6;

const page = document.querySelector<HTMLElement>('[data-assistant]');
if (page) converse(page);

/** The assistant without reloading: answers stream in sentence by sentence and the conversation stays on the device. */
function converse(root: HTMLElement): void {
  const words = JSON.parse(root.dataset.words ?? '{}') as AssistantWords;
  const turns = part(root, '[data-turns]');
  const form = part(root, '[data-ask]') as HTMLFormElement;
  const box = part(form, 'textarea') as HTMLTextAreaElement;
  const stop = part(form, '[data-stop]');
  const clear = part(form, '[data-clear]');
  let running: AbortController | undefined;

  if (turns.childElementCount === 0) for (const turn of readTurns()) show(turn);
  clear.hidden = readTurns().length === 0;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (box.value.trim() !== '') void ask(box.value.trim());
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.name !== 'question') return;
    event.preventDefault();
    void ask(button.value);
  });
  stop.addEventListener('click', () => running?.abort());
  clear.addEventListener('click', () => {
    keep(store, undefined);
    turns.replaceChildren();
    clear.hidden = true;
    box.focus();
  });

  async function ask(question: string): Promise<void> {
    running?.abort();
    const controller = (running = new AbortController());
    const shown = open(question);
    box.value = '';
    stop.hidden = false;
    turns.setAttribute('aria-busy', 'true');
    try {
      const answer = await stream(question, shown, controller.signal);
      shown.finish(answer);
      addCopy(shown);
      shown.element.append(ratingElement(words.rating, { question, answer, lang: langOf(root) }));
      keep(store, [...readTurns(), { question, answer }].slice(-keptTurns));
      clear.hidden = false;
    } catch (fault) {
      if (fault instanceof TooOften) shown.say(fault.message);
      else shown.say(controller.signal.aborted ? words.stopped : words.failed);
    }
    if (running === controller) {
      stop.hidden = true;
      turns.removeAttribute('aria-busy');
    }
  }

  async function stream(
    question: string,
    shown: AnswerElement,
    signal: AbortSignal,
  ): Promise<Answer> {
    const response = await fetch('/api/ask', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
      body: JSON.stringify({ question, lang: root.dataset.lang, conversation: conversation() }),
      signal,
    });
    if (response.status === 429) throw new TooOften(await complaintIn(response));
    if (!response.body) throw new Error('The assistant did not answer.');
    for await (const { event, data } of eventsOf(response.body)) {
      if (event === 'citation') shown.addCitation(JSON.parse(data) as Citation);
      else if (event === 'sentence') shown.addSentence(JSON.parse(data) as CitedSentence);
      else if (event === 'done') return JSON.parse(data) as Answer;
    }
    throw new Error('The answer ended early.');
  }

  function open(question: string): AnswerElement {
    const turn = document.createElement('div');
    turn.className = 'turn';
    const asked = document.createElement('p');
    asked.className = 'asked';
    const who = document.createElement('span');
    who.className = 'visually-hidden';
    who.textContent = `${words.you}: `;
    asked.append(who, question);
    const answer = new AnswerElement(words);
    turn.append(asked, answer.element);
    turns.append(turn);
    turn.scrollIntoView({ block: 'nearest' });
    return answer;
  }

  function show({ question, answer }: Turn): void {
    const shown = open(question);
    shown.finish(answer);
    addCopy(shown);
  }

  function addCopy(shown: AnswerElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain-button';
    button.textContent = words.copy;
    button.dataset.done = words.copied;
    button.addEventListener('click', () => {
      void copied(shown.asText()).then((done) => (done ? sayDone(button) : undefined));
    });
    shown.element.append(button);
  }
}

/** The server asks for a pause; its message says how long. */
class TooOften extends Error {}

async function complaintIn(response: Response): Promise<string> {
  const { message } = (await response.json()) as { message: string };
  return message;
}

function conversation() {
  return readTurns().slice(-sentTurns);
}

function readTurns(): Turn[] {
  const kept = readKept(store);
  return Array.isArray(kept) ? (kept as Turn[]) : [];
}

function langOf(root: HTMLElement): Locale {
  return root.dataset.lang === 'en' ? 'en' : 'vi';
}

function part(root: Element, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The assistant's page lacks ${selector}.`);
  return found;
}
