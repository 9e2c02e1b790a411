import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { origin } from '../../site/publisher/a-site.ts';
import { round } from './percentiles.ts';
import { watchedProcess } from './watched-process.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const parts = ['package.json', 'tsconfig.json', 'cms/content', 'search', 'chatbot', 'site'];

/** A static Astro project of our views, in a folder of its own. */
export type AstroProject = { folder: string; dist: string; remove: () => Promise<void> };

/**
 * Makes an Astro project that builds the same pages from the same views and the same content as the publisher, the way
 * an Astro site does it: `getStaticPaths` names the addresses, each page reads its Documents when it is rendered.
 */
export async function anAstroProject(settings: {
  corpus: string;
  concurrency: number;
  incremental: boolean;
}): Promise<AstroProject> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-astro-'));
  for (const part of parts) {
    const left = /(^|\/)(dist|\.astro|server|publisher\/search-index)$/;
    const filter = (file: string) => !left.test(path.relative(root, file));
    await mkdir(path.dirname(path.join(folder, part)), { recursive: true });
    await cp(path.join(root, part), path.join(folder, part), { recursive: true, filter });
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const site = path.join(folder, 'site');
  const { concurrency, incremental } = settings;
  const config = await readFile(path.join(site, 'astro.config.ts'), 'utf8');
  await writeFile(
    path.join(site, 'astro.config.ts'),
    config
      .replace("import { inProcess } from './adapter/in-process.ts';\n", '')
      .replace("output: 'server',\n  adapter: inProcess(),", "output: 'static',")
      .replace(
        'build: {',
        `experimental: { incrementalBuild: ${incremental} },\n  build: { format: 'file', concurrency: ${concurrency},`,
      )
      // An incremental build goes on from the pages of the one before.
      .replace('vite: {\n    build: {', `vite: {\n    build: { emptyOutDir: ${!incremental},`),
  );
  await writeFile(path.join(site, 'static-content.ts'), contentOf(settings.corpus));
  const page = path.join(site, 'pages', '[...path].astro');
  const [, frontmatter, view] = (await readFile(page, 'utf8')).split('---\n');
  await writeFile(
    page,
    `---\n${pathsBefore}${frontmatter!.replace('const {', `${give}const {`)}---\n${view}`,
  );
  return {
    folder: site,
    dist: path.join(site, 'dist'),
    remove: () => rm(folder, { recursive: true }),
  };

  function contentOf(corpus: string) {
    return `import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createContentStore } from './content/content-store.ts';
import { recordReads } from './content/record-reads.ts';
import { siteAddresses } from './publisher/further-pages.ts';

const store = createContentStore();
for await (const line of createInterface({ input: createReadStream(${JSON.stringify(corpus)}) }))
  store.put(JSON.parse(line));
const addresses = siteAddresses(store);

export const paths = addresses.all().map(({ path, page }) => ({
  params: { path: path.replace(/^\\/|\\/$/g, '') || undefined },
  // A list is looked at anew by every build; a Document's page when it has another version.
  cacheKey: page.view === 'document' ? page.document.id + page.document.version : String(Date.now()),
}));

export function localsAt(path) {
  const { page } = addresses.at('/' + path) ?? addresses.at('/' + path + '/');
  return { page, content: recordReads(store).content, origin: '${origin}' };
}
`;
  }
}

/** Builds it; `rendering s` is what Astro says it took to generate the pages, without compiling the views. */
export async function buildAstro({ folder }: AstroProject) {
  const cli = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const { ms, said, ...used } = await watchedProcess([cli, 'build'], folder);
  const [, generated] = /generating static routes[\s\S]*?Completed in ([\d.]+m?s)/.exec(said) ?? [];
  if (generated === undefined) throw new Error(`Astro does not say how long it took:\n${said}`);
  const seconds = parseFloat(generated) / (generated.endsWith('ms') ? 1000 : 1);
  return { 'rendering s': round(seconds), 'whole run s': round(ms / 1000), ...used };
}

const pathsBefore = `import { localsAt, paths } from '../static-content.ts';
export const getStaticPaths = () => paths;
`;
const give = "Object.assign(Astro.locals, localsAt(Astro.params.path ?? ''));\n";
