import type { Answer } from '#chatbot/answer';
import { answerQuestion } from '#chatbot/answer-question';
import { consider, type Considered } from '#chatbot/consider';
import { guard } from '#chatbot/guard';
import type { Needs } from '#chatbot/needs';
import type { Locale } from '#content/locale';
import type { Golden, Source } from '../golden/golden.ts';
import { honest, hostile, type Topic } from '../golden/golden-questions.ts';
import { linksOf, saidBy } from './said-by.ts';
import { embeddedIn, isCited, named, turnsOf, wantedBy } from './source.ts';
import { starterNeeds } from './starter-needs.ts';
import { strangeWordsIn } from './published-words.ts';

/** A golden question with what came of it, compared with what should have. */
export type Judged = {
  topic: Topic;
  golden: Golden;
  answer: Answer;
  /** Milliseconds. */
  took: number;
  /** Of the Sources it needs, how many were among the first five Documents considered; none when it needs none. */
  retrieved?: { found: number; of: number };
  /** Facts it must say: said and not. */
  said: string[];
  unsaid: string[];
  /** Of the wanted Sources, how many were cited; of the citations, how many were wanted. */
  cited?: { wanted: number; of: number; right: number; made: number };
  /** Sentences with words or numbers that their Documents do not hold. */
  strange: ReturnType<typeof strangeWordsIn>;
  /** Links that are not the portal's. */
  foreign: string[];
  /** What was said although it never may be. */
  forbidden: string[];
  /** How sure the assistant could be that it took the right Document, 0 to 1. */
  sureness: number;
};

/** Asks the assistant every golden question over the starter content. */
export async function judgedAll(): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const [topic, questions] of Object.entries({ ...honest, ...hostile })) {
    for (const golden of questions) all.push(await judge(topic as Topic, golden));
  }
  return all;
}

async function judge(topic: Topic, golden: Golden): Promise<Judged> {
  const page = golden.lang ?? 'vi';
  const question = { text: golden.q, lang: page, conversation: turnsOf(golden) };
  const needs = await starterNeeds(page);
  const start = performance.now();
  const answer = await answerQuestion(question, needs);
  const took = performance.now() - start;

  const guarded = guard(question);
  const considered = guarded.do === 'go-on' ? await consider(guarded.question, needs) : undefined;
  const lang = guarded.do === 'go-on' ? guarded.question.lang : guarded.lang;
  const text = saidBy(answer);
  const facts = [...(golden.says ?? []), ...(golden.offers ?? [])];
  const isSaid = (fact: string | readonly string[]) =>
    [fact].flat().some((one) => text.includes(one));
  return {
    topic,
    golden,
    answer,
    took,
    retrieved: retrievedOf(golden, considered),
    said: facts.filter(isSaid).map(String),
    unsaid: facts.filter((fact) => !isSaid(fact)).map(String),
    cited: citedOf(golden, answer, lang, needs.find),
    strange: answer.status === 'answered' ? strangeWordsIn(answer, lang, needs.find) : [],
    foreign: linksOf(answer).filter((url) => !isOurs(url, answer, needs)),
    forbidden: (golden.never ?? []).filter((words) => text.includes(words)),
    sureness: considered ? surenessOf(considered) : 1,
  };
}

function retrievedOf(golden: Golden, considered: Considered | undefined) {
  const wanted = wantedBy(golden).filter((some) => some.every((source) => source !== 'hotline'));
  if (wanted.length === 0) return undefined;
  const names = (considered?.candidates ?? [])
    .slice(0, 5)
    .map(({ document }) => `${document.kind}/${document.id}`);
  const isAmong = (source: Source) => names.includes(`${named(source).kind}/${named(source).id}`);
  return { found: wanted.filter((some) => some.some(isAmong)).length, of: wanted.length };
}

function citedOf(
  golden: Golden,
  answer: Answer,
  lang: Locale,
  find: Needs['find'],
): Judged['cited'] {
  const wanted = wantedBy(golden);
  if (answer.status !== 'answered' || golden.outcome !== 'answered') return undefined;
  const named = [...wanted.flat(), ...(golden.also ?? [])];
  const may = [...named, ...named.flatMap((source) => embeddedIn(source, lang, find))];
  return {
    wanted: wanted.filter((some) =>
      some.some((source) => answer.citations.some((one) => isCited(source, one, lang))),
    ).length,
    of: wanted.length,
    right: answer.citations.filter((one) => may.some((source) => isCited(source, one, lang)))
      .length,
    made: answer.citations.length,
  };
}

// Ours are paths of the site, telephones, the portal's mailbox, and the address where the agency takes the Procedure online.
function isOurs(url: string, answer: Answer, { find, settings }: Needs): boolean {
  if (settings?.email && url.startsWith(`mailto:${settings.email}?`)) return true;
  if (/^\/(?!\/)/.test(url) || /^tel:\d+$/.test(url)) return true;
  if (answer.status !== 'answered') return false;
  return answer.citations.some(
    ({ kind, id }) => kind === 'procedure' && find('procedure', id, 'vi')?.onlineUrl === url,
  );
}

function surenessOf({ choice }: Considered): number {
  switch (choice.from) {
    case 'nothing':
    case 'several':
      return 0;
    default:
      return choice.candidate.fit.score;
  }
}
