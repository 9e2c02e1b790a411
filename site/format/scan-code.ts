import { encode } from 'uqr';

/** A QR code as one SVG path in a square `size` units wide: each row's dark stretches, drawn as bars. */
export function scanCode(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data.flatMap((row, y) => stretches(row).map(([x, n]) => `M${x} ${y}h${n}`)).join('');
  return { size, path };
}

function stretches(row: boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
