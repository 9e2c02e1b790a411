import type { Readable } from 'node:stream';
import { parseXml } from './parse-xml.ts';

/** The texts that the cells of all sheets refer to by number. */
export async function sharedTexts(stream: Readable): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  // A hint how to pronounce a text is no part of it.
  let isHint = false;
  const listener = {
    open(name: string) {
      if (name === 'si') text = '';
      if (name === 'rPh') isHint = true;
      isText = name === 't' && !isHint;
    },
    text(piece: string) {
      if (isText) text += piece;
    },
    close(name: string) {
      if (name === 'si') texts.push(text);
      if (name === 'rPh') isHint = false;
      if (name === 't') isText = false;
    },
  };
  for await (const _ of parseXml(stream, listener));
  return texts;
}
