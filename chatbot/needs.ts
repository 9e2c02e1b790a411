import type { DocumentOf } from '#content/document';
import type { Faq } from '#content/faq';
import type { Id, Kind } from '#content/kind';
import type { Locale } from '#content/locale';
import type { SiteSettings } from '#content/site-settings';
import type { SearchEngine } from '#search/engine';

/** Looks up a published Document; in English it may come back in Vietnamese. */
export type Find = <K extends Kind>(kind: K, id: Id, locale: Locale) => DocumentOf<K> | undefined;

/** What the assistant is given. It reads published Documents only. */
export type Needs = {
  search: Pick<SearchEngine, 'search' | 'suggest'>;
  find: Find;
  /** The Faqs of a Procedure. */
  where: (kind: 'faq', relation: 'procedures', id: Id, locale: Locale) => Faq[];
  /** Name and hotline of the portal. */
  settings?: SiteSettings;
  /** Without one, answers are extractive. */
  model?: Model;
  /** Told of every sentence of the model that was not let through. */
  onRejected?: (rejection: Rejection) => void;
};

/** A language model: prompt in, text out in pieces. Throws when it fails or takes too long. */
export type Model = {
  write(prompt: Prompt, signal: AbortSignal): AsyncIterable<string>;
};

export type Prompt = { system: string; user: string };

/** Why a model was not believed; never holds the citizen's words. */
export type Rejection = {
  because:
    | 'no-citation'
    | 'unknown-citation'
    | 'foreign-link'
    | 'unsupported-fact'
    | 'unsupported-words'
    | 'model-failed';
  /** What exactly, for the log. */
  detail: string;
};
