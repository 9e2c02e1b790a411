import type { SearchableKind } from '../search-query.ts';

/** How much each property of a match counts. Each has a test that fails when it counts nothing. */
export const weights = {
  score: {
    /** How well the best of its names fits: words, order, marks. */
    name: 0.75,
    /** Words found anywhere in it. */
    coverage: 0.15,
    /** BM25 over all fields. */
    fit: 0.1,
    /** It is a Faq that asks for the same: the fee, the papers, the place. */
    sameAsk: 0.2,
    /** Its own code was typed. */
    ownCode: 2,
    /** It names the code that was typed. */
    namedCode: 1,
    /** Its facts were checked within a year; less the longer ago. */
    freshness: 0.01,
    /** Searchers open it. Little, so that the often opened do not bury what fits better. */
    popularity: 0.02,
    /** It is for the audience that asks, or of the agency that is asked about. */
    audience: 0.04,
    agency: 0.04,
  },
  /** Among equals, what gets something done comes first. */
  kind: {
    procedure: 0.08,
    faq: 0.06,
    'life-event': 0.05,
    agency: 0.04,
    'video-guide': 0.03,
    'faq-set': 0.02,
    field: 0.02,
    form: 0,
    audience: 0,
  } satisfies Record<SearchableKind, number> as Record<SearchableKind, number>,
  /** A match in an alias or a wording; below 1, so that titles come first. */
  alias: 0.95,
  /** A match in a title without its brackets, or with its abbreviations spelled out. */
  otherName: 0.98,
  nameFit: {
    /** That the name has words of the query at all. */
    words: 0.4,
    /** That they stand beside each other as they were typed. */
    order: 0.3,
    /** That the name says nothing else. */
    topic: 0.3,
    /** What a word counts that stands away from those typed beside it: most syllables alone are chance. */
    lone: 0.3,
    /** Below 1, so that having a little more of a long query does not outweigh all else. */
    power: 0.7,
    /** Marks that were typed and are not wrong, only fewer. */
    compatible: 0.95,
    /** Marks that were typed and are others: another word that looks alike. */
    contrary: 0.5,
  },
  /** How surely the official words are meant by a citizen's word: below 1, so that titles with the word itself come first. */
  synonym: 0.95,
  /** How surely a word that is not known stands for one that is. */
  variant: {
    /** It begins so, and it is the last: still being typed. */
    unfinished: 0.9,
    /** One slip of the finger away; two count half. */
    slip: 0.8,
    /** It is spoken alike. */
    spoken: 0.7,
  },
  /** A word of a long question that stands beside none of its neighbours in any title. */
  aside: 0.3,
  answer: {
    /** Of a query of so few words each is meant. A longer one tells a story around its matter. */
    fewWords: 5,
    few: {
      /** A record answers when it has this share of what the best one has: fewer words are chance. */
      enough: 0.5,
      /** Nor does it when most of what was said stands nowhere in it, however little the others have. */
      least: 0.4,
    },
    many: { enough: 0.3, least: 0.2 },
  },
};

export type Weights = typeof weights;
