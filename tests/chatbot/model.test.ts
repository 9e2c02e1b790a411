import { afterEach, expect, test } from 'vitest';
import { answerQuestion } from '#chatbot/answer-question';
import { langchainModel } from '#chatbot/langchain-model';
import type { Rejection } from '#chatbot/needs';
import { factsIn } from '#content/facts/facts-in';
import { fixtureNeeds } from './fixture-corpus.ts';
import { begin, chunk, openaiServer, streaming, type Behaviour } from './openai-server.ts';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of cleanUp.splice(0)) await close();
});

const question = { text: 'Lệ phí làm hộ chiếu là bao nhiêu?', lang: 'vi' as const };

test('an honest model is heard, in its own words, with its sources', async () => {
  const { answer, rejections } = await ask(
    streaming(
      () =>
        'Nộp hồ sơ trực tiếp thì lệ phí hộ chiếu là 200.000 đồng [1]. Nộp trực tuyến lệ phí 180 nghìn đồng. [2]',
    ),
  );

  expect(rejections).toEqual([]);
  expect(answer.sentences.map((sentence) => sentence.text)).toEqual([
    'Nộp hồ sơ trực tiếp thì lệ phí hộ chiếu là 200.000 đồng.',
    'Nộp trực tuyến lệ phí 180 nghìn đồng.',
  ]);
  expect(answer.citations[0].url).toBe('/thu-tuc/ho-chieu#thoi-han-le-phi');
});

test('the model gets numbered passages and the masked question, streams, and has no tools', async () => {
  const { server } = await ask(
    streaming(() => 'Lệ phí 200.000 đồng khi nộp trực tiếp [1].'),
    'Tôi số 0912 345 678, lệ phí làm hộ chiếu bao nhiêu?',
  );

  const [request] = server.requests;
  expect(request).toMatchObject({ stream: true, model: 'test' });
  expect(request?.tools).toBeUndefined();
  expect(request?.messages[1]?.content).toContain(
    '[1] Cấp hộ chiếu phổ thông ở trong nước › Thời hạn, lệ phí:',
  );
  expect(JSON.stringify(request)).not.toContain('345');
});

const lies: [name: string, says: string, because: Rejection['because']][] = [
  ['an invented sum', 'Lệ phí hộ chiếu là 300.000 đồng [1].', 'unsupported-fact'],
  [
    'an invented duration',
    'Thời hạn giải quyết hộ chiếu là 3 ngày làm việc [1].',
    'unsupported-fact',
  ],
  ['days for working days', 'Thời hạn giải quyết hộ chiếu là 8 ngày [1].', 'unsupported-fact'],
  ['a number in words', 'Lệ phí hộ chiếu là ba trăm nghìn đồng [1].', 'unsupported-fact'],
  ['free of charge', 'Lệ phí hộ chiếu: miễn phí khi nộp trực tiếp [1].', 'unsupported-fact'],
  ['an invented decree', 'Lệ phí hộ chiếu theo Nghị định 99/2024/NĐ-CP [1].', 'unsupported-fact'],
  ['a date', 'Lệ phí hộ chiếu áp dụng từ 01/01/2027 [1].', 'unsupported-fact'],
  ['a link', 'Nộp lệ phí hộ chiếu tại https://lua-dao.example.com [1].', 'foreign-link'],
  ['a bare domain', 'Nộp lệ phí hộ chiếu tại hochieu-nhanh.com [1].', 'foreign-link'],
  ['a citation that does not exist', 'Lệ phí là 200.000 đồng [42].', 'unknown-citation'],
  ['a sentence without source', 'Lệ phí là 200.000 đồng.', 'no-citation'],
  [
    'something else altogether',
    'Bạn nên thuê dịch vụ để được ưu tiên xử lý nhanh chóng [1].',
    'unsupported-words',
  ],
  ['a promise', 'Lệ phí hộ chiếu chắc chắn là 200.000 đồng [1].', 'unsupported-words'],
  ['the opposite', 'Không nộp hộ chiếu trực tuyến [1].', 'unsupported-words'],
];

