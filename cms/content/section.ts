import { z } from 'zod';
import type { Locale } from './locale.ts';

/** The sections of a Procedure's page. Search results and the assistant's citations lead to one of them. */
export const Section = z.enum([
  'at-a-glance',
  'dossier',
  'steps',
  'channels',
  'place',
  'requirements',
  'results',
  'forms',
  'return-reasons',
  'legal-bases',
  'faqs',
  'video-guides',
  'related',
]);
export type Section = z.infer<typeof Section>;

/** The sections whose current facts an answer can embed. */
export const LiveSection = Section.extract(['dossier', 'channels', 'place']);
export type LiveSection = z.infer<typeof LiveSection>;

/** The anchor of a section on its page, without `#`. Stable: people share these links. */
export function anchorOf(section: Section, locale: Locale): string {
  return anchors[locale][section];
}

const anchors = {
  vi: {
    'at-a-glance': 'tom-tat',
    dossier: 'giay-to',
    steps: 'cac-buoc',
    channels: 'thoi-han-le-phi',
    place: 'noi-nop',
    requirements: 'dieu-kien',
    results: 'ket-qua',
    forms: 'bieu-mau',
    'return-reasons': 'hay-bi-tra-lai',
    'legal-bases': 'can-cu-phap-ly',
    faqs: 'hoi-dap',
    'video-guides': 'video',
    related: 'lien-quan',
  },
  en: {
    'at-a-glance': 'at-a-glance',
    dossier: 'papers',
    steps: 'steps',
    channels: 'time-and-fees',
    place: 'where',
    requirements: 'conditions',
    results: 'result',
    forms: 'forms',
    'return-reasons': 'common-mistakes',
    'legal-bases': 'legal-basis',
    faqs: 'questions',
    'video-guides': 'videos',
    related: 'related',
  },
} as const satisfies Record<Locale, Record<Section, string>>;
