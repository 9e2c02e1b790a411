import { z } from 'zod';
import { product } from './product.ts';

/** What a citizen's search finds, best first. */
export async function search(q: string): Promise<Hit[]> {
  const query = new URLSearchParams({ q, lang: 'vi' });
  const response = await fetch(`${product().portal}/api/search?${query.toString()}`);
  return z.object({ hits: z.array(Hit) }).parse(await response.json()).hits;
}

const Hit = z.object({ kind: z.string(), id: z.string(), url: z.string(), title: z.string() });
type Hit = z.infer<typeof Hit>;
