import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { SiteFolders } from '../publisher/site-folders.ts';
import { fileOf } from '../publisher/file-of.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { readRange } from './read-range.ts';
import { todaysAddress } from './todays-address.ts';

/** Answers from the published tree; undefined when nothing is there. */
export type StaticFiles = (request: Request) => Promise<Response | undefined>;

const forEver = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

/**
 * Serves what the publisher wrote. Each answer opens its file and reads from what it opened, so that a reader gets
 * the old page or the new one, never half; nothing about files is remembered between requests.
 */
export function staticFiles({ current, assets, media }: SiteFolders): StaticFiles {
  return async (request) => {
    const address = decodedPath(request);
    if (address === undefined) return undefined;
    if (address.startsWith('/_assets/')) return answer(request, assets, address, forEver);
    if (address.startsWith('/media/')) return answer(request, media, address.slice(6), forEver);
    // Pages and their compressed forms have one address each, and it ends in no `.html`.
    if (/\.(html|br|gz)$/.test(address) || /^\/(301|410)\/|\/index$/.test(address))
      return undefined;
    if (/\.[a-z0-9]+$/i.test(address)) return answer(request, current, address, askAgain);
    const page = () => answer(request, current, fileOf(address), askAgain);
    return (
      (await page()) ??
      (await wayTo(request, current, address)) ??
      (await answer(request, current, fileOf(address, true), askAgain, 410)) ??
      // What was moved or gone may have come back between these looks.
      page()
    );
  };
}

// A browser keeps a 301 for good unless it is told to ask again; a Document that comes back to an address it had would
// then send it in circles.
async function wayTo(
  request: Request,
  current: string,
  address: string,
): Promise<Response | undefined> {
  const today = await todaysAddress(current, address);
  if (today === undefined) return undefined;
  const location = today + new URL(request.url).search;
  return new Response(null, { status: 301, headers: { location, 'cache-control': askAgain } });
}

// Addresses that leave the tree are nobody's.
function decodedPath(request: Request): string | undefined {
  try {
    const address = decodeURIComponent(new URL(request.url).pathname);
    const parts = address.split('/');
    return address.includes('\0') || address.includes('\\') || parts.includes('..')
      ? undefined
      : address;
  } catch {
    return undefined;
  }
}

const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];

async function answer(
  request: Request,
  root: string,
  file: string,
  cacheControl: string,
  status: 200 | 410 = 200,
): Promise<Response | undefined> {
  const type = mediaTypeOf(file);
  const accepted = request.headers.get('accept-encoding') ?? '';
  for (const { name, suffix } of [...encodings, { name: undefined, suffix: '' }]) {
    if (
      name &&
      (!type.text ||
        !new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(accepted))
    )
      continue;
    const handle = await open(path.join(root, file + suffix)).catch(() => undefined);
    if (!handle) continue;
    const headers = new Headers({ 'content-type': type.name, 'cache-control': cacheControl });
    if (type.text) headers.set('vary', 'accept-encoding');
    if (name) headers.set('content-encoding', name);
    const response = await read(handle, request, headers, status);
    if (response) return response;
  }
  return undefined;
}

async function read(
  handle: FileHandle,
  request: Request,
  headers: Headers,
  status: number,
): Promise<Response | undefined> {
  const facts = await handle.stat({ bigint: true });
  if (!facts.isFile()) {
    await handle.close();
    return undefined;
  }
  const size = Number(facts.size);
  const encoding = headers.get('content-encoding') ?? '';
  const etag = `"${size.toString(36)}-${facts.mtimeNs.toString(36)}${encoding && `-${encoding}`}"`;
  headers.set('etag', etag);
  if (
    request.headers
      .get('if-none-match')
      ?.split(/\s*,\s*/)
      .some((tag) => tag.replace(/^W\//, '') === etag)
  ) {
    await handle.close();
    return new Response(null, { status: 304, headers });
  }
  const inParts = !encoding && status === 200;
  headers.set('accept-ranges', inParts ? 'bytes' : 'none');
  const range = inParts ? readRange(request.headers, size, etag) : 'whole';
  if (range === 'beyond') {
    await handle.close();
    headers.set('content-range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
  headers.set('content-length', String(end - start + 1));
  if (range !== 'whole') headers.set('content-range', `bytes ${start}-${end}/${size}`);
  if (request.method === 'HEAD' || size === 0) {
    await handle.close();
    return new Response(null, { status: range === 'whole' ? status : 206, headers });
  }
  const stream = createReadStream('', { fd: handle, start, end });
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>, {
    status: range === 'whole' ? status : 206,
    headers,
  });
}
