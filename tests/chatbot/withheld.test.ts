import { expect, test } from 'vitest';
import { answerQuestion } from '#chatbot/answer-question';
import { fixtureNeeds, settings } from './fixture-corpus.ts';

const asked = { text: 'Lệ phí đăng ký khai sinh là bao nhiêu?', lang: 'vi' as const };

async function ask(text: string, assistant: { rests: boolean; withheldFields: string[] }) {
  const needs = await fixtureNeeds();
  const find: typeof needs.find = (kind, id, locale) => {
    const found = needs.find(kind, id, locale);
    return found && kind === 'procedure' && id === 'khai-sinh'
      ? { ...found, fields: ['ho-tich'] }
      : found;
  };
  return answerQuestion(
    { ...asked, text },
    { ...needs, find, settings: { ...settings, assistant } },
  );
}

test('an assistant that was switched off answers nothing and leads to search', async () => {
  const answer = await ask(asked.text, { rests: true, withheldFields: [] });

  expect(answer).toMatchObject({ status: 'unavailable' });
  expect(JSON.stringify(answer)).toContain('/tim-kiem?q=');
});

test('even switched off, it gives the emergency numbers', async () => {
  const answer = await ask('Nhà tôi đang cháy!', { rests: true, withheldFields: [] });

  expect(answer.status).toBe('emergency');
});

test('about a field that is withheld it says nothing, and names the page and whom to ask', async () => {
  const answer = await ask(asked.text, { rests: false, withheldFields: ['ho-tich'] });

  expect(answer).toMatchObject({ status: 'unavailable' });
  expect(JSON.stringify(answer)).toContain('/thu-tuc/khai-sinh');
});

test('other fields are answered as ever', async () => {
  const answer = await ask('Lệ phí làm hộ chiếu là bao nhiêu?', {
    rests: false,
    withheldFields: ['ho-tich'],
  });

  expect(answer.status).toBe('answered');
});
