import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The lint rule that keeps imports running one way: `cms/content` ← `search` ← `chatbot` ← `site`, `cms` ← `seed`,
 * `tests` → all. It looks at where an import leads, not at how it is spelt, so `#search/engine`, `../search/engine.ts`,
 * a type import, a re-export and `await import(…)` are all the same to it.
 *
 * Plain JavaScript, because oxlint loads it with whatever Node runs oxlint.
 */
const arrows = {
  'cms/content': [],
  cms: ['cms/content'],
  search: ['cms/content'],
  chatbot: ['cms/content', 'search'],
  site: ['cms/content', 'search', 'chatbot'],
  seed: ['cms/content', 'cms'],
  deploy: [],
};

/** Packages that only some folders may use; `cms/content` may use nothing but zod. */
const packages = [
  { pattern: /^(payload|@payloadcms\/.+|next|react|react-dom)(\/|$)/, only: ['cms', 'seed'] },
  { pattern: /^@langchain\//, only: ['chatbot'] },
  { pattern: /^minisearch$/, only: ['search'] },
  { pattern: /^astro(\/|:|$)/, only: ['site'] },
];

const rule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = folderOf(context.filename);
    if (!(from in arrows)) return {};

    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const reason = refuse(from, source.value, context.filename);
      if (reason) context.report({ node: source, message: reason });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument),
    };
  },
};

export default { meta: { name: 'portal' }, rules: { arrows: rule } };

/** Why `from` may not import `specifier`, or undefined when it may. */
function refuse(from, specifier, filename) {
  const local = localPath(specifier, filename);
  if (local === undefined) return refusePackage(from, specifier);

  const to = folderOf(local);
  if (to === undefined || to === from || arrows[from].includes(to)) return undefined;
  return `${from} may not import ${to}; it may import ${arrows[from].join(', ') || 'no other folder'}.`;
}

function refusePackage(from, specifier) {
  if (from === 'cms/content' && specifier !== 'zod') return 'cms/content imports only zod.';
  const limited = packages.find(({ pattern }) => pattern.test(specifier));
  if (!limited || limited.only.includes(from)) return undefined;
  return `${specifier} is used in ${limited.only.join(' and ')} only, not in ${from}.`;
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The absolute path that an import within this repository leads to; undefined for a package. */
function localPath(specifier, filename) {
  if (specifier.startsWith('.')) return resolve(dirname(filename), specifier);
  const alias = /^#([a-z]+)\/(.+)$/.exec(specifier);
  if (!alias) return undefined;
  const [, folder, rest] = alias;
  return join(root, folder === 'content' ? 'cms/content' : folder, rest);
}

/** The folder of the table above that a path lies in, `tests`, or undefined for the files at the root. */
function folderOf(path) {
  return [...Object.keys(arrows), 'tests'].find((folder) =>
    path.startsWith(join(root, folder, '/')),
  );
}
