import type { Citation } from '#chatbot/answer';
import type { Needs } from '#chatbot/needs';
import type { Turn } from '#chatbot/question';
import type { Kind } from '#content/kind';
import type { Locale } from '#content/locale';
import { pathOf } from '#content/path-of';
import { Section } from '#content/section';
import type { Golden, Source } from '../golden/golden.ts';

/** A Source taken apart. */
type Named = { kind: Kind; id: string; section?: Section };

/** Which Document a Source names, and which of its sections. */
export function named(source: Source): Named {
  if (source === 'hotline') return { kind: 'site-settings', id: 'site-settings' };
  const other = /^(faq|agency|video-guide):(.+)$/.exec(source);
  if (other) return { kind: other[1] as Kind, id: other[2]! };
  const [id, section] = source.split('#');
  return { kind: 'procedure', id: id!, section: section ? Section.parse(section) : undefined };
}

/** Whether a citation is that Source: the Document, and the very section where one is named. */
export function isCited(source: Source, citation: Citation, lang: Locale): boolean {
  const { kind, id, section } = named(source);
  if (citation.kind !== kind || citation.id !== id) return false;
  return (
    section === undefined || citation.url === pathOf({ kind: 'procedure', slug: id }, lang, section)
  );
}

/** The sections of Procedures that a Faq's answer embeds: they are shown with it, so they may be cited with it. */
export function embeddedIn(source: Source, lang: Locale, find: Needs['find']): Source[] {
  const { kind, id } = named(source);
  const faq = kind === 'faq' ? find('faq', id, lang) : undefined;
  return (faq?.answer ?? []).flatMap((block) =>
    block.type === 'procedure-section' ? [`${block.procedure}#${block.section}` as const] : [],
  );
}

/** The Sources of a golden question, those that stand for each other together. */
export function wantedBy({ from = [] }: Golden): (readonly Source[])[] {
  return from.map((one) => (typeof one === 'string' ? [one] : one));
}

/** The earlier turns as the page sends them. */
export function turnsOf({ after = [] }: Golden): Turn[] {
  return after.map(({ q, from }) => ({
    question: q,
    answer: from === undefined ? undefined : { citations: [named(from)] },
  }));
}