test.each(lies)(
  'a model that says %s is not believed; the published answer stands',
  async (_, says, because) => {
    const { answer, rejections } = await ask(streaming(() => says));

    expect(rejections).toContainEqual(expect.objectContaining({ because }));
    expectPublishedFee(answer);
    expect(JSON.stringify(answer)).not.toContain(says.replace(/ \[\d+\]/, ''));
  },
);

test('after a lie what was true stays, and the rest is the published answer', async () => {
  const { answer } = await ask(
    streaming(
      () =>
        'Lệ phí nộp trực tiếp là 200.000 đồng [1]. Làm nhanh thì 500.000 đồng [1]. Nộp trực tuyến [2].',
    ),
  );

  expect(answer.sentences[0].text).toBe('Lệ phí nộp trực tiếp là 200.000 đồng.');
  expectPublishedFee(answer);
});

const failures: [name: string, behave: Behaviour][] = [
  [
    'answers 500',
    (_, response) => void response.writeHead(500).end('{"error":{"message":"down"}}'),
  ],
  ['answers 401', (_, response) => void response.writeHead(401).end('{"error":{"message":"key"}}')],
  ['hangs up', (_, response) => void response.destroy()],
  ['never answers', () => undefined],
  [
    'stalls in the middle of a sentence',
    (_, response) => {
      begin(response);
      response.write(chunk('Lệ phí hộ chiếu là 200'));
    },
  ],
  [
    'breaks off in the middle of a number',
    (_, response) => {
      begin(response);
      response.write(chunk('Lệ phí khi nộp trực tiếp là 200.00'));
      response.end();
    },
  ],
  [
    'sends what is no JSON',
    (_, response) => {
      begin(response);
      response.end('data: {"choices": [{"del\n\ndata: <html>\n\n');
    },
  ],
  [
    'sends a web page',
    (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
  ],
  ['says nothing', streaming(() => '')],
  ['says something without a sentence', streaming(() => '[1][2] ** --- ** [3]')],
];

test.each(failures)('a model that %s leaves the published answer', async (_, behave) => {
  const { answer } = await ask(behave, question.text, 400);

  expectPublishedFee(answer);
});

test('without a model nothing calls out', async () => {
  const called: unknown[] = [];
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = (...request) => {
    called.push(request);
    return fetchBefore(...request);
  };

  await answerQuestion(question, await fixtureNeeds());

  globalThis.fetch = fetchBefore;
  expect(called).toEqual([]);
});

test('a tracing service the environment names is never called', async () => {
  const { baseUrl, paths, close } = await openaiServer(
    streaming(() => 'Lệ phí 200.000 đồng khi nộp trực tiếp [1].'),
  );
  cleanUp.push(close);
  process.env['LANGSMITH_TRACING'] = 'true';
  process.env['LANGSMITH_ENDPOINT'] = baseUrl;
  process.env['LANGSMITH_API_KEY'] = 'key';
  const model = langchainModel({
    model: 'test',
    baseUrl,
    timeout: 5000,
    retries: 0,
    tokensPerDay: 1_000_000,
  });

  await answerQuestion(question, await fixtureNeeds({ model }));

  expect(paths).toEqual(['/v1/chat/completions']);
});

async function ask(behave: Behaviour, text = question.text, timeout = 5000) {
  const server = await openaiServer(behave);
  cleanUp.push(server.close);
  const rejections: Rejection[] = [];
  const model = langchainModel({
    model: 'test',
    baseUrl: server.baseUrl,
    timeout,
    retries: 0,
    tokensPerDay: 1_000_000,
  });
  const needs = await fixtureNeeds({
    model,
    onRejected: (rejection) => rejections.push(rejection),
  });
  const answer = await answerQuestion({ ...question, text }, needs);
  if (answer.status !== 'answered') throw new Error(`Expected an answer, got ${answer.status}.`);
  return { answer, rejections, server };
}

function expectPublishedFee(answer: { sentences: { text: string }[] }) {
  const facts = answer.sentences.flatMap((sentence) => factsIn(sentence.text));
  expect(facts).toEqual(expect.arrayContaining(['money:200000', 'money:180000']));
  expect(
    facts.filter((fact) => !['money:200000', 'money:180000', 'percent:10'].includes(fact)),
  ).toEqual([]);
}
