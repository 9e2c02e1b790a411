import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { largestUpload, troubleOf, type UploadTrouble } from './accept-upload.ts';
import { removeUpload, uploadedFile, uploadFolder, type Upload } from './upload-store.ts';

type Given = Pick<Upload, 'name' | 'complete' | 'by'> & { body: ReadableStream<Uint8Array> | null };

/** Keeps an uploaded file as it comes, never whole in memory; what an import cannot read is not kept. */
export async function keepUpload({ body, ...given }: Given): Promise<Upload | UploadTrouble> {
  const upload: Upload = {
    ...given,
    name: safeName(given.name),
    id: randomUUID(),
    bytes: 0,
    at: new Date().toISOString(),
  };
  const file = uploadedFile(upload);
  await mkdir(path.dirname(file), { recursive: true });
  const trouble = (await write(body, file, upload)) ?? troubleOf(upload.name, await startOf(file));
  if (trouble) {
    await removeUpload(upload.id);
    return trouble;
  }
  await writeFile(path.join(uploadFolder(upload.id), 'upload.json'), JSON.stringify(upload));
  return upload;
}

async function write(
  body: Given['body'],
  file: string,
  upload: Upload,
): Promise<'too-large' | undefined> {
  let isTooLarge = false;
  async function* counted() {
    if (!body) return;
    for await (const part of Readable.fromWeb(body)) {
      upload.bytes += (part as Uint8Array).length;
      if (upload.bytes > largestUpload) {
        isTooLarge = true;
        return;
      }
      yield part;
    }
  }
  try {
    await pipeline(counted, createWriteStream(file));
  } catch (error) {
    await removeUpload(upload.id);
    throw error;
  }
  return isTooLarge ? 'too-large' : undefined;
}

async function startOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(256), 0, 256, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The name people know the file by, without anything that leads out of its folder. */
function safeName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  // Its ending stays.
  return (
    base
      .replaceAll(/[^\p{L}\p{N} ._()-]/gu, '_')
      .replace(/^\.+/u, '_')
      .slice(-100) || '_'
  );
}
