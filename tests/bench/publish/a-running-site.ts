import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathOf } from '#content/path-of';
import type { Procedure } from '#content/procedure';
import type { Publication } from '#content/publication';
import { fileOf } from '#site/publisher/file-of';
import { siteFolders } from '#site/publisher/site-folders';
import { startTestDatabase } from '../../database.ts';
import { freePort } from '../../journeys/free-port.ts';
import { origin } from '../../site/publisher/a-site.ts';
import { anOwnDatabase } from '../../site/own-database.ts';
import { startStandInCms } from '../../site/stand-in-cms.ts';
import { startProcess } from '../../site/start-process.ts';

const key = 'a-key-of-more-than-thirty-two-characters';

/**
 * A site that is up: real queue and publisher, each in its own process, and a stand-in for the CMS that holds these
 * Publications. Ready when all of it is rendered, which took `startMs`.
 */
export async function aRunningSite(publications: Publication[]) {
  const ends: (() => Promise<unknown>)[] = [];
  const server = await startTestDatabase();
  ends.push(server.stop);
  const database = await anOwnDatabase(server.url);
  ends.push(database.drop);
  const cms = await startStandInCms(key);
  ends.push(cms.stop);
  const data = await mkdtemp(path.join(tmpdir(), 'portal-bench-'));
  ends.push(() => rm(data, { recursive: true }));
  publications.forEach(cms.hold);
  const port = await freePort();
  const env = {
    DATA_DIR: data,
    DATABASE_URL: database.url,
    CMS_URL: cms.url,
    PORTAL_URL: origin,
    PORTAL_PORT: String(port),
    PORTAL_KEY: key,
    LOG_LEVEL: 'warn',
  };
  const start = (file: string) => startProcess(file, env);
  const started = performance.now();
  let publisher = start('site/publisher/worker.ts');
  await publisher.ready();
  const { current } = siteFolders(data);

  return {
    url: `http://localhost:${port}`,
    port,
    startMs: Math.round(performance.now() - started),
    current,
    reports: cms.reports,
    waiting: database.waiting,
    /** The editor's commit: what is published from then on, and its announcement in the queue. */
    async commit(publication: Publication) {
      cms.hold(publication);
      await database.announce(publication);
    },
    /** A Procedure's page as its file says at this moment; undefined when there is none. */
    page: ({ kind, slug }: Pick<Procedure, 'kind' | 'slug'>, locale: 'vi' | 'en' = 'vi') =>
      readFile(path.join(current, fileOf(pathOf({ kind, slug }, locale))), 'utf8').catch(
        () => undefined,
      ),
    /** Starts the portal server beside it. */
    async startPortal() {
      const portal = start('site/server/server.ts');
      ends.push(() => portal.end());
      await portal.ready();
    },
    /** Ends the publisher by `kill -9`, wherever it is. */
    kill: () => publisher.end('SIGKILL'),
    /** Starts the publisher again; the given function waits until it is ready. */
    restart(): () => Promise<void> {
      publisher = start('site/publisher/worker.ts');
      return publisher.ready;
    },
    async end() {
      await publisher.end();
      for (const end of ends.toReversed()) await end();
    },
  };
}
