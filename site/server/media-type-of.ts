/** The media type of a file, and whether it is text that was compressed beforehand. */
export function mediaTypeOf(file: string): { name: string; text: boolean } {
  const extension = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return types.get(extension) ?? { name: 'application/octet-stream', text: false };
}

const text = (name: string) => ({ name: `${name}; charset=utf-8`, text: true });
const binary = (name: string) => ({ name, text: false });

const types = new Map([
  ['html', text('text/html')],
  ['css', text('text/css')],
  ['js', text('text/javascript')],
  ['json', text('application/json')],
  ['webmanifest', text('application/manifest+json')],
  ['xml', text('application/xml')],
  ['atom', text('application/atom+xml')],
  ['txt', text('text/plain')],
  ['svg', text('image/svg+xml')],
  ['vtt', text('text/vtt')],
  ['woff2', binary('font/woff2')],
  ['png', binary('image/png')],
  ['jpg', binary('image/jpeg')],
  ['jpeg', binary('image/jpeg')],
  ['webp', binary('image/webp')],
  ['mp4', binary('video/mp4')],
  ['webm', binary('video/webm')],
  ['pdf', binary('application/pdf')],
  ['docx', binary('application/vnd.openxmlformats-officedocument.wordprocessingml.document')],
]);
