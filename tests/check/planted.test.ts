import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';

const importing = (specifier: string) =>
  `import * as it from '${specifier}';\nexport const all = [it];\n`;

/** Each breaks one rule of the house: the file, what is wrong in it, what lint must say about it. */
const wrong: [file: string, text: string, said: string][] = [
  ['cms/a.ts', importing('#search/decide'), 'cms may not import search'],
  ['cms/collections/b.ts', importing('../../site/page.ts'), 'cms may not import site'],
  ['cms/content/c.ts', importing('../access.ts'), 'cms/content may not import cms'],
  ['cms/content/d.ts', importing('node:fs'), 'cms/content imports only zod'],
  ['search/e.ts', importing('#cms/access'), 'search may not import cms'],
  ['search/f.ts', importing('../chatbot/answer.ts'), 'search may not import chatbot'],
  ['chatbot/g.ts', importing('#site/page'), 'chatbot may not import site'],
  ['site/server/h.ts', importing('#cms/access'), 'site may not import cms'],
  ['site/server/i.ts', importing('../../seed/prepare.ts'), 'site may not import seed'],
  ['site/server/j.ts', importing('payload'), 'payload is used in cms and seed only'],
  ['site/views/k.astro', `---\n${importing('#seed/all')}---\n`, 'site may not import seed'],
  ['seed/l.ts', importing('#site/page'), 'seed may not import site'],
  ['deploy/m.ts', importing('../cms/access.ts'), 'deploy may not import cms'],
  ['search/n.ts', importing('../tests/builders/a-faq.ts'), 'search may not import tests'],
  [
    'search/o.ts',
    "import type { Page } from '#site/page';\nexport type Shown = Page;\n",
    'search may not import site',
  ],
  ['search/p.ts', "export * from '#site/page';\n", 'search may not import site'],
  ['search/q.ts', "export const page = import('#site/page');\n", 'search may not import site'],
  [
    'search/hen.ts',
    "import { egg } from '#search/egg';\nexport const hen = () => egg;\n",
    'no-cycle',
  ],
  ['search/egg.ts', "import { hen } from './hen.ts';\nexport const egg = () => hen;\n", 'no-cycle'],
  [
    'site/r.ts',
    'async function save() {}\nexport function close() {\n  save();\n}\n',
    'no-floating-promises',
  ],
  [
    'site/s.ts',
    'export const live = (ready: Promise<boolean>) => (ready ? 1 : 2);\n',
    'no-misused-promises',
  ],
  ['site/server/t.ts', 'export const port = process.env.PORTAL_PORT;\n', 'no-process-env'],
  ['site/server/u.ts', "export { env } from 'node:process';\n", 'restricted from being used'],
];

/** The same intentions, written as the house wants them. */
const right: Record<string, string> = {
  'cms/content/locale.ts': "export const locale = 'vi';\n",
  'cms/access.ts': importing('./content/locale.ts'),
  'search/decide.ts': importing('#content/locale'),
  'chatbot/answer.ts': importing('#search/decide'),
  'site/page.ts': importing('#chatbot/answer'),
  'site/views/home.astro': `---\n${importing('#chatbot/answer').replace('export ', '')}---\n{all}\n`,
  'site/server/config.ts': 'export const port = process.env.PORTAL_PORT;\n',
  'site/save.ts': 'async function save() {}\nexport async function end() {\n  await save();\n}\n',
  'seed/prepare.ts': importing('#cms/access'),
  'tests/builders/a-faq.ts': importing('../../site/page.ts'),
};

let problems: string;

beforeAll(async () => {
  problems = await lint({ ...right, ...Object.fromEntries(wrong) });
}, 60_000);

test.each(wrong)('lint turns red for %s', (file, _text, said) => {
  const ofFile = problems.split('\n').filter((line) => line.startsWith(`${file}:`));

  expect(ofFile.join('\n')).toContain(said);
});

test('lint stays green for code along the arrows', async () => {
  expect(await lint(right)).toBe('');
}, 60_000);

/** Lints `files` in a folder of their own under the house's rules: one problem a line, empty when there is none. */
async function lint(files: Record<string, string>): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  const folder = await mkdtemp(join(tmpdir(), 'planted-'));
  try {
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const file of ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'tests/check/arrows.js'])
      await cp(join(root, file), join(folder, file));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const oxlint = join(root, 'node_modules/.bin/oxlint');
    return await promisify(execFile)(oxlint, ['--format=unix'], { cwd: folder }).then(
      () => '',
      (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
