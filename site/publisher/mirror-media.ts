import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Document } from '#content/document';
import type { MediaFile } from '#content/media-file';
import type { Publication } from '#content/publication';
import { besides } from './tree.ts';

/** Opens a published file in the CMS. */
export type OpenMedia = (file: MediaFile) => Promise<AsyncIterable<Uint8Array>>;

/** Copies the files a Publication shows to the public site, before any page speaks of them. Those that are there stay. */
export async function mirrorMedia(
  publication: Publication,
  mediaDir: string,
  open: OpenMedia,
): Promise<void> {
  for (const file of shownBy(publication)) {
    const target = targetOf(file, mediaDir);
    if (await hasBytes(target, file.bytes)) continue;
    const beside = besides(target);
    await mkdir(path.dirname(target), { recursive: true });
    try {
      await pipeline(Readable.from(await open(file)), createWriteStream(beside));
      await rename(beside, target);
    } catch (cause) {
      await rm(beside, { force: true });
      const because = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The file ${file.filename} could not be copied to the site: ${because}`, {
        cause,
      });
    }
  }
}

/** The files a Publication shows, as they lie below the media folder. */
export function mediaFilesOf(publication: Publication, mediaDir: string): string[] {
  return shownBy(publication).map((file) => path.relative(mediaDir, targetOf(file, mediaDir)));
}

function shownBy(publication: Publication): MediaFile[] {
  if (publication.type !== 'published') return [];
  const { vi, en } = publication.documents;
  return [vi, en].flatMap((document) => (document ? filesOf(document) : []));
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

function targetOf(file: MediaFile, mediaDir: string): string {
  const target = path.join(mediaDir, decodeURIComponent(file.path.replace(/^\/media\//, '')));
  if (!target.startsWith(mediaDir + path.sep))
    throw new Error(`The file ${file.filename} has an address outside /media/: ${file.path}.`);
  return target;
}

async function hasBytes(target: string, bytes: number): Promise<boolean> {
  return stat(target).then(
    (found) => found.size === bytes,
    () => false,
  );
}
