import type { Locale } from '#content/locale';
import type { Procedure } from '#content/procedure';
import type { Turn } from './question.ts';
import { choose } from './choose.ts';
import { intentOf, type Intent, type Understood } from './intent.ts';
import type { Needs } from './needs.ts';
import { retrieve } from './retrieve.ts';

/** What earlier turns leave to a question that is not whole by itself. */
export type Carried = {
  /** The Procedure of the last answer that had one. */
  procedure?: Procedure;
  /** What was wanted of it. */
  intents: Intent[];
};

/** Looks back through the last turns for what "còn lệ phí thì sao?" leaves out. */
export async function carriedFrom(
  conversation: Turn[],
  lang: Locale,
  needs: Pick<Needs, 'search' | 'find' | 'where'>,
): Promise<Carried> {
  const last = conversation.at(-1);
  const intents = last ? intentOf(last.question, lang).intents : [];
  for (const turn of conversation.toReversed()) {
    const procedure = citedBy(turn, lang, needs.find) ?? (await namedBy(turn, lang, needs));
    if (procedure) return { procedure, intents };
  }
  return { intents };
}

/** The question made whole: one that leans on the last turn and names only another subject wants the same of it. */
export function standalone(text: string, lang: Locale, carried: Carried): Understood {
  const follows = carried.intents.length > 0 || carried.procedure !== undefined;
  // Typed without marks, "con" may be a child, but not where a question goes on from another.
  const question = intentOf(follows ? text.replace(opening, '') : text, lang);
  if (question.intents.length > 0 || !leansOnLast(text)) return question;
  return { ...question, intents: carried.intents };
}

const opening =
  /^\s*(?:còn|con|thế còn|the con|thế|the|vậy còn|vay con|vậy|vay|và|va|and|what about|how about)(?!\p{L})/iu;

/** Whether a question leans on what was said before: "còn …", "thế …", "what about …". */
export function leansOnLast(text: string): boolean {
  return /^(?:còn|con|thế|vậy|nếu|what about|how about|and|what if)(?!\p{L})|(?<!\p{L})(?:thì sao|thi sao)(?!\p{L})/iu.test(
    text.trim(),
  );
}

function citedBy(turn: Turn, lang: Locale, find: Needs['find']): Procedure | undefined {
  for (const { kind, id } of turn.answer?.citations ?? []) {
    if (kind === 'procedure') return find('procedure', id, lang);
    const about = kind === 'faq' ? find('faq', id, lang)?.procedures[0] : undefined;
    if (about) return find('procedure', about, lang);
  }
  return undefined;
}

async function namedBy(
  turn: Turn,
  lang: Locale,
  needs: Pick<Needs, 'search' | 'find' | 'where'>,
): Promise<Procedure | undefined> {
  const question = intentOf(turn.question, lang);
  const choice = choose(question, await retrieve(question, lang, needs));
  return choice.from === 'procedure' ? choice.candidate.document : undefined;
}
