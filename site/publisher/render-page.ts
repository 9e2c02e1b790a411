import type { ContentStore } from '../content/content-store.ts';
import { recordReads } from '../content/record-reads.ts';
import type { Tag } from '../content/tags.ts';
import type { Bundle } from '../render/load-bundle.ts';
import type { Address } from './addresses.ts';
import { fileAt, fileOf } from './file-of.ts';

/**
 * What is ready to be put in place at an address: a page, its bytes alone in their buffer, or a link to the file of the
 * page it has moved to.
 */
export type Rendered = { path: string; file: string; reads: Set<Tag> } & (
  { html: Uint8Array } | { leadsTo: string }
);

/** A page whose view failed, with what it had read by then. */
export class PageFault extends Error {
  override name = 'PageFault';
  readonly path: string;
  readonly reads: Set<Tag>;
  constructor(path: string, reads: Set<Tag>, because: string, cause?: unknown) {
    super(`The page ${path} could not be rendered: ${because}`, { cause });
    this.path = path;
    this.reads = reads;
  }
}

/** Renders an address from the store. Throws a {@link PageFault} when its view fails. */
export async function renderPage(
  { path, page, shows }: Address,
  { store, render, origin }: { store: ContentStore; render: Bundle['render']; origin: string },
): Promise<Rendered> {
  const { content, reads } = recordReads(store);
  if (shows) reads.add(shows);
  const file = fileAt({ path, page });
  if (page.view === 'moved') return { path, file, leadsTo: fileOf(page.to), reads };
  const withdrawn = page.view === 'withdrawn';
  try {
    const response = await render(path, { page, content, origin });
    // As bytes, as they will lie on the disk: of thousands of pages, making strings of them is felt.
    const html = new Uint8Array(await response.arrayBuffer());
    if (response.status !== (withdrawn ? 410 : 200))
      throw new Error(`its view answered with the status ${response.status}`);
    return { path, file, html, reads };
  } catch (cause) {
    throw new PageFault(path, reads, messageOf(cause), cause);
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
