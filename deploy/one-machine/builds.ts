/** Something compiled before the portal can run: by which command, from what, into which folder. */
export type Build = {
  name: string;
  /** A script below node_modules and its arguments. */
  command: [script: string, ...args: string[]];
  /** Files and folders of the checkout; when none changed, the build is not repeated. */
  sources: string[];
  output: string;
};

const always = ['package-lock.json', 'tsconfig.json'];

export const builds: Build[] = [
  {
    name: 'CMS',
    command: ['next/dist/bin/next', 'build', 'cms'],
    sources: ['cms', ...always],
    output: 'cms/.next',
  },
  {
    name: 'site',
    command: ['astro/bin/astro.mjs', 'build', '--root', 'site'],
    sources: ['site', 'search', 'chatbot', 'cms/content', ...always],
    output: 'site/dist',
  },
];
