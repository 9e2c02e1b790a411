import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runStage } from './check/stage.ts';
import { startTestDatabase } from './database.ts';

const bundle = resolve(import.meta.dirname, '../site/dist/server/entry.mjs');

/** One PostgreSQL for all integration tests, told to them as TEST_DATABASE_URL; and the views, compiled if they are not yet. */
export default async function prepareIntegration(): Promise<() => Promise<void>> {
  if (!existsSync(bundle)) {
    const build = await runStage({ name: 'views', command: ['astro', 'build', '--root', 'site'] });
    if (!build.ok) throw new Error(`The views do not compile:\n${build.output}`);
  }
  const database = await startTestDatabase();
  process.env.TEST_DATABASE_URL = database.url;
  return () => database.stop();
}
