import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Document } from '#content/document';
import type { MediaFile } from '#content/media-file';
import type { Publication } from '#content/publication';

/** Opens a published file in the CMS. */
export type OpenMedia = (file: MediaFile) => Promise<AsyncIterable<Uint8Array>>;

/** Copies the files a Publication shows to the public site, before any page speaks of them. Those that are there stay. */
export async function mirrorMedia(
  publication: Publication,
  mediaDir: string,
  open: OpenMedia,
): Promise<void> {
  if (publication.type !== 'published') return;
  const { vi, en } = publication.documents;
  for (const file of [vi, en].flatMap((document) => (document ? filesOf(document) : []))) {
    const target = path.join(mediaDir, decodeURIComponent(file.path.replace(/^\/media\//, '')));
    if (await hasBytes(target, file.bytes)) continue;
    const beside = `${target}.${randomUUID()}.writing`;
    await mkdir(path.dirname(target), { recursive: true });
    try {
      await pipeline(Readable.from(await open(file)), createWriteStream(beside));
      await rename(beside, target);
    } catch (cause) {
      await rm(beside, { force: true });
      throw new Error(`The file ${file.filename} could not be copied to the site.`, { cause });
    }
  }
}

function filesOf(document: Document): MediaFile[] {
  if (document.kind === 'form') return document.file ? [document.file] : [];
  if (document.kind !== 'video-guide') return [];
  const { source, poster, captions } = document;
  return [
    ...(source.type === 'file' ? [source.file] : []),
    ...(poster ? [poster] : []),
    ...captions.map(({ file }) => file),
  ];
}

async function hasBytes(target: string, bytes: number): Promise<boolean> {
  return stat(target).then(
    (found) => found.size === bytes,
    () => false,
  );
}
