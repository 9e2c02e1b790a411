import { spawn } from 'node:child_process';
import { readSettings, environment } from './config.ts';
import { openDataDir } from './data-dir.ts';
import { runAsMain } from './door.ts';
import { environmentFor } from './environment-for.ts';
import { findProgram } from './find-program.ts';
import { root } from './root.ts';

// Runs a command of the portal with the settings and secrets a start gives its programs:
// `with-settings.ts <file> [arguments]`.
await runAsMain(import.meta.filename, async () => {
  const [file, ...args] = process.argv.slice(2);
  const settings = readSettings(environment());
  openDataDir(settings.DATA_DIR, 0);
  const env = environmentFor(settings);
  const hasOwn = settings.MEILI_BIN ?? findProgram('meilisearch', env.PATH);
  if (settings.MEILI_URL === undefined && hasOwn !== undefined && hasOwn !== 'none')
    env.MEILI_URL = `http://127.0.0.1:${settings.MEILI_PORT}`;
  const child = spawn(process.execPath, ['--import', 'tsx', file!, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  process.exitCode = await new Promise<number>((done) =>
    child.once('exit', (code) => done(code ?? 1)),
  );
});
