import { createApp } from 'astro/app/entrypoint';
import type { Locals } from '../locals.ts';

const app = createApp({ streaming: false });

/**
 * Renders the page of `locals` in this process. `path` is where it will be served, `/thu-tuc/khai-sinh`.
 * The status says what became of it: 200, 404, 410 or 503. Throws when a view is faulty.
 */
export async function render(path: string, locals: Locals): Promise<Response> {
  const response = await app.render(new Request(new URL(path, locals.origin)), { locals });
  if (response.status === 500) throw new Error(`The page ${path} could not be rendered.`);
  return response;
}
