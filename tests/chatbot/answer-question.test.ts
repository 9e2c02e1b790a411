import { beforeAll, describe, expect, test } from 'vitest';
import { Answer } from '#chatbot/answer';
import { answerEvents, answerQuestion } from '#chatbot/answer-question';
import type { AnswerEvent } from '#chatbot/cite';
import { factsIn, factsSupportedBy } from '#content/facts/facts-in';
import type { Needs } from '#chatbot/needs';
import { fixtureNeeds } from './fixture-corpus.ts';
import { questions } from './questions.ts';

let needs: Needs;
beforeAll(async () => {
  needs = await fixtureNeeds();
});

test.each(questions)('$q → $status', async ({ q, lang = 'vi', conversation, ...expected }) => {
  const answer = await answerQuestion({ text: q, lang, conversation }, needs);

  expect(Answer.parse(answer)).toEqual(answer);
  expect({ ...answer, got: textOf(answer) }).toMatchObject({ status: expected.status });
  for (const words of expected.says ?? []) expect(textOf(answer)).toContain(words);
  expect(addressesOf(answer)).toEqual(expect.arrayContaining(expected.at ? [expected.at] : []));
  expect(offersOf(answer)).toContain(expected.offers ?? '');
  expectProved(answer);
});

describe('whatever is asked', () => {
  test('every choice of a question back leads to an answer', async () => {
    for (const { q, lang = 'vi' } of questions.filter(({ status }) => status === 'clarify')) {
      const answer = await answerQuestion({ text: q, lang }, needs);
      if (answer.status !== 'clarify') throw new Error(`${q} was not asked back.`);
      for (const { question } of answer.choices) {
        const next = await answerQuestion({ text: question, lang }, needs);
        const chosen =
          next.status === 'clarify' && next.choices.length > 0 ? 'clarify' : next.status;
        expect([question, chosen]).toEqual([question, q.startsWith('cần') ? chosen : 'answered']);
      }
    }
  });

  test('the stream tells each source before the sentence that cites it, and ends with the whole answer', async () => {
    const events: AnswerEvent[] = [];
    const stream = answerEvents({ text: 'tôi muốn đăng ký khai sinh', lang: 'vi' }, needs);
    for await (const event of stream) events.push(event);

    const toldBefore = (n: number, at: number) =>
      events.slice(0, at).some((event) => event.type === 'citation' && event.citation.n === n);
    const untold = events.filter(
      (event, at) =>
        event.type === 'sentence' && !event.sentence.citations.every((n) => toldBefore(n, at)),
    );
    expect(untold).toEqual([]);
    expect(events.map(({ type }) => type).indexOf('done')).toBe(events.length - 1);
  });

  test('an answer says when its facts were verified and where to go on', async () => {
    const answer = await answerQuestion({ text: 'đăng ký khai sinh ở đâu', lang: 'vi' }, needs);

    expect(answer).toMatchObject({
      status: 'answered',
      verifiedOn: '2026-11-01',
      next: [
        { url: 'https://dichvucong.example.vn/khai-sinh' },
        { url: '/thu-tuc/khai-sinh' },
        {},
        {},
      ],
    });
  });

  test('nothing that a citizen writes about themselves comes back or goes on', async () => {
    const answer = await answerQuestion(
      { text: 'CCCD 079201001234, sđt 0912345678: thủ tục nhận con nuôi?', lang: 'vi' },
      needs,
    );

    expect(JSON.stringify(answer)).not.toMatch(/079201001234|0912345678/);
  });
});

function textOf(answer: Answer): string {
  return answer.status === 'answered'
    ? answer.sentences.map((sentence) => sentence.text).join(' ')
    : answer.message;
}

function addressesOf(answer: Answer): string[] {
  return answer.status === 'answered' ? answer.citations.map(({ url }) => url) : [];
}

function offersOf(answer: Answer): string {
  return answer.status === 'clarify'
    ? answer.choices.map(({ label }) => label).join(' ')
    : answer.next.map(({ text }) => text).join(' ');
}

// No number, date or sum without a source that states it; no address but ours.
function expectProved(answer: Answer) {
  if (answer.status !== 'answered') return;
  for (const { text, citations } of answer.sentences) {
    const sources = answer.citations.filter(({ n }) => citations.includes(n));
    expect(sources).toHaveLength(citations.length);
    const supported = factsSupportedBy(
      sources.map(({ quote, title }) => `${title} ${quote}`).join('\n'),
    );
    expect(factsIn(text).filter((fact) => !supported.has(fact))).toEqual([]);
  }
  for (const { url } of answer.citations) expect(url).toMatch(/^\//);
}
