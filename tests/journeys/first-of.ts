import { z } from 'zod';
import type { AddressedKind } from '#content/document';
import type { Locale } from '#content/locale';
import { product } from './product.ts';

/** The address of some published Document of a kind. Throws where the portal has none. */
export async function firstOf(kind: AddressedKind, locale: Locale): Promise<string> {
  const query = new URLSearchParams({ q: '', lang: locale, kind, per: '1' });
  const response = await fetch(`${product().portal}/api/search?${query.toString()}`);
  const [hit] = Hits.parse(await response.json()).hits;
  if (!hit) throw new Error(`The portal has no ${kind} in ${locale}.`);
  return hit.url;
}

const Hits = z.object({ hits: z.array(z.object({ url: z.string() })) });
