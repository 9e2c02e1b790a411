import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { shortened } from '../format/hit-summary.ts';
import type { SharePicture } from '../format/share-picture.ts';

const width = 1200;
const height = 630;
const margin = 80;
const ink = '#1b2430';
const slate = '#4a5565';

/** Type sizes of a title, from the largest on: the first that leaves room for the rest is taken. */
const sizes = [22, 18, 15, 12];
const tallest = 340;
const longest = 150;

/** Draws a picture as a PNG of some 10 KB, with the portal's own fonts: about 25 ms. */
export async function drawPicture({ title, kicker, site }: SharePicture): Promise<Buffer> {
  await loadFonts();
  const background = Buffer.from(frame);
  const placed = await Promise.all([
    words(site, 8.5, ink).then((line) => ({ ...line, left: margin + 78, top: 76 })),
    words(kicker, 7.5, slate).then((line) => ({ ...line, left: margin, top: 184 })),
    titleOfRoom(title).then((lines) => ({ ...lines, left: margin, top: 232 })),
  ]);
  return sharp({ create: { width, height, channels: 3, background: '#faf7f2' } })
    .composite([{ input: background }, ...placed])
    .png({ palette: true, colours: 24, effort: 1, dither: 0 })
    .toBuffer();
}

type Words = OverlayOptions & { raw: { width: number; height: number; channels: 4 } };

async function titleOfRoom(title: string): Promise<Words> {
  const shown = shortened(title, longest);
  for (const size of sizes) {
    const lines = await words(shown, size, ink);
    if (lines.raw.height <= tallest || size === sizes.at(-1)) return lines;
  }
  throw new Error('There is no size to write a title in.');
}

async function words(text: string, size: number, colour: string): Promise<Words> {
  const markup = `<span foreground="${colour}">${escaped(text)}</span>`;
  const { data, info } = await sharp({
    text: {
      text: markup,
      font: `Be Vietnam Pro Bold ${size}`,
      width: width - 2 * margin,
      dpi: 300,
      rgba: true,
      spacing: 6,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: { width: info.width, height: info.height, channels: 4 } };
}

let fonts: Promise<unknown> | undefined;

// A file named once is known to the process from then on; letters missing in one are taken from the other.
function loadFonts(): Promise<unknown> {
  fonts ??= Promise.all(
    ['latin', 'vietnamese'].map((part) =>
      sharp({
        text: {
          text: 'a',
          font: 'Be Vietnam Pro Bold',
          fontfile: join(import.meta.dirname, `../fonts/be-vietnam-pro-picture-${part}.ttf`),
        },
      })
        .png()
        .toBuffer(),
    ),
  );
  return fonts;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

// The header's rule and mark, and a part of the drum's rings at the far corner.
const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<path fill="#9b1c1c" d="M0 0h${width}v14H0z"/>
<g fill="none" stroke="#9b1c1c" stroke-opacity=".16"><circle cx="1130" cy="560" r="120" stroke-width="16" stroke-dasharray="5 13"/><circle cx="1130" cy="560" r="170" stroke-width="3"/><circle cx="1130" cy="560" r="215" stroke-width="20" stroke-dasharray="4 20"/><circle cx="1130" cy="560" r="262" stroke-width="3"/></g>
<g transform="translate(${margin} 66) scale(1.36)"><circle cx="22" cy="22" r="21" fill="#9b1c1c"/><g fill="none" stroke="#f2b632"><circle cx="22" cy="22" r="16" stroke-width="3" stroke-dasharray="1.8 2.388"/><circle cx="22" cy="22" r="11.5" stroke-width="1.5"/><path d="M22 14.5v15M14.5 22h15M16.7 16.7l10.6 10.6M27.3 16.7 16.7 27.3" stroke-width="1.8" stroke-linecap="round"/></g></g>
</svg>`;
