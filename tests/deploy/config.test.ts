import { readFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../deploy/one-machine/config.ts';

const root = resolve(import.meta.dirname, '../..');

test('with nothing set the defaults of .env.example hold', async () => {
  const documented = await settingsOf('.env.example');

  const { DATA_DIR, ...settings } = readSettings({} as NodeJS.ProcessEnv);

  expect(isAbsolute(DATA_DIR)).toBe(true);
  for (const [name, value] of Object.entries(settings))
    expect(String(value), name).toBe(documented.get(name));
});

test('.env.example names every setting of every part, and no other', async () => {
  const parts = ['deploy/one-machine', 'cms', 'site', 'chatbot', 'seed'];
  const sources = await Promise.all(
    parts.map((part) => readFile(resolve(root, part, 'config.ts'), 'utf8')),
  );
  const inCode = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/^\s+([A-Z_]{4,}):/gm)].map(([, name]) => name),
    ),
  );

  const documented = await settingsOf('.env.example');
  expect(new Set(documented.keys())).toEqual(inCode);
});

test.each([
  ['PORTAL_PORT', 'many', /PORTAL_PORT must be a number/],
  ['CMS_PORT', '70000', /CMS_PORT must be between/],
  ['DATABASE_URL', 'mysql://localhost/portal', /DATABASE_URL must be an address such as/],
  ['PORTAL_URL', 'dichvucong', /PORTAL_URL must be an address/],
  ['PORTAL_KEY', 'short', /PORTAL_KEY needs at least 32 characters/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL must be debug/],
])('%s=%s is answered with what to do', (name, value, sentence) => {
  expect(() => readSettings({ [name]: value } as unknown as NodeJS.ProcessEnv)).toThrow(sentence);
});

test('all that is wrong is told at once, and a blank counts as left out', () => {
  const read = () =>
    readSettings({
      PORTAL_PORT: 'x',
      LOG_LEVEL: 'y',
      CMS_URL: ' ',
    } as unknown as NodeJS.ProcessEnv);

  expect(read).toThrow(/^PORTAL_PORT.*\nLOG_LEVEL[^\n]*$/);
});

test('the addresses follow the ports', () => {
  const settings = readSettings({
    PORTAL_PORT: '80',
    CMS_PORT: '81',
  } as unknown as NodeJS.ProcessEnv);

  expect([settings.PORTAL_URL, settings.CMS_URL]).toEqual([
    'http://localhost:80',
    'http://localhost:81',
  ]);
});

async function settingsOf(file: string): Promise<Map<string, string>> {
  const text = await readFile(resolve(root, file), 'utf8');
  return new Map(
    [...text.matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}
