import { build } from './build.ts';
import { runAsMain } from './door.ts';
import { programs } from './processes.ts';
import { runPortal } from './run-portal.ts';

await runAsMain(import.meta.filename, () => runPortal({ programs, build }));
