import { watch } from 'node:fs';
import { join } from 'node:path';
import { runAsMain } from './door.ts';
import { root } from './root.ts';
import { build } from './build.ts';
import { runPortal } from './run-portal.ts';
import { programs } from './processes.ts';

await runAsMain(import.meta.filename, () =>
  runPortal({
    env: { NODE_ENV: 'development' },
    programs: programs.map((program) =>
      program.name === 'cms' ? { ...program, args: ['--dev'] } : program,
    ),
    build: (options) => build({ ...options, only: 'site' }),
    onStarted({ restart, say }) {
      // The CMS reloads itself; publisher and portal read the compiled views, so they begin anew.
      const rebuild = async () => {
        await build({ say, only: 'site' });
        restart('publisher');
        restart('portal');
      };
      onChange(['site', 'search', 'chatbot', 'cms/content'], () =>
        rebuild().catch((fault: unknown) => say((fault as Error).message)),
      );
    },
  }),
);

/** Calls back once the folders have been quiet for 0.3 s after a change, and never twice at a time. */
function onChange(folders: string[], changed: () => Promise<void>): void {
  let quiet: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  for (const folder of folders) {
    watch(join(root, folder), { recursive: true }, (_, file) => {
      if (!file || /(^|\/)(dist|\.astro|node_modules)\//.test(file)) return;
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        last = last.then(changed);
      }, 300);
    });
  }
}
