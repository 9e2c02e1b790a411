import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The files a text is served from; the first is there only while all three say the same. */
export const forms = ['.br', '.gz', ''] as const;
export type Form = (typeof forms)[number];

/** A text in all its forms. For texts of this size the thread pool takes twice the time. */
export function formsOf(content: string | Uint8Array): Record<Form, Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    '.br': brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    '.gz': gzipSync(bytes),
    '': bytes,
  };
}
