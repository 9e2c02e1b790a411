import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

// Every page loads these before anything else, so they hold the letters of Vietnamese and English and no more.
// Capitals with two marks are rare enough to come in a file of their own, loaded only where one is used.
const require = createRequire(import.meta.url);
const marked = 'ăđơưảạằẳẵắặầẩẫấậẻẽẹềểễếệỉĩịỏọồổỗốộờởỡớợủũụừửữứựỳỷỹỵ';
const usualCapitals = 'ĐƠƯỦ';
const latin = 'àâãáèêéìíòôõóùúý';

const parts = {
  latin: { from: 'latin', letters: `${ascii()}${latin}${latin.toUpperCase()}–…“”‘’«»·×°²©\u00A0` },
  vietnamese: { from: 'vietnamese', letters: `${marked}${usualCapitals}₫` },
  capitals: { from: 'vietnamese', letters: without(marked.toUpperCase(), usualCapitals) },
};

for (const weight of [400, 600, 700])
  for (const [part, { from, letters }] of Object.entries(parts)) {
    const source = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${from}-${weight}-normal.woff2`;
    const font = await readFile(require.resolve(source));
    const subset = await subsetFont(font, letters, {
      targetFormat: 'woff2',
      noLayoutClosure: true,
      noHinting: true,
    });
    const name = `be-vietnam-pro-${part}-${weight}.woff2`;
    await writeFile(join(import.meta.dirname, name), subset);
    process.stdout.write(`${name}  ${subset.length} bytes\n`);
  }

// The pictures that links are shared with are drawn by a library that reads TrueType.
for (const [part, letters] of Object.entries({
  latin: parts.latin.letters,
  vietnamese: `${marked}${marked.toUpperCase()}₫`,
})) {
  const source = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-700-normal.woff2`;
  const font = await readFile(require.resolve(source));
  const subset = await subsetFont(font, letters, { targetFormat: 'truetype', noHinting: true });
  await writeFile(join(import.meta.dirname, `be-vietnam-pro-picture-${part}.ttf`), subset);
}

for (const [part, { letters }] of Object.entries(parts))
  process.stdout.write(`${part}  unicode-range: ${rangeOf(letters)}\n`);

function ascii(): string {
  return Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
}

function without(letters: string, taken: string): string {
  return [...letters].filter((letter) => !taken.includes(letter)).join('');
}

function rangeOf(letters: string): string {
  const codes = [...new Set([...letters].map((letter) => letter.codePointAt(0)!))].toSorted(
    (a, b) => a - b,
  );
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}
