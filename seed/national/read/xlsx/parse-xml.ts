import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What is heard of an XML document: elements by their local name, and the text between them. */
export type Listener = {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
};

/**
 * Parses XML as it comes and yields after each piece, so that whoever listens can hand on what is whole. Entities that a
 * document declares itself are not expanded. Throws when it is not well-formed.
 */
export async function* parseXml(stream: Readable, listener: Listener): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false });
  const localName = (tag: SaxesTagPlain) => tag.name.replace(/^.*:/u, '');
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', (tag) => listener.open(localName(tag), tag.attributes));
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  parser.on('closetag', (tag) => listener.close(localName(tag)));
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    parser.write(decoder.decode(chunk as Uint8Array, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}
