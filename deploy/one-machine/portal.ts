import { join } from 'node:path';
import { Listr, type ListrTaskWrapper, type DefaultRenderer } from 'listr2';
import type { BuildOptions } from './build.ts';
import { environment, type Settings } from './config.ts';
import { reach } from './external-database.ts';
import { keepPostgres } from './keep-postgres.ts';
import { PlainLines } from './plain-lines.ts';
import { placeFor } from './postgres/place.ts';
import { prepareDatabase, type SignIn } from './prepare-database.ts';
import type { Program } from './processes.ts';
import type { RunFile } from './run-file.ts';
import { keepSecrets } from './secrets.ts';
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
      ctx: { notices: [] },
    },
  );
  return stages.run();
}

async function ownDatabase({ settings, services, runFile, say }: Start, notices: string[]) {
  const place = await placeFor(settings.DATA_DIR, (line) => notices.push(line));
  const postgres = await keepPostgres(place, { note: runFile.note, say });
  return services.add(postgres).url;
}

/** What every process is told: the settings, the secrets, and to be quiet towards the outside. */
function environmentFor(settings: Settings, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    ...environment(),
    ...keepSecrets(settings.DATA_DIR),
    ...withoutAbsent(settings),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...more,
  };
}

function withoutAbsent(settings: Settings): Record<string, string> {
  const present = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name, String(value)]));
}
