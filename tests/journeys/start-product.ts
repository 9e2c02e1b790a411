import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct, stopProduct } from './product.ts';

/** Starts the real product on free ports with data of its own, and takes both away afterwards. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-journeys-'));
  // Run by root, the product keeps its database in there under a user who must be let in.
  await chmod(folder, 0o755);
  process.env.PRODUCT_FILE = join(folder, 'product.json');
  const { portal, cms, startedIn } = await startProduct(folder);
  console.log(
    `The product serves ${portal} and ${cms}, ${startedIn.toFixed(1)} s after npm start.`,
  );

  return async () => {
    await stopProduct();
    await rm(folder, { recursive: true, force: true });
  };
}
