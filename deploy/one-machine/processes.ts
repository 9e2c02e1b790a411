/** A process of the portal; started in this order, stopped in the opposite one. */
export type Program = { name: string; title: string; file: string; args?: string[] };

/** Runs once at every start, before the others. */
export const prepare: Program = {
  name: 'prepare',
  title: 'Preparing the database',
  file: 'seed/prepare.ts',
};

/** Runs before the others where a Meilisearch program is found. */
export const searchServer: Program = {
  name: 'search-server',
  title: 'Starting the search server',
  file: 'search/meilisearch/serve.ts',
};

/** Run as long as the portal does. */
export const programs: Program[] = [
  { name: 'cms', title: 'Starting the CMS', file: 'cms/server.ts' },
  { name: 'publisher', title: 'Rendering the site', file: 'site/publisher/worker.ts' },
  { name: 'portal', title: 'Starting the portal', file: 'site/server/server.ts' },
];
