/** A process of the portal; started in this order, stopped in the opposite one. */
export type Program = { name: string; title: string } & (Ours | Foreign);
/** A file of the project, which says by a message when it is ready. */
type Ours = { file: string; args?: string[] };
/** Another program, which is ready when it answers. */
type Foreign = { command: string; args: string[]; answers: () => Promise<boolean> };

/** Runs once at every start, before the others. */
export const prepare: Program = {
  name: 'prepare',
  title: 'Preparing the database',
  file: 'seed/prepare.ts',
};

/** Makes the keys for a search server that a start runs. */
export const searchKeys: Program = {
  name: 'search-keys',
  title: 'Making keys for the search server',
  file: 'site/publisher/search-index/keys.ts',
};

/** Run as long as the portal does. */
export const programs: Program[] = [
  { name: 'cms', title: 'Starting the CMS', file: 'cms/server.ts' },
  { name: 'publisher', title: 'Rendering the site', file: 'site/publisher/worker.ts' },
  { name: 'portal', title: 'Starting the portal', file: 'site/server/server.ts' },
];

/** Run beside them where a time for it is set. */
export const dailySync: Program = {
  name: 'sync',
  title: 'Waiting for the daily sync',
  file: 'seed/sync-daily.ts',
};
