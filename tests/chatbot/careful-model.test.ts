import { expect, test } from 'vitest';
import { carefulModel } from '#chatbot/careful-model';
import type { Model } from '#chatbot/needs';

const limits = { tokensPerDay: 1000, failures: 3, pause: 60_000, atOnce: 2 };
const prompt = { system: 's'.repeat(10), user: 'u'.repeat(10) };

function aModel(behave: { fails: boolean; says?: string }) {
  const model = {
    asked: 0,
    async *write() {
      model.asked++;
      await Promise.resolve();
      if (behave.fails) throw new Error('down');
      yield behave.says ?? 'Có.';
    },
  };
  return model satisfies Model;
}

async function hear(model: Model): Promise<string> {
  let said = '';
  for await (const piece of model.write(prompt, new AbortController().signal)) said += piece;
  return said;
}

test('a model that keeps failing is not asked again for a while, then tried once, then trusted', async () => {
  const behave = { fails: true };
  const model = aModel(behave);
  let time = 0;
  const careful = carefulModel(model, limits, () => time);

  for (let n = 0; n < 10; n++) await expect(hear(careful)).rejects.toThrow(/down|left alone/);
  expect(model.asked).toBe(3);

  time += limits.pause + 1;
  await expect(hear(careful)).rejects.toThrow('down');
  await expect(hear(careful)).rejects.toThrow('left alone');
  expect(model.asked).toBe(4);

  time += limits.pause + 1;
  behave.fails = false;
  expect(await hear(careful)).toBe('Có.');
  expect(await hear(careful)).toBe('Có.');
});

test('one success makes earlier failures forgotten', async () => {
  const behave = { fails: true };
  const model = aModel(behave);
  const careful = carefulModel(model, limits);

  for (const fails of [true, true, false, true, true, false]) {
    behave.fails = fails;
    await hear(careful).catch(() => undefined);
  }

  expect(model.asked).toBe(6);
});

test('what the day may cost is not passed by more than one answer, and the next day begins anew', async () => {
  const model = aModel({ fails: false, says: 'a'.repeat(980) });
  let time = Date.parse('2026-11-23T10:00:00Z');
  const careful = carefulModel(model, limits, () => time);

  await hear(careful);
  await hear(careful);
  await expect(hear(careful)).rejects.toThrow('tokens of the day');

  time += 24 * 3600_000;
  await hear(careful);
  expect(model.asked).toBe(3);
});

test('it writes no more answers at once than it may', async () => {
  const careful = carefulModel(aModel({ fails: false }), limits);
  const open = () => careful.write(prompt, new AbortController().signal)[Symbol.asyncIterator]();
  const [first, second] = [open(), open()];
  await first.next();
  await second.next();

  await expect(open().next()).rejects.toThrow('at once');

  await first.return?.();
  expect(await hear(careful)).toBe('Có.');
});
