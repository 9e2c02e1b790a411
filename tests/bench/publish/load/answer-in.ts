/** An answer of a server. */
export type HttpAnswer = {
  status: number;
  encoding: string | undefined;
  body: Buffer;
  /** Whether the server closes the connection after it. */
  isLast: boolean;
};

const endOfHead = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('0\r\n\r\n');

/** The answer that these bytes are; undefined when some are still to come. A chunked body keeps the marks of its chunks. */
export function answerIn(chunks: Buffer[]): HttpAnswer | undefined {
  const first = chunks[0]?.includes(endOfHead) ? chunks[0] : Buffer.concat(chunks);
  const end = first.indexOf(endOfHead);
  if (end < 0) return undefined;
  const head = first.subarray(0, end).toString('latin1').toLowerCase();
  const begin = end + endOfHead.length;
  const [, length] = /\r\ncontent-length: (\d+)/.exec(head) ?? [];
  const come = chunks.reduce((sum, chunk) => sum + chunk.length, -begin);
  if (length !== undefined && come < Number(length)) return undefined;
  if (length === undefined && head.includes('\r\ntransfer-encoding: chunked'))
    if (!chunks.at(-1)!.subarray(-lastChunk.length).equals(lastChunk)) return undefined;
  const [, encoding] = /\r\ncontent-encoding: (\w+)/.exec(head) ?? [];
  return {
    status: Number(head.slice(9, 12)),
    encoding,
    body: (chunks.length === 1 ? first : Buffer.concat(chunks)).subarray(begin),
    isLast: head.includes('\r\nconnection: close'),
  };
}
