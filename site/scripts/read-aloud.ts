import { sayDone } from './share.ts';

/** What is read, in the order of the page; what is hidden or only for the eyes is passed over. */
const readable =
  'h1, .lead, .glance dt, .glance dd, .anatomy h2, .anatomy h3, .anatomy p, .anatomy li, .anatomy dt, .anatomy dd, .anatomy th, .anatomy td';

/** Reads a Procedure aloud in a voice of the reader's device, part by part; the part being read is marked. */
export function readAloud(): void {
  const button = document.querySelector<HTMLElement>('[data-listen]');
  const label = button?.querySelector('span');
  if (!button || !label) return;
  const before = label.textContent;
  let reading = false;

  const stop = () => {
    reading = false;
    speechSynthesis.cancel();
    mark(undefined);
    label.textContent = before;
    button.setAttribute('aria-pressed', 'false');
  };
  const start = (voice: SpeechSynthesisVoice) => {
    reading = true;
    label.textContent = button.dataset.stop ?? before;
    button.setAttribute('aria-pressed', 'true');
    const parts = partsToRead();
    const next = () => {
      const part = parts.shift();
      if (!reading || !part) return stop();
      const words = new SpeechSynthesisUtterance(part.innerText);
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = 0.95;
      words.addEventListener('start', () => mark(part));
      words.addEventListener('end', next);
      words.addEventListener('error', stop);
      speechSynthesis.speak(words);
    };
    next();
  };

  button.addEventListener('click', () => {
    if (reading) return stop();
    void voiceFor(button.lang).then((voice) => (voice ? start(voice) : sayDone(button)));
  });
  // Some browsers go on speaking after the page is left.
  addEventListener('pagehide', () => reading && stop());
}

/** A voice of the device for a language; browsers may come to know their voices a little after they are first asked. */
async function voiceFor(lang: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  const find = () =>
    speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().startsWith(lang));
  if (find()) return find();
  await new Promise((done) => {
    speechSynthesis.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, 800);
  });
  return find();
}

function partsToRead(): HTMLElement[] {
  const parts = [...document.querySelectorAll<HTMLElement>(readable)];
  return parts.filter(
    (part) =>
      part.checkVisibility() &&
      !part.closest('form, .visually-hidden') &&
      // A paragraph within a row is read with its row.
      !part.parentElement?.closest('li, dd, td, th') &&
      part.innerText.trim() !== '',
  );
}

function mark(part: HTMLElement | undefined): void {
  document.querySelector('.being-read')?.classList.remove('being-read');
  part?.classList.add('being-read');
  part?.scrollIntoView({ block: 'nearest' });
}
