import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locals } from '../locals.ts';

/** The compiled views, ready to render. */
export type Bundle = {
  /** Renders the page of `locals` as it will be served at `path`; the status is 200, 404, 410 or 503. Throws when a view is faulty. */
  render(path: string, locals: Locals): Promise<Response>;
  /** The folder of static files to serve at `/`; those below `_assets/` have names that change with their bytes. */
  assetsDir: string;
};

const built = fileURLToPath(new URL('../dist', import.meta.url));

/** Loads what `astro build --root site` made. Throws when it was not built. */
export async function loadBundle(distDir = built): Promise<Bundle> {
  const entry = join(distDir, 'server', 'entry.mjs');
  if (!existsSync(entry)) {
    throw new Error(
      `The views are not built: ${entry} is missing. Run \`astro build --root site\`.`,
    );
  }
  const { render } = (await import(pathToFileURL(entry).href)) as Pick<Bundle, 'render'>;
  return { render, assetsDir: join(distDir, 'client') };
}
