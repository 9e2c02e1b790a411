import type { Channel, Fee, ProcessingTime } from '#content/channel';
import type { Locale } from '#content/locale';
import type { EffectiveLevel } from '#content/service-level';
import { en } from './text/en.ts';
import { vi } from './text/vi.ts';

/** Every word the assistant says of its own accord, in one language. */
export type Text = {
  /** Sums, days and times as they are written. */
  money: (amount: number) => string;
  day: (day: string) => string;
  channel: Record<Channel['channel'], string>;
  fee: Record<Fee['kind'], string>;
  free: string;
  feeUnknown: string;
  time: (time: ProcessingTime) => string;
  level: Record<EffectiveLevel, string>;
  legacyLevel: (level: number) => string;
  weekday: (day: number) => string;
  /** Labels before facts. */
  label: Record<Label, string>;
  when: (fact: string, channel: string) => string;
  originals: (count: number) => string;
  copies: (count: number) => string;
  step: (number: number) => string;
  section: Record<SectionLabel, string>;
  message: Record<Message, string>;
  clarify: Record<'one' | 'procedure' | 'case', string>;
  choice: (title: string, caseName: string | undefined) => string;
  next: Record<Next, string>;
  unpublished: Record<'fee' | 'time', string>;
};

export type Label =
  | 'fee'
  | 'time'
  | 'handIn'
  | 'shownOnly'
  | 'ifNeeded'
  | 'place'
  | 'address'
  | 'phone'
  | 'email'
  | 'hours'
  | 'requirement'
  | 'result'
  | 'form'
  | 'formGuide'
  | 'legalBasis'
  | 'channels'
  | 'returned'
  | 'hotline'
  | 'video'
  | 'chapters';
export type SectionLabel =
  | 'dossier'
  | 'steps'
  | 'channels'
  | 'place'
  | 'requirements'
  | 'results'
  | 'forms'
  | 'return-reasons'
  | 'legal-bases'
  | 'contact';
export type Message =
  | 'empty'
  | 'too-long'
  | 'abuse'
  | 'unlawful'
  | 'manipulation'
  | 'nothing-found'
  | 'out-of-scope'
  | 'emergency'
  | 'greeting'
  | 'thanks'
  | 'about'
  | 'busy'
  | 'unavailable'
  | 'withheld';
export type Next =
  | 'search'
  | 'procedures'
  | 'faqs'
  | 'agencies'
  | 'fileOnline'
  | 'readMore'
  | 'mail'
  | 'mailSubject';

export function textIn(lang: Locale): Text {
  return { vi, en }[lang];
}
