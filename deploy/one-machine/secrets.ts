import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { OperatorFault } from './operator-fault.ts';
import { writeJson } from './write-json.ts';

/** The keys that the processes share and nobody needs to know. */
export type Secrets = { PORTAL_KEY: string; PAYLOAD_SECRET: string; MEILI_MASTER_KEY: string };

/** The secrets kept in a data folder; made on the first call, the same ever after. Throws an OperatorFault. */
export function keepSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) writeJson(file, { PORTAL_KEY: random(), PAYLOAD_SECRET: random() });
  chmodSync(file, 0o600);
  const kept = Kept.safeParse(parsed(readFileSync(file, 'utf8')));
  if (kept.success) {
    const secrets = { ...kept.data, MEILI_MASTER_KEY: kept.data.MEILI_MASTER_KEY ?? random() };
    if (kept.data.MEILI_MASTER_KEY === undefined) writeJson(file, secrets);
    return secrets;
  }
  throw new OperatorFault(
    `${file} cannot be read. Put it back from a backup, or delete it: then everyone has to sign in again.`,
  );
}

const Kept = z.object({
  PORTAL_KEY: z.string().min(32),
  PAYLOAD_SECRET: z.string().min(32),
  // Folders from before there was a search server do not have it.
  MEILI_MASTER_KEY: z.string().min(32).optional(),
});

const random = () => randomBytes(32).toString('base64url');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
