import { readlink } from 'node:fs/promises';
import path from 'node:path';
import { pageBehind, pagePathOf } from '#content/path-of';
import { addressBehind, linkOf } from '../publisher/file-of.ts';

/** Where a former address leads in the published tree `current`; undefined when it is none. */
export async function todaysAddress(current: string, address: string): Promise<string | undefined> {
  const link = linkOf(address);
  const target = await readlink(path.join(current, link)).catch(() => undefined);
  if (target !== undefined) return addressBehind(link, target);
  // The further pages of a long list moved with its first.
  const behind = pageBehind(address);
  const first = behind && (await todaysAddress(current, behind.first));
  return first && pagePathOf(first, behind.number, first.startsWith('/en/') ? 'en' : 'vi');
}
