import { spawn } from 'node:child_process';
import { environment, readSettings } from './config.ts';
import { openDataDir } from './data-dir.ts';
import { runAsMain } from './door.ts';
import { environmentFor } from './environment-for.ts';
import { placeFor } from './postgres/place.ts';
import { postgresRuns, startPostgres, stopPostgres } from './postgres/server.ts';
import { root } from './root.ts';

// Runs a command of the portal that needs its database, whether the portal runs or not:
// `with-database.ts <file> [arguments]`.
await runAsMain(import.meta.filename, async () => {
  const settings = readSettings(environment());
  openDataDir(settings.DATA_DIR, 0);
  const env = environmentFor(settings);
  if (settings.DATABASE_URL !== undefined) return runCommand(env);

  const place = await placeFor(settings.DATA_DIR, (line) => process.stderr.write(`${line}\n`));
  const ranBefore = postgresRuns(place);
  const { url } = await startPostgres(place);
  try {
    await runCommand({ ...env, DATABASE_URL: url });
  } finally {
    if (!ranBefore) await stopPostgres(place);
  }
});

async function runCommand(env: NodeJS.ProcessEnv): Promise<void> {
  const [file, ...args] = process.argv.slice(2);
  const child = spawn(process.execPath, ['--import', 'tsx', file!, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  process.exitCode = await new Promise<number>((done) =>
    child.once('exit', (code) => done(code ?? 1)),
  );
}
