import { getPayload, type Payload } from 'payload';

/** Opens the CMS for a script. The script ends with an explicit exit: the connection pool stays open. */
export async function openPayload(): Promise<Payload> {
  const { default: config } = await import('./payload.config.ts');
  return getPayload({ config, disableOnInit: true });
}
