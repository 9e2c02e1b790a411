import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Document } from '#content/document';
import { siteFolders } from '#site/publisher/site-folders';
import { aPublication } from '../../builders/a-publication.ts';
import { runStage } from '../../check/stage.ts';
import { freePort } from '../../journeys/free-port.ts';
import { startProcess } from '../../site/start-process.ts';

/** A portal server in its own process. */
export type BenchedPortal = {
  url: string;
  /** From the start of its process to the first answer. */
  startMs: number;
  /** What the process has used of a processor; undefined where the system does not tell. */
  cpuSeconds: () => Promise<number | undefined>;
  residentMegabytes: () => Promise<number | undefined>;
  end: () => Promise<void>;
};

/** Writes the documents where a publisher would, and starts a portal server on them. */
export async function aPortal(documents: Document[]): Promise<BenchedPortal> {
  await compileViews();
  const data = await mkdtemp(path.join(tmpdir(), 'portal-bench-'));
  await writeJournal(siteFolders(data).corpus, documents);
  const port = await freePort();
  const start = performance.now();
  const process = startProcess('site/server/server.ts', {
    DATA_DIR: data,
    PORTAL_URL: `http://localhost:${port}`,
    PORTAL_PORT: String(port),
    PORTAL_KEY: 'a-key-of-more-than-thirty-two-characters',
    LOG_LEVEL: 'warn',
  });
  await process.ready();
  return {
    url: `http://127.0.0.1:${port}`,
    startMs: Math.round(performance.now() - start),
    cpuSeconds: async () => {
      const stat = await readFile(`/proc/${process.pid}/stat`, 'utf8').catch(() => undefined);
      const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields && (Number(fields[11]) + Number(fields[12])) / 100;
    },
    residentMegabytes: async () => {
      const status = await readFile(`/proc/${process.pid}/status`, 'utf8').catch(() => '');
      const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
      return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
    },
    end: async () => {
      await process.end();
      await rm(data, { recursive: true });
    },
  };
}

/** Writes a journal as the publisher leaves it: a Publication a line. */
export async function writeJournal(file: string, documents: Document[]) {
  mkdirSync(path.dirname(file), { recursive: true });
  const journal = createWriteStream(file);
  for (const document of documents)
    if (!journal.write(`${JSON.stringify(aPublication(document))}\n`)) await once(journal, 'drain');
  journal.end();
  await once(journal, 'finish');
}

async function compileViews() {
  if (existsSync(path.resolve(import.meta.dirname, '../../../site/dist/server/entry.mjs'))) return;
  const build = await runStage({ name: 'views', command: ['astro', 'build', '--root', 'site'] });
  if (!build.ok) throw new Error(`The views do not compile:\n${build.output}`);
}
