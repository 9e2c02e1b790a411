import { rename, writeFile } from 'node:fs/promises';

/** Writes a value as JSON so that whoever reads it meanwhile finds the old one or the new one, never half. */
export async function writeWhole(file: string, value: unknown): Promise<void> {
  await writeFile(`${file}.part`, `${JSON.stringify(value, undefined, 2)}\n`);
  await rename(`${file}.part`, file);
}
