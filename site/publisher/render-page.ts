import type { ContentStore } from '../content/content-store.ts';
import { recordReads } from '../content/record-reads.ts';
import type { Tag } from '../content/tags.ts';
import type { Bundle } from '../render/load-bundle.ts';
import type { Address } from './addresses.ts';
import { fileOf } from './file-of.ts';

/** A page ready to be put in place. */
export type Rendered = { path: string; file: string; html: string; reads: Set<Tag> };

/** Renders an address from the store. Throws, naming the address, when its view fails. */
export async function renderPage(
  { path, page, shows }: Address,
  { store, render, origin }: { store: ContentStore; render: Bundle['render']; origin: string },
): Promise<Rendered> {
  const { content, reads } = recordReads(store);
  if (shows) reads.add(shows);
  const withdrawn = page.view === 'withdrawn';
  const response = await render(path, { page, content, origin }).catch((cause: unknown) => {
    throw new Error(`The page ${path} could not be rendered: ${messageOf(cause)}`, { cause });
  });
  const html = await response.text();
  if (response.status !== (withdrawn ? 410 : 200))
    throw new Error(`The page ${path} was rendered with the status ${response.status}.`);
  return { path, file: fileOf(path, withdrawn), html, reads };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
