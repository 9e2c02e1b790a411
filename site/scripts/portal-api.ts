import type { z } from 'zod';
import type { facetsRoute, searchRoute, suggestRoute } from '../server/api-routes.ts';

type Routes = {
  '/search': typeof searchRoute;
  '/facets': typeof facetsRoute;
  '/suggest': typeof suggestRoute;
};
type Asked<Path extends keyof Routes> = z.input<Routes[Path]['request']['query']>;
type Answered<Path extends keyof Routes> = z.output<
  Routes[Path]['responses'][200]['content']['application/json']['schema']
>;

/** Asks the portal's API. Undefined when it cannot be reached or refuses. */
export async function askPortal<Path extends keyof Routes>(
  path: Path,
  asked: Asked<Path>,
): Promise<Answered<Path> | undefined> {
  const query = new URLSearchParams();
  for (const [name, given] of Object.entries(asked))
    for (const value of [given].flat()) query.append(name, String(value));
  try {
    const response = await fetch(`/api${path}?${query}`);
    return response.ok ? ((await response.json()) as Answered<Path>) : undefined;
  } catch {
    return undefined;
  }
}
