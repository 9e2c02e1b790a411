import type { Case } from '#content/case';
import type { Locale } from '#content/locale';
import type { Procedure } from '#content/procedure';
import type { Intent } from '../intent.ts';
import { passageId, type Passage } from '../passage.ts';
import { textIn } from '../text.ts';
import type { Draft } from '../verify.ts';
import { asSentence, papersOf } from '../wording.ts';
import { feeDrafts, timeDrafts } from './channels.ts';

/** A Procedure (and the Case of the asker, where it matters) as it is asked about. */
export type Asked = {
  procedure: Procedure;
  case: Case;
  lang: Locale;
  /** Its Passages. */
  passages: Passage[];
};

/** The direct answer to one intent from the published facts; empty where nothing is published on it. */
export function composeFor(intent: Intent | 'overview', asked: Asked): Draft[] {
  return composers[intent](asked);
}

type Composer = (asked: Asked) => Draft[];

const composers: Record<Intent | 'overview', Composer> = {
  papers: ({ procedure, case: one, lang, passages }) => {
    const source = partsOf(passages, procedure, `dossier/${one.id}`);
    return papersOf(one, lang).map((paper) => draft(paper, source));
  },
  fee: feeDrafts,
  time: timeDrafts,
  place: ({ procedure, passages }) =>
    quote(
      [
        ...partsOf(passages, procedure, 'receiving'),
        ...partsOf(passages, procedure, 'place/'),
      ].slice(0, 3),
    ),
  hours: (asked) => composers.place(asked),
  contact: (asked) => composers.place(asked),
  hotline: () => [],
  online: ({ procedure, lang, passages }) => {
    const { label, channel } = textIn(lang);
    const channels = partsOf(passages, procedure, 'channel/');
    const ways = [...new Set(procedure.channels.map((way) => channel[way.channel]))];
    return [
      ...quote(partsOf(passages, procedure, 'level')),
      ...(ways.length > 0 ? [draft(`${label.channels}: ${ways.join(', ')}`, channels)] : []),
    ];
  },
  eligibility: ({ procedure, passages }) => quote(partsOf(passages, procedure, 'requirement/')),
  form: ({ procedure, passages }) => quote(partsOf(passages, procedure, 'form/').slice(0, 4)),
  'legal-basis': ({ procedure, passages }) => quote(partsOf(passages, procedure, 'law/')),
  result: ({ procedure, passages }) => quote(partsOf(passages, procedure, 'result/')),
  steps: ({ procedure, case: one, passages }) =>
    quote(partsOf(passages, procedure, `step/${one.id}/`)),
  'return-reasons': ({ procedure, passages }) => quote(partsOf(passages, procedure, 'returned/')),
  video: () => [],
  overview: (asked) => [
    ...quote(partsOf(asked.passages, asked.procedure, 'summary')),
    ...timeDrafts(asked),
    ...feeDrafts(asked),
    ...composers.place(asked).slice(0, 1),
  ],
};

/** Passages said as they stand. */
export function quote(passages: Passage[]): Draft[] {
  return passages.map((passage) => draft(passage.text, [passage]));
}

/** The Passages of one part of a Document, in order; a part that ends with `/` takes all below it. */
export function partsOf(passages: Passage[], procedure: Procedure, part: string): Passage[] {
  const id = passageId(procedure, part);
  return passages.filter((passage) =>
    part.endsWith('/') ? passage.id.startsWith(id) : passage.id === id,
  );
}

function draft(text: string, passages: Passage[]): Draft {
  return { text: asSentence(text), passages };
}
