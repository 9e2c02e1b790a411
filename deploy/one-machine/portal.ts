import { join } from 'node:path';
import { Listr, type ListrTaskWrapper, type DefaultRenderer } from 'listr2';
import type { BuildOptions } from './build.ts';
import type { Settings } from './config.ts';
import { environmentFor } from './environment-for.ts';
import { reach } from './external-database.ts';
import { keepPostgres } from './keep-postgres.ts';
import { PlainLines } from './plain-lines.ts';
import { placeFor } from './postgres/place.ts';
import { prepareDatabase, type SignIn } from './prepare-database.ts';
import { searchKeys, type Program } from './processes.ts';
import type { RunFile } from './run-file.ts';
import { makeSearchKeys } from './make-search-keys.ts';
import { planSearchServer, searchServer } from './search-server.ts';
import { OperatorFault } from './operator-fault.ts';
import type { Services } from './services.ts';
import { supervise, type Surroundings } from './supervise.ts';

/** What a start works with. */
export type Start = {
  settings: Settings;
  runFile: RunFile;
  services: Services;
  /** Hears a line about what happens after the start. */
  say: (line: string) => void;
  programs: Program[];
  build: (options: BuildOptions) => Promise<void>;
  /** What the programs are told beside the settings. */
  env?: Record<string, string>;
};

/** What a start has to tell when it is done. */
export type Started = { signIn?: SignIn; notices: string[] };

type Task = ListrTaskWrapper<Started, typeof DefaultRenderer, typeof PlainLines>;

/** Starts everything in its order, showing each stage. Throws an OperatorFault; what runs by then is in `services`. */
export async function startPortal(start: Start): Promise<Started> {
  const { settings, services, runFile, say } = start;
  const env = environmentFor(settings, start.env);
  const building = new AbortController();
  services.add({
    name: 'build',
    stop: async () => building.abort(),
    kill: () => building.abort(),
  });

  const surroundings = (name: string, task: Task): Surroundings => ({
    env,
    say,
    log: join(settings.DATA_DIR, 'logs', `${name}.log`),
    note: runFile.note,
    progress: (text) => (task.output = text),
  });

  const plan = await planSearchServer(settings, env.PATH);
  async function startSearchServer(task: Task, { notices }: Started): Promise<void> {
    if (plan.do === 'leave') return;
    const program = searchServer(plan.program, settings);
    try {
      await services.add(supervise(program, surroundings(program.name, task))).ready;
      env.MEILI_URL = program.url;
      Object.assign(env, await makeSearchKeys(surroundings(searchKeys.name, task)));
    } catch (fault) {
      if (!(fault instanceof OperatorFault)) throw fault;
      delete env.MEILI_URL;
      notices.push(`The portal searches by itself: ${fault.message}`);
    }
  }

  const stages = new Listr<Started, typeof DefaultRenderer, typeof PlainLines>(
    [
      {
        title: 'Starting the database',
        async task(started) {
          env.DATABASE_URL = settings.DATABASE_URL ?? (await ownDatabase(start, started.notices));
          if (settings.DATABASE_URL) await reach(settings.DATABASE_URL);
        },
      },
      {
        title: 'Building, and preparing the database',
        task: (_, task) =>
          task.newListr(
            [
              {
                title: 'Building what has changed',
                task: (_, task) =>
                  start.build({ say: (line) => (task.output = line), signal: building.signal }),
              },
              {
                title: 'Preparing the database',
                async task(started, task) {
                  started.signIn = await prepareDatabase(surroundings('prepare', task), services);
                },
              },
            ],
            { concurrent: true },
          ),
      },
      {
        title: 'Starting the search server',
        enabled: () => plan.do === 'run',
        task: (started, task) => startSearchServer(task, started),
      },
      ...start.programs.map((program) => ({
        title: program.title,
        task: (_: Started, task: Task) =>
          services.add(supervise(program, surroundings(program.name, task))).ready,
      })),
    ],
    {
      rendererOptions: { showErrorMessage: false, collapseErrors: false },
      fallbackRenderer: PlainLines,
      registerSignalListeners: false,
      ctx: { notices: plan.do === 'leave' && plan.notice ? [plan.notice] : [] },
    },
  );
  return stages.run();
}

async function ownDatabase({ settings, services, runFile, say }: Start, notices: string[]) {
  const place = await placeFor(settings.DATA_DIR, (line) => notices.push(line));
  const postgres = await keepPostgres(place, { note: runFile.note, say });
  return services.add(postgres).url;
}
