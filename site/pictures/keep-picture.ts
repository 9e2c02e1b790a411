import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { picturesPath, type SharePicture } from '../format/share-picture.ts';
import { replace } from '../publisher/tree.ts';
import { drawPicture } from './draw-picture.ts';

/**
 * A picture from the folder that keeps them, drawn first where it is not there. Its name tells all it shows, so that one
 * that is there is right. Pictures are drawn one at a time, whoever asks for how many.
 */
export async function keepPicture(picture: SharePicture, folder: string): Promise<Buffer> {
  const file = path.join(folder, decodeURIComponent(picture.path.slice(picturesPath.length)));
  if (!file.startsWith(folder + path.sep)) throw new Error(`${picture.path} leaves the pictures.`);
  const kept = () => readFile(file).catch(() => undefined);
  return (await kept()) ?? (turn = turn.then(draw, draw));

  async function draw(): Promise<Buffer> {
    const meanwhile = await kept();
    if (meanwhile) return meanwhile;
    const drawn = await drawPicture(picture);
    await mkdir(path.dirname(file), { recursive: true });
    await replace(file, drawn);
    return drawn;
  }
}

let turn: Promise<Buffer> = Promise.resolve(Buffer.alloc(0));
