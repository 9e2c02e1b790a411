import type { Answer } from '#chatbot/answer';
import type { Locale } from '#content/locale';
import type { Section } from '#content/section';

/**
 * What an answer may rest on: a section of a Procedure by its slug (`dang-ky-khai-sinh#dossier`), a Procedure in any
 * section (`dang-ky-khai-sinh`), another Document (`faq:khai-sinh-o-dau`), or the hotline of the portal.
 */
export type Source =
  | `${string}#${Section}`
  | `${'faq' | 'agency' | 'video-guide'}:${string}`
  | 'hotline'
  | (string & {});

/** An earlier turn of the conversation, and what the answer to it rested on. */
export type Before = { q: string; from?: Source };

/** A question in a citizen's words, with what has to come of it. */
export type Golden = {
  q: string;
  /** The language of the page it is asked on: Vietnamese unless said. */
  lang?: Locale;
  /** The turns before it, oldest first. */
  after?: Before[];
  outcome: Answer['status'];
  /** Each must be cited; of several together, one. */
  from?: readonly (Source | readonly Source[])[];
  /** What may be cited besides. */
  also?: readonly Source[];
  /** What the answer must say, word for word; of several together, one. */
  says?: readonly (string | readonly string[])[];
  /** What a choice or a next step must hold. */
  offers?: readonly string[];
  /** What nothing that is said may hold. */
  never?: readonly string[];
};
