import { expect, test } from 'vitest';
import { createLog } from '#site/log';

test('a fault is logged with what happened and why, and without what it carries along', () => {
  const written: string[] = [];
  const fault = Object.assign(new Error('The model failed.', { cause: new Error('timeout') }), {
    prompt: 'a citizen’s words',
  });

  createLog('test', 'info', { write: (line) => written.push(line) }).error({ fault }, 'Oh.');

  expect(written[0]).toContain('The model failed.');
  expect(written[0]).toContain('timeout');
  expect(written[0]).not.toContain('citizen');
});
