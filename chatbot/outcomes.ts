import type { AddressedDocument } from '#content/document';
import { titleOf } from '#content/document';
import type { Locale } from '#content/locale';
import { listPathOf, pathOf } from '#content/path-of';
import type { Answer } from './answer.ts';
import { longestQuestion, type Stop } from './guard.ts';
import { mask } from './mask.ts';
import type { Needs } from './needs.ts';
import { agencySteps, hotlineSteps, mailSteps, telephone } from './people-to-ask.ts';
import type { Question } from './question.ts';
import { textIn, type Message } from './text.ts';

/** An answer that is not one: what it says, and where to go instead. */
export type Outcome = Exclude<Answer, { status: 'answered' | 'clarify' }>;
export type NextStep = Outcome['next'][number];

/** What a stopped question is told. */
export function stopped(because: Stop, lang: Locale, settings: Needs['settings']): Outcome {
  return outcome(statuses[because], because, lang, [], settings);
}

/** Nothing published answers it: what comes near, search, and the people who may know. */
export function nothingFound(
  asked: string,
  near: AddressedDocument[],
  lang: Locale,
  { settings, find }: Pick<Needs, 'settings' | 'find'>,
): Outcome {
  const next = [
    ...near.map((document) => readStep(document, lang)),
    searchStep(asked, lang),
    ...agencySteps(near, lang, find),
    ...mailSteps(asked, lang, settings),
  ];
  return outcome('nothing-found', 'nothing-found', lang, next, settings);
}

/** Too many ask at once, or the assistant is out of order: for the server to say. Search and people still answer. */
export function cannotAnswer(
  status: 'busy' | 'unavailable',
  { text, lang }: Pick<Question, 'text' | 'lang'>,
  settings?: Needs['settings'],
): Outcome {
  const asked = mask(text.slice(0, longestQuestion));
  const next = [searchStep(asked, lang), ...mailSteps(asked, lang, settings)];
  return outcome(status, status, lang, next, settings);
}

/** The agency wants questions about this Field answered by people: its page, and whom to ask. */
export function withheld(
  { text, lang }: Pick<Question, 'text' | 'lang'>,
  about: AddressedDocument,
  { settings, find }: Pick<Needs, 'settings' | 'find'>,
): Outcome {
  const next = [
    readStep(about, lang),
    ...agencySteps([about], lang, find),
    ...mailSteps(text, lang, settings),
  ];
  return outcome('unavailable', 'withheld', lang, next, settings);
}

export function readStep(document: AddressedDocument, lang: Locale): NextStep {
  return { text: titleOf(document), url: pathOf(document, lang) };
}

function searchStep(asked: string, lang: Locale): NextStep {
  const query = asked ? `?${new URLSearchParams({ q: asked.slice(0, 200) }).toString()}` : '';
  return { text: textIn(lang).next.search, url: `${listPathOf('search', lang)}${query}` };
}

const statuses = {
  empty: 'refused',
  'too-long': 'refused',
  abuse: 'refused',
  unlawful: 'refused',
  manipulation: 'refused',
  'out-of-scope': 'out-of-scope',
  emergency: 'emergency',
  greeting: 'greeting',
  thanks: 'greeting',
  about: 'greeting',
} as const satisfies Record<Stop, Outcome['status']>;

function outcome(
  status: Outcome['status'],
  message: Message,
  lang: Locale,
  next: NextStep[],
  settings: Needs['settings'],
): Outcome {
  const text = textIn(lang);
  return {
    status,
    message: text.message[message],
    next: [
      ...(status === 'emergency' ? emergencyCalls : []),
      ...next,
      { text: text.next.procedures, url: listPathOf('procedure', lang) },
      { text: text.next.faqs, url: listPathOf('faq-set', lang) },
      ...hotlineSteps(lang, settings),
    ],
  };
}

const emergencyCalls = ['113', '114', '115'].map((phone) => ({
  text: phone,
  url: telephone(phone),
}));
